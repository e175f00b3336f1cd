extension Array where Element: BitwiseCopyable & Sendable {
  /// The elements of all parts, one part after the other, on large pages; lets go of each part.
  ///
  /// - Complexity: O(n), shared among the threads.
  package init(joining parts: inout [[Element]], threads: Int) {
    let starts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    unsafe self.init(unsafeUninitializedCapacity: starts[parts.count]) { all, initialized in
      unsafe all.askForLargePages()
      unsafe parts.withUnsafeMutableBufferPointer { parts in
        let (all, parts) = unsafe (all, parts)
        Parallel.forEach(parts.count, threads: threads) { number in
          var part: [Element] = []
          unsafe swap(&part, &parts[number])
          let target = all.extracting(starts[number]..<starts[number + 1])
          _ = unsafe target.initialize(fromContentsOf: part)
        }
      }
      initialized = starts[starts.count - 1]
    }
    parts = []
  }
}
