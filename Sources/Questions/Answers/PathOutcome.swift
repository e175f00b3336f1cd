package import EntityGraph

/// How the best path changes where something is left out.
package struct PathOutcome: Sendable {
  package enum Change: String, CaseIterable, Sendable {
    /// The same stops by the same relations, rated no worse.
    case same

    /// The same relations, of which one is rated worse.
    case weaker

    /// The same stops by relations of the same kinds, of which one is another or has another time.
    case changed

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
    let legs = zip(before.legs.map(\.relation), path.legs.map(\.relation))
    guard legs.allSatisfy({ $0.id == $1.id }) else { return .changed }
    return legs.contains { $0.rating < $1.rating } ? .weaker : .same
  }

  /// The legs that differ from those of the path as it was, numbered from 0, where the stops are the same.
  package func differingLegs(from before: Path?) -> [Int] {
    guard let before, let path, path.length == before.length else { return [] }
    return path.legs.indices.filter { number in
      let (mine, former) = (path.legs[number].relation, before.legs[number].relation)
      return mine.id != former.id || former.rating < mine.rating
    }
  }
}

extension Path {
  /// Whether it has the same stops, by relations of the same kinds.
  fileprivate func isSameWay(as other: Path) -> Bool {
    stops == other.stops && legs.map(\.relation.kind.id) == other.legs.map(\.relation.kind.id)
  }
}
