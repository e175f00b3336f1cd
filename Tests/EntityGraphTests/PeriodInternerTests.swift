import TestSupport
import Testing

@testable import EntityGraph

/// Periods that are numbers of their ends have the numbers that periods in an array would have.
@Suite struct PeriodInternerTests {
  /// Dates of which some are written alike, and some mean the same.
  private static let dates = ["2023", "2023-01", "2023-01-02~", "2023-01-01T00:02", "2023-01"]
    .enumerated().map { place, text in
      PartialDate(text: text, earliest: Int64(place / 2), latest: Int64(place))
    }

  private static func bound(_ generator: inout SplitMix64) -> Period.Bound {
    switch Int.random(in: 0..<7, using: &generator) {
    case 5: .open
    case 6: .unknown
    case let place: .date(dates[place])
    }
  }

  private static func periods(_ generator: inout SplitMix64) -> [Period] {
    (0..<60).map { _ in
      let start = bound(&generator)
      return Period(
        from: start, until: Bool.random(using: &generator) ? start : bound(&generator))
    }
  }

  private func expect(_ interner: PeriodInterner, _ twin: Interner<Period>) {
    #expect((0..<Int32(interner.count)).map { interner[$0] } == twin.values)
    #expect(interner.spelled == TextPool(twin.values.map(\.description)))
    let spans = TimeSpans(interner)
    for (number, period) in twin.values.enumerated() {
      let span = spans[Int32(number)]
      #expect(span?.earliest == period.earliest && span?.latest == period.latest)
      #expect(span.map { spans.period($0.start, $0.end) } == period)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func eachPeriodHasOneNumber(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var twin = Interner<Period>()
    var interner = PeriodInterner()
    for period in Self.periods(&generator) {
      #expect(interner.number(of: period) == twin.number(of: period))
    }
    expect(interner, twin)
    var taken = PeriodInterner()
    for period in twin.values { taken.append(distinct: period) }
    for period in Self.periods(&generator) {
      #expect(taken.number(of: period) == twin.number(of: period))
    }
    expect(taken, twin)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func periodsOfAnotherAreTakenIn(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var twin = Interner<Period>()
    var (mine, theirs) = (PeriodInterner(), PeriodInterner())
    for period in Self.periods(&generator) {
      #expect(mine.number(of: period) == twin.number(of: period))
    }
    for period in Self.periods(&generator) { _ = theirs.number(of: period) }
    let periods = (0..<Int32(theirs.count)).map { theirs[$0] }
    #expect(mine.merge(theirs) == periods.map { twin.number(of: $0) })
    expect(mine, twin)
  }
}
