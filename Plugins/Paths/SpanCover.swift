/// Spans of time none of which covers another.
struct SpanCover {
  /// In order of starts, and so of ends too.
  private var spans: [Span] = []

  mutating func removeAll() { spans.removeAll(keepingCapacity: true) }

  /// Adds a span in place of those that it covers; `false` when another covers it, or it never is.
  ///
  /// - Complexity: O(log n) to find its place, O(n) to make room there.
  mutating func insert(_ span: Span) -> Bool {
    guard span.start <= span.end else { return false }
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    if low > 0, spans[low - 1].end >= span.end { return false }
    let first = low > 0 && spans[low - 1].start == span.start ? low - 1 : low
    let last = spans[low...].firstIndex { $0.end > span.end } ?? spans.count
    spans.replaceSubrange(first..<last, with: CollectionOfOne(span))
    return true
  }
}
