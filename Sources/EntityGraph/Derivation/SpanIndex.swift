/// Finds which of many may have been at a time.
///
/// Where there are more than a few, time is cut into cells of equal length, so that those of other
/// times are not looked at.
struct SpanIndex {
  /// From which second to which each may have been.
  private var spans: [(earliest: Int64, latest: Int64)] = []

  /// The first second of the first cell, and how many seconds a cell has; 0 where there are no cells.
  private var start: Int64 = 0
  private var length: Int64 = 0

  /// What lies, or lay earlier, in each cell; what is in more than a few stands in ``wide`` alone.
  private var cells: [[Int32]] = []
  private var wide: [Int32] = []
  private static var fewCells: Int { 8 }
  private static var fewSpans: Int { 64 }

  /// An index for at most as many as `expected`, at such times; `nil` is any time.
  init(for expected: some Collection<TimeSpan?>) {
    guard expected.count > Self.fewSpans else { return }
    let earliest = expected.lazy.compactMap { $0?.earliest }.filter { $0 > .min }.min()
    let latest = expected.lazy.compactMap { $0?.latest }.filter { $0 < .max }.max()
    guard let earliest, let latest, latest > earliest else { return }
    let (extent, overflows) = latest.subtractingReportingOverflow(earliest)
    guard !overflows else { return }
    start = earliest
    length = extent / Int64(expected.count) + 1
    cells = Array(repeating: [], count: expected.count)
  }

  mutating func append(_ span: TimeSpan?) {
    spans.append((.min, .max))
    set(spans.count - 1, span)
  }

  mutating func set(_ number: Int, _ span: TimeSpan?) {
    spans[number] = (span?.earliest ?? .min, span?.latest ?? .max)
    guard length > 0 else { return }
    let range = range(spans[number].earliest, spans[number].latest)
    guard range.count <= Self.fewCells else { return wide.append(Int32(number)) }
    for cell in range { cells[cell].append(Int32(number)) }
  }

  mutating func replaceAll(_ spans: some Sequence<TimeSpan?>) {
    self.spans = []
    wide = []
    for cell in cells.indices where !cells[cell].isEmpty { cells[cell] = [] }
    for span in spans { append(span) }
  }

  /// The numbers of those that have a second in common with `span`, in ascending order.
  func meeting(_ span: TimeSpan?) -> [Int] {
    let (earliest, latest) = (span?.earliest ?? .min, span?.latest ?? .max)
    func meets(_ number: Int) -> Bool {
      spans[number].earliest <= latest && earliest <= spans[number].latest
    }
    let range = range(earliest, latest)
    guard length > 0, range.count <= Self.fewCells else { return spans.indices.filter(meets) }
    let found = range.flatMap { cells[$0] } + wide
    return Set(found).map { Int($0) }.filter(meets).sorted()
  }

  private func range(_ earliest: Int64, _ latest: Int64) -> ClosedRange<Int> {
    guard length > 0 else { return 0...0 }
    return cell(earliest)...cell(latest)
  }

  private func cell(_ second: Int64) -> Int {
    if second <= start { return 0 }
    let (distance, overflows) = second.subtractingReportingOverflow(start)
    return overflows ? cells.count - 1 : min(cells.count - 1, Int(distance / length))
  }
}
