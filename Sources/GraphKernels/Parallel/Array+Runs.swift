extension Array where Element: BitwiseCopyable & Sendable {
  /// Changes each element by itself, by several threads.
  package mutating func changeEach(_ change: (inout Element) -> Void) {
    let threads = Parallel.threads(forItems: count)
    let runs = Parallel.runs(of: count, threads: threads)
    unsafe withUnsafeMutableBufferPointer { elements in
      let elements = unsafe elements
      Parallel.forEach(runs.count, threads: threads) {
        for place in runs[$0] { unsafe change(&elements[place]) }
      }
    }
  }

  /// What `transform` makes of each element, by several threads.
  package func mapInParallel<Result: BitwiseCopyable>(
    _ transform: (Element) -> Result
  ) -> [Result] {
    let threads = Parallel.threads(forItems: count)
    let runs = Parallel.runs(of: count, threads: threads)
    return unsafe [Result](unsafeUninitializedCapacity: count) { results, initialized in
      let results = unsafe results
      Parallel.forEach(runs.count, threads: threads) {
        for place in runs[$0] {
          unsafe results.initializeElement(at: place, to: transform(self[place]))
        }
      }
      initialized = count
    }
  }
}

extension Parallel {
  /// Indices below `count` in runs of about the same length, some for each thread.
  package static func runs(of count: Int, threads: Int) -> [Range<Int>] {
    let size = count / (threads * 8) + 1
    return stride(from: 0, to: count, by: size).map { $0..<Swift.min(count, $0 + size) }
  }
}
