import Dispatch
import Synchronization

/// Blocks that are filled side by side and reach a file one after the other, by whichever thread
/// is there when the next one is full.
///
/// A block is one thread's between ``next()`` and ``deliver(_:)``, the file that of the one thread
/// that delivers.
final class OrderedBlockWriter: @unchecked Sendable {
  final class Block {
    fileprivate(set) var number = 0
    var bytes = ByteBuffer(capacity: 1 << 19)

    /// What ``PinnedPiece/touch(_:)`` returned.
    var touched = 0
  }

  private struct State {
    var begun = 0
    var delivered = 0
    var isDelivering = false
    var isFull: [Bool]
  }

  private let file: AtomicFile
  private let blockCount: Int
  private let blocks: [Block]
  private let state: Mutex<State>

  /// How many blocks may be begun; blocks are delivered in order, so that the place of the oldest
  /// is free when one more may be.
  private let room: DispatchSemaphore

  init(to file: AtomicFile, blockCount: Int, room: Int) {
    self.file = file
    self.blockCount = blockCount
    blocks = (0..<room).map { _ in Block() }
    state = Mutex(State(isFull: Array(repeating: false, count: room)))
    self.room = DispatchSemaphore(value: room)
  }

  /// A block to fill; `nil` when all are begun.
  func next() -> Block? {
    room.wait()
    let number = state.withLock { state in
      defer { state.begun += 1 }
      return state.begun
    }
    guard number < blockCount else {
      room.signal()
      return nil
    }
    let block = blocks[number % blocks.count]
    block.number = number
    return block
  }

  /// Takes back a full block; hands over every block whose turn it is, unless another thread does.
  func deliver(_ block: Block) {
    state.withLock { $0.isFull[block.number % blocks.count] = true }
    while let block = beginDelivery() {
      unsafe block.bytes.withBytes { unsafe file.append($0) }
      endDelivery(of: block)
      room.signal()
    }
  }

  private func beginDelivery() -> Block? {
    state.withLock { state in
      let place = state.delivered % blocks.count
      guard !state.isDelivering, state.isFull[place] else { return nil }
      state.isDelivering = true
      return blocks[place]
    }
  }

  private func endDelivery(of block: Block) {
    state.withLock { state in
      state.isFull[block.number % blocks.count] = false
      state.delivered += 1
      state.isDelivering = false
    }
  }
}
