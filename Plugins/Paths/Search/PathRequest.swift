import AnalyzerKit

/// What two paths must differ in to be two.
public enum PathDistinction: String, CaseIterable, Sendable { case stops, relations }

/// What is asked of paths.
struct PathRequest {
  /// The most paths that one answer gives.
  static let mostPaths = 10_000

  var by = PathOrder.hops

  /// How many paths, unless all of the best are wanted.
  var count = 1
  var all = false
  var mostLegs = Int.max
  var direction: Direction

  /// Whether moments must be found for the legs such that none is earlier than the one before.
  var isTimed: Bool
  var distinct: PathDistinction

  /// How many paths to look for: where all of the best are wanted, one more than an answer gives.
  var wanted: Int { all ? Self.mostPaths + 1 : count }

  /// Whether so many routes are enough, where by hops all others are longer.
  func isSatisfied(by count: Int) -> Bool { all ? count > 0 : count >= self.count }

  /// How relations are followed: in the order of time along the flow.
  var traversal: Traversal {
    isTimed && direction != .arrow ? .onlyAlongFlow : direction.traversal
  }
}
