import Dispatch

/// Makes the markup of rows in blocks, by several threads, and hands the blocks over in order.
struct RowBlocks {
  private static let rowsAtOnce = 2048

  /// So many that what is touched stays in a core's cache until it is written.
  private static let rowsTouchedAtOnce = 256

  let pieces: [RowPiece]
  let rowCount: Int

  /// Appends the markup of all rows to `file`; the bytes do not depend on how many threads there
  /// are.
  func write(to file: AtomicFile, threads: Int) {
    let blockCount = (rowCount + Self.rowsAtOnce - 1) / Self.rowsAtOnce
    let line = OrderedBlockWriter(to: file, blockCount: blockCount, room: threads * 2)
    unsafe pieces.withPinned { pieces in
      nonisolated(unsafe) let pieces = unsafe pieces
      DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while let block = line.next() {
          unsafe fill(block, pieces)
          line.deliver(block)
        }
      }
    }
  }

  private func fill(_ block: OrderedBlockWriter.Block, _ pieces: UnsafeBufferPointer<PinnedPiece>) {
    let first = block.number * Self.rowsAtOnce
    block.bytes.removeAll()
    let last = min(first + Self.rowsAtOnce, rowCount)
    for first in stride(from: first, to: last, by: Self.rowsTouchedAtOnce) {
      let rows = first..<min(first + Self.rowsTouchedAtOnce, last)
      for place in pieces.indices { unsafe block.touched &+= pieces[place].touch(rows) }
      unsafe Self.append(rows, pieces, to: &block.bytes)
    }
  }

  private static func append(
    _ rows: Range<Int>, _ pieces: UnsafeBufferPointer<PinnedPiece>, to bytes: inout ByteBuffer
  ) {
    for row in rows {
      for place in pieces.indices { unsafe pieces[place].append(row: row, to: &bytes) }
    }
  }
}
