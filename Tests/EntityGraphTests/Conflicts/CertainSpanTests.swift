import TestSupport
import Testing

@testable import EntityGraph

@Suite struct CertainSpanTests {
  /// A time, with every start and end that it may mean.
  private struct Time {
    let span: CertainSpan
    let meanings: [(start: Int64, end: Int64)]

    init(_ random: inout SplitMix64) {
      let isMomentary = Int.random(in: 0..<3, using: &random) == 0
      let days = [1, 2, 3, 4, 5].shuffled(using: &random).prefix(2).sorted()
      let ends = days.map { Bool.random(using: &random) ? Self.bound($0) : .unknown }
      var period = Period(from: ends[0], until: ends[1])
      if isMomentary || ends == [.unknown, .unknown] {
        period = Period(
          from: Self.bound(days[0]), until: Self.bound(days[Int.random(in: 0...1, using: &random)]))
      }
      span = CertainSpan(period, isMomentary: isMomentary, said: .min)
      let instants = Self.instants.filter { period.earliest <= $0 && $0 <= period.latest }
      let (lastStart, firstEnd) = (
        period.start.date?.latest ?? .max, period.end.date?.earliest ?? .min
      )
      meanings = instants.flatMap { start in
        instants.filter { end in
          isMomentary ? end == start : start <= lastStart && firstEnd <= end && start <= end
        }.map { (start, $0) }
      }
    }

    private static func bound(_ day: Int) -> Period.Bound {
      .date(PartialDate(written: "2023-01-0\(day)"))
    }

    /// The first and the last second of each day.
    private static let instants = (0..<7).flatMap { day -> [Int64] in
      let date = PartialDate(written: day == 0 ? "2022-12-31" : "2023-01-0\(day)")
      return [date.earliest, date.latest]
    }

    /// Whether the two have a second in common whatever they mean; what lasts ends before its last.
    func surelyOverlaps(_ other: Time) -> Bool {
      meanings.allSatisfy { mine in
        other.meanings.allSatisfy { theirs in
          let start = max(mine.start, theirs.start)
          return [mine, theirs].allSatisfy {
            start < $0.end || start == $0.start && start == $0.end
          }
        }
      }
    }
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func certainIsWhatHoldsHoweverTimesAreMeant(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (one, other) = (Time(&random), Time(&random))
    #expect(one.span.overlaps(other.span, slack: 0) == one.surelyOverlaps(other))
    #expect(other.span.overlaps(one.span, slack: 0) == one.surelyOverlaps(other))
  }

  @Test func numbersOfPeriodsMeanTheSameAsPeriods() {
    let texts = [
      "2020", "2020/2022", "2020/..", "/2022", "../2022", "2020-01-02T10:00Z/2021", "2020/",
    ]
    var periods = PeriodInterner()
    let numbers = texts.map { periods.number(of: Period(written: $0)) }
    let spans = TimeSpans(periods)
    for (text, number) in zip(texts, numbers) {
      for isMomentary in [true, false] {
        for said in [Int64.min, 7_000_000_000] {
          let period = CertainSpan(Period(written: text), isMomentary: isMomentary, said: said)
          let coded = spans[number].map {
            CertainSpan($0, isMomentary: isMomentary, said: said, spans.bounds)
          }
          #expect(coded == period, "\(text)")
        }
      }
    }
  }
}
