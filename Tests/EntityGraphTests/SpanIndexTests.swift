import TestSupport
import Testing

@testable import EntityGraph

/// What may have been at a time is found without looking at all there is.
@Suite struct SpanIndexTests {
  private static func span(_ generator: inout SplitMix64) -> TimeSpan? {
    let minute = Int.random(in: 0..<60, using: &generator)
    let texts: [String?] = [
      "2023-01-0\(1 + minute % 9)T10:\(minute < 10 ? "0" : "")\(minute)",
      "2023-01-0\(1 + minute % 9)", "2023-01", "2022-12-31/..", "/2023-01-04", nil,
    ]
    let text = texts[[0, 0, 0, 0, 1, 1, 2, 3, 4, 5].randomElement(using: &generator) ?? 0]
    return text.flatMap { TimeSpans(PeriodInterner(first: Period(written: $0)))[0] }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func itFindsWhatMeetsATime(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var spans = (0..<Int(seed) * 3).map { _ in Self.span(&generator) }
    var index = SpanIndex(for: spans)
    for span in spans { index.append(span) }
    for _ in 0..<20 where !spans.isEmpty {
      let changed = Int.random(in: spans.indices, using: &generator)
      spans[changed] = Self.span(&generator)
      index.set(changed, spans[changed])
    }
    if seed % 3 == 0 {
      spans.removeFirst(min(5, spans.count))
      index.replaceAll(spans)
    }
    for _ in 0..<40 {
      let wanted = Self.span(&generator)
      let meeting = spans.indices.filter { number in
        guard let wanted, let span = spans[number] else { return true }
        return span.meets(wanted)
      }
      #expect(index.meeting(wanted) == meeting)
    }
  }
}
