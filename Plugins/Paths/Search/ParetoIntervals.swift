import AnalyzerKit

/// Intervals of time none of which covers another.
struct ParetoIntervals {
  /// In order of starts, and so of ends too.
  private var intervals: [Interval] = []

  mutating func removeAll() { intervals.removeAll(keepingCapacity: true) }

  /// Adds an interval in place of those that it covers; `false` when another covers it, or it never is.
  ///
  /// - Complexity: O(log n) to find its place, O(n) to make room there.
  mutating func insert(_ interval: Interval) -> Bool {
    guard interval.start <= interval.end else { return false }
    var (low, high) = (0, intervals.count)
    while low < high {
      let middle = (low + high) / 2
      if intervals[middle].start <= interval.start { low = middle + 1 } else { high = middle }
    }
    if low > 0, intervals[low - 1].end >= interval.end { return false }
    let first = low > 0 && intervals[low - 1].start == interval.start ? low - 1 : low
    let last = intervals[low...].firstIndex { $0.end > interval.end } ?? intervals.count
    intervals.replaceSubrange(first..<last, with: CollectionOfOne(interval))
    return true
  }
}
