import GraphKernels
import TestSupport
import Testing

@Suite struct OverlapSearchTests {
  private typealias Interval = OverlapSearch.Interval
  private typealias Pair = OverlapSearch.Pair

  @Test(arguments: 0..<600 as Range<UInt64>)
  func everyPairOfAGroupIsComparedByTheTwin(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let intervals = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let start = Int64.random(in: 0..<20, using: &random)
      return Interval(
        group: .random(in: 0..<3, using: &random), latestStart: start,
        earliestEnd: start + .random(in: -6..<8, using: &random))
    }
    let search = OverlapSearch(intervals)
    #expect(search.pairs == Self.pairs(intervals) && search.isComplete)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func aBoundIsKeptAndSaid(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let intervals = (0..<12).map { _ in
      let start = Int64.random(in: 0..<8, using: &random)
      return Interval(group: 0, latestStart: start, earliestEnd: start + 3)
    }
    let all = Self.pairs(intervals)
    for bound in 0..<all.count {
      let search = OverlapSearch(intervals, mostPairs: bound)
      #expect(search.pairs.count == bound && !search.isComplete)
      #expect(Set(search.pairs).isSubset(of: all))
    }
    let whole = OverlapSearch(intervals, mostPairs: all.count)
    #expect(whole.pairs == all && whole.isComplete)
  }

  @Test func endsOfTimeAreTimesToo() {
    let always = Interval(group: 0, latestStart: .min, earliestEnd: .max)
    let never = Interval(group: 0, latestStart: .max, earliestEnd: .min)
    #expect(OverlapSearch([always, never, always]).pairs == [Pair(0, 1), Pair(0, 2), Pair(1, 2)])
    #expect(OverlapSearch([never, never]).pairs == [])
    #expect(OverlapSearch([]).pairs == [])
  }

  /// Each two of one group that overlap wherever they begin and end.
  private static func pairs(_ intervals: [Interval]) -> [Pair] {
    let pairs = intervals.indices.flatMap { one in
      intervals.indices.filter { other in
        one < other && intervals[one].group == intervals[other].group
          && intervals[one].latestStart <= intervals[other].earliestEnd
          && intervals[other].latestStart <= intervals[one].earliestEnd
      }.map { Pair(Int32(one), Int32($0)) }
    }
    return pairs.sorted {
      (intervals[Int($0.first)].group, $0) < (intervals[Int($1.first)].group, $1)
    }
  }
}
