import EntityGraph

/// The entities that a path may start from, or end at: the best path of any of them is found.
public struct PathEnds: Hashable, Sendable {
  /// Ids, names or aliases.
  public var names: [String]

  /// Kinds of which every entity that counts may be an end, each with its subkinds.
  public var kinds: [String]

  public init(_ names: [String] = [], kinds: [String] = []) {
    (self.names, self.kinds) = (names, kinds)
  }

  public var isEmpty: Bool { names.isEmpty && kinds.isEmpty }

  /// What they are in a graph.
  ///
  /// - Throws: ``NameError`` or ``PolicyError`` for a word that the facts do not know.
  func found(in graph: Graph) throws -> PathEnd {
    var seen: Set<Entity.ID> = []
    return PathEnd(
      named: try names.map { try graph.entity(named: $0) }.filter { seen.insert($0.id).inserted },
      kinds: try kinds.map { try FactFilter.kind(named: $0, in: graph) })
  }
}

/// Ends between which no path can be looked for.
public enum PathEndsError: Error, Hashable, CustomStringConvertible {
  /// Whatever a path could lead to is where it may start.
  case onlyStarts(String)

  /// Of an answer about one path between two entities several are asked.
  case several

  public var description: String {
    switch self {
    case .onlyStarts(let ends):
      "a path may start from all that it may lead to (\(ends)), and from one to itself there is none; name others"
    case .several:
      "this is asked about one path between two entities; name one where it starts and one where it ends"
    }
  }
}
