package import EntityGraph

/// How the best path changes where something is left out.
package struct PathOutcome: Sendable {
  package enum Change: String, CaseIterable, Sendable {
    /// The same stops by the same kinds of relations, rated no worse.
    case same

    /// The same way, whose weakest leg is rated worse.
    case weaker

    /// Another way that is as good by what the question counts.
    case rerouted
    case longer, shorter, vanished, appeared
  }

  package let part: OmittedPart
  package let change: Change

  /// The best path that is left.
  package let path: Path?

  /// The legs of the path as it was, numbered from 0, of whose relation nothing is left to be followed.
  package let lostLegs: [Int]

  init(_ part: OmittedPart, _ path: Path?, before: Path?, lostLegs: [Int]) {
    (self.part, self.path, self.lostLegs) = (part, path, lostLegs)
    change =
      switch (before, path) {
      case (nil, nil): .same
      case (nil, _?): .appeared
      case (_?, nil): .vanished
      case (let before?, let path?): Self.change(from: before, to: path)
      }
  }

  private static func change(from before: Path, to path: Path) -> Change {
    guard path.isSameWay(as: before) else {
      if path.length != before.length { return path.length > before.length ? .longer : .shorter }
      return .rerouted
    }
    let (rating, former) = (path.weakestRating, before.weakestRating)
    return former.flatMap { former in rating.map { former < $0 } } == true ? .weaker : .same
  }
}

extension Path {
  /// Whether it has the same stops, by relations of the same kinds.
  fileprivate func isSameWay(as other: Path) -> Bool {
    stops == other.stops && legs.map(\.relation.kind.id) == other.legs.map(\.relation.kind.id)
  }

  fileprivate var weakestRating: Rating? { weakestLeg.map { legs[$0].relation.rating } }
}
