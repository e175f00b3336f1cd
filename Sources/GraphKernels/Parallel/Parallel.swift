import Dispatch
import Synchronization
import LibC

/// Work that several threads share; what comes out does not depend on how many they are.
public enum Parallel {
  /// As many threads as the machine has cores, or as ``limiting(to:_:)`` allows.
  public static var cores: Int { limit ?? coresOfMachine }

  private static let coresOfMachine = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  @TaskLocal private static var limit: Int?

  /// Does some work with no more threads than `threads`, wherever it does not name a number itself.
  ///
  /// - Parameters:
  ///   - threads: At least 1; more than the machine has cores are allowed.
  ///   - work: What is done.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws.
  public static func limiting<Result>(
    to threads: Int, _ work: () throws -> Result
  ) rethrows -> Result {
    precondition(threads > 0, "\(threads) threads do no work")
    return try $limit.withValue(threads, operation: work)
  }

  /// How many threads some work is shared among: one where it is too little to be worth it, so that
  /// small questions start none.
  package static func threads(forItems count: Int) -> Int { count < 2048 ? 1 : cores }

  /// Runs `body` for every index below `count`, in no certain order, and waits for all.
  ///
  /// What different indices write must not overlap.
  ///
  /// - Complexity: O(count) beside the bodies; about a microsecond to begin and end.
  package static func forEach(_ count: Int, threads: Int, _ body: (Int) -> Void) {
    share(count, threads: threads) { index, _ in body(index) }
  }

  /// What `body` makes of every index below `count`, in order of the indices.
  package static func map<Result>(
    _ count: Int, threads: Int, _ body: (Int) -> Result
  ) -> [Result] {
    map(count, threads: threads) { index, _ in body(index) }
  }

  /// The same, where `body` is told too which thread it runs on, a number below `threads`.
  package static func map<Result>(
    _ count: Int, threads: Int, _ body: (_ index: Int, _ thread: Int) -> Result
  ) -> [Result] {
    var results = [Result?](repeating: nil, count: count)
    unsafe results.withUnsafeMutableBufferPointer { slots in
      let slots = unsafe slots
      share(count, threads: threads) { unsafe slots[$0] = body($0, $1) }
    }
    return results.compactMap(\.self)
  }

  /// As ``forEach(_:threads:_:)``; `body` is told too which thread it runs on, a number below
  /// `threads`, so that it can use that thread's memory.
  package static func share(
    _ count: Int, threads: Int, _ body: (_ index: Int, _ thread: Int) -> Void
  ) {
    precondition(threads > 0, "\(threads) threads do no work")
    guard threads > 1, count > 1 else {
      for index in 0..<count { body(index, 0) }
      return
    }
    let next = Atomic(0)
    withoutActuallyEscaping(body) { body in
      nonisolated(unsafe) let body = body  // concurrentPerform returns when all is done
      DispatchQueue.concurrentPerform(iterations: min(threads, count)) { thread in
        while true {
          let index = next.add(1, ordering: .relaxed).oldValue
          guard index < count else { return }
          unsafe body(index, thread)
        }
      }
    }
  }

  /// Runs `body` on as many threads as asked for, the calling one among them as number 0, which then
  /// calls `waiting` now and then until the others are done.
  package static func fork(_ threads: Int, _ body: (Int) -> Void, waiting: () -> Void = {}) {
    precondition(threads > 0, "\(threads) threads do no work")
    guard threads > 1 else { return body(0) }
    withoutActuallyEscaping(body) { body in
      nonisolated(unsafe) let body = body  // the group is waited for
      let group = DispatchGroup()
      for thread in 1..<threads {
        DispatchQueue.global().async(group: group) { unsafe body(thread) }
      }
      unsafe body(0)
      while group.wait(timeout: .now() + .milliseconds(50)) == .timedOut { waiting() }
    }
  }
}
