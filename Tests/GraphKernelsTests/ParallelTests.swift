import Foundation
import Synchronization
import Testing

@testable import GraphKernels

@Suite struct ParallelTests {
  @Test(arguments: [1, 2, 3, 8], [0, 1, 2, 7, 1000])
  func everyIndexIsVisitedOnce(threads: Int, count: Int) {
    let visits = Mutex([Int](repeating: 0, count: count))
    Parallel.forEach(count, threads: threads) { index in visits.withLock { $0[index] += 1 } }
    #expect(visits.withLock { $0 } == [Int](repeating: 1, count: count))
  }

  @Test func threadsCanBeLimitedForSomeWork() {
    let cores = Parallel.cores
    let limits = Parallel.limiting(to: 3) {
      [Parallel.cores, Parallel.limiting(to: 1) { Parallel.threads(forItems: 5000) }]
    }
    #expect(limits == [3, 1])
    #expect(Parallel.cores == cores)
  }

  @Test(arguments: [1, 2, 3], [0, 1, 7, 5000])
  func partsAreJoinedInOrderAndLetGo(threads: Int, count: Int) {
    var parts = (0..<count).map { [Int32](repeating: Int32($0), count: $0 % 4) }
    let expected = parts.flatMap(\.self)
    #expect([Int32](joining: &parts, threads: threads) == expected)
    #expect(parts.isEmpty)
  }

  @Test(arguments: [0, 1, 2047, 2048, 10_001])
  func eachElementIsChangedAndMappedOnce(count: Int) {
    var numbers = Array(0..<count)
    numbers.changeEach { $0 += 1 }
    #expect(numbers == Array(1..<count + 1))
    #expect(numbers.mapInParallel { $0 * 2 } == numbers.map { $0 * 2 })
  }

  @Test(arguments: [1, 2, 5])
  func everyThreadOfAForkRuns(threads: Int) {
    let seen = Mutex([Int]())
    Parallel.fork(threads) { thread in seen.withLock { $0.append(thread) } }
    #expect(seen.withLock { $0.sorted() } == Array(0..<threads))
  }

  @Test(arguments: [1, 2, 3, 8], [0, 1, 5, 100])
  func stripesAddUpTheirPiecesInOrder(threads: Int, pieces: Int) {
    let sums = Parallel.sums(
      ofPieces: pieces, stripes: 4, threads: threads, checkpoint: { (_) throws(Never) in },
      scratch: { 0 }, sums: { [Int]() }
    ) { piece, _, sums in sums.append(piece) }
    let expected = (0..<min(4, pieces)).map { Array(stride(from: $0, to: pieces, by: 4)) }
    #expect(sums == expected)
  }

  @Test(arguments: [1, 2, 4])
  func anErrorEndsTheWorkSoon(threads: Int) {
    struct Stop: Error {}
    let done = Atomic(0)
    var counts: [Int] = []
    #expect(throws: Stop.self) {
      _ = try Parallel.sums(
        ofPieces: 1_000_000, stripes: 8, threads: threads,
        checkpoint: { (count) throws(Stop) in
          counts.append(count)
          if counts.count == 3 { throw Stop() }
        },
        scratch: {}, sums: {}
      ) { _, _, _ in done.add(1, ordering: .relaxed) }
    }
    #expect(counts.count == 3)
    #expect(counts == counts.sorted())
    #expect(done.load(ordering: .relaxed) < 1_000_000)
  }

  /// The other thread has three long pieces, of which it does one; the calling one waits for it.
  @Test func anErrorEndsTheWorkWhileTheCallerWaits() {
    struct Stop: Error {}
    let caller = pthread_self()
    let own = Atomic(0)
    let others = Atomic(0)
    #expect(throws: Stop.self) {
      _ = try Parallel.sums(
        ofPieces: 6, stripes: 2, threads: 2,
        checkpoint: { (count) throws(Stop) in
          #expect(count < 6)
          if own.load(ordering: .relaxed) == 3 { throw Stop() }
        },
        scratch: {}, sums: {}
      ) { _, _, _ in
        if pthread_self() == caller {
          while others.load(ordering: .relaxed) == 0 { usleep(100) }
          own.add(1, ordering: .relaxed)
        } else {
          others.add(1, ordering: .relaxed)
          usleep(500_000)
        }
      }
    }
    #expect(others.load(ordering: .relaxed) == 1)
  }

  @Test(arguments: [1, 2, 4])
  func anErrorEndsLongPieces(threads: Int) {
    struct Stop: Error {}
    var checks = 0
    #expect(throws: Stop.self) {
      _ = try Parallel.sums(
        ofLongPieces: 4, stripes: 4, threads: threads,
        checkpoint: { (_) throws(Stop) in
          checks += 1
          if checks > 3 { throw Stop() }
        },
        scratch: {}, sums: {}
      ) { _, _, _, isCancelled in
        while !isCancelled() { usleep(100) }
      }
    }
    #expect(checks == 4)
  }

  /// The first index of a block is checked as its piece, each other by itself.
  @Test func anErrorEndsABlock() {
    struct Stop: Error {}
    var indices: [Int] = []
    #expect(throws: Stop.self) {
      _ = try Parallel.sums(
        of: 100, inBlocksOf: 10, threads: 1,
        checkpoint: { (_) throws(Stop) in if indices.count == 13 { throw Stop() } },
        scratch: {}, sums: {}
      ) { index, _, _ in indices.append(index) }
    }
    #expect(indices == Array(0..<13))
  }

  @Test func oneThreadCountsEveryPiece() {
    var counts: [Int] = []
    _ = Parallel.sums(
      ofPieces: 5, stripes: 1, threads: 1,
      checkpoint: { (count) throws(Never) in counts.append(count) },
      scratch: {}, sums: {}
    ) { _, _, _ in }
    #expect(counts == [0, 1, 2, 3, 4])
  }
}
