/// Finds the intervals of each group that overlap for certain, where the ends of each are known within
/// bounds only.
///
/// Of an interval the latest start and the earliest end are given. Two overlap, wherever within their
/// bounds they begin and end, where the latest start of each is no later than the earliest end of the
/// other. So an interval whose latest start is after its earliest end meets only those that surely
/// hold from the one to the other.
///
/// A sweep over the starts keeps the intervals so far in a heap by their ends, whose root is searched
/// for all that end late enough.
///
/// > McCreight, E. M. "Priority search trees." *SIAM Journal on Computing* 14(2), 1985, 257–276.
/// > doi:10.1137/0214021
public struct OverlapSearch {
  public struct Interval: Hashable, Sendable {
    public let group: Int32
    public let latestStart: Int64
    public let earliestEnd: Int64

    public init(group: Int32, latestStart: Int64, earliestEnd: Int64) {
      (self.group, self.latestStart, self.earliestEnd) = (group, latestStart, earliestEnd)
    }

    fileprivate var isCertain: Bool { latestStart <= earliestEnd }
  }

  /// Two intervals by their places, the lesser first.
  public struct Pair: Hashable, Comparable, Sendable {
    public let first: Int32
    public let second: Int32

    public init(_ one: Int32, _ other: Int32) {
      (first, second) = (min(one, other), max(one, other))
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// The pairs that overlap, in order of groups, then of places.
  public private(set) var pairs: [Pair] = []

  /// Whether there are no other pairs.
  public private(set) var isComplete = true

  private let intervals: [Interval]
  private let mostPairs: Int

  /// Places of intervals so far; each ends no earlier than those at twice its place and one or two more.
  private var heap: [Int32] = []
  private var visits: [Int] = []

  /// - Parameters:
  ///   - intervals: The intervals, which have places in this order.
  ///   - mostPairs: How many pairs to find at most.
  /// - Complexity: O(n log n + p log p) for p pairs, O(n + p) memory.
  public init(_ intervals: [Interval], mostPairs: Int = .max) {
    (self.intervals, self.mostPairs) = (intervals, mostPairs)
    let order = intervals.indices.sorted { intervals[$0].group < intervals[$1].group }
    var start = 0
    while start < order.count, isComplete {
      let group = intervals[order[start]].group
      let end = order[start...].firstIndex { intervals[$0].group != group } ?? order.count
      if end - start > 1 { search(order[start..<end].map { Int32($0) }) }
      start = end
    }
  }

  /// Finds the pairs of one group.
  private mutating func search(_ places: [Int32]) {
    heap.removeAll(keepingCapacity: true)
    let before = pairs.count
    for place in places.sorted(by: { isSwept($0, before: $1) }) {
      let interval = intervals[Int(place)]
      addPairs(of: place, endingFrom: interval.latestStart)
      if !isComplete { break }
      if interval.isCertain { insert(place) }
    }
    pairs[before...].sort()
  }

  /// Whether one comes before another in the sweep; of those at one point the certain ones come first.
  private func isSwept(_ one: Int32, before other: Int32) -> Bool {
    let (left, right) = (intervals[Int(one)], intervals[Int(other)])
    let points = (
      min(left.latestStart, left.earliestEnd), min(right.latestStart, right.earliestEnd)
    )
    if points.0 != points.1 { return points.0 < points.1 }
    if left.isCertain != right.isCertain { return left.isCertain }
    return one < other
  }

  private mutating func addPairs(of place: Int32, endingFrom time: Int64) {
    visits.append(0)
    while let node = visits.popLast() {
      guard node < heap.count, intervals[Int(heap[node])].earliestEnd >= time else { continue }
      guard pairs.count < mostPairs else {
        isComplete = false
        return visits.removeAll()
      }
      pairs.append(Pair(place, heap[node]))
      visits.append(2 * node + 1)
      visits.append(2 * node + 2)
    }
  }

  private mutating func insert(_ place: Int32) {
    var node = heap.count
    heap.append(place)
    let end = intervals[Int(place)].earliestEnd
    while node > 0, intervals[Int(heap[(node - 1) / 2])].earliestEnd < end {
      heap[node] = heap[(node - 1) / 2]
      node = (node - 1) / 2
    }
    heap[node] = place
  }
}
