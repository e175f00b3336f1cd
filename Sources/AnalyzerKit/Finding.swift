/// An analyzer's answer in numbers of the graph asked, with what the reader should know before
/// trusting it.
public struct Finding: Hashable, Sendable {
  /// What was found; a closed set, so that every rendering knows all of it.
  public enum Content: Hashable, Sendable {
    /// Numbers for entities, indexed by vertex.
    case scores(Scores)

    /// Numbers for relations, indexed by relation.
    case relationScores(Scores)

    /// Paths, best first; empty when there is none.
    case paths([FoundPath])

    /// Entities that belong together, each group ascending; the largest group first, then by members.
    case groups([[Graph.Vertex]])

    /// Rows of cells under the names of their columns.
    case table(FoundTable)
  }

  public let content: Content
  public let caveats: [Caveat]

  public init(_ content: Content, caveats: [Caveat] = []) {
    self.content = content
    self.caveats = caveats
  }
}

extension Finding {
  /// One score an entity.
  ///
  /// - Parameters:
  ///   - scores: The scores, indexed by vertex; an entity whose score is no number is not listed.
  ///   - type: Whether they are numbers or counts.
  ///   - caveats: What limits them.
  /// - Returns: The finding.
  public static func scores(
    _ scores: [Double], _ type: Scores.ValueType = .number, caveats: [Caveat] = []
  ) -> Finding {
    Finding(.scores(Scores([Scores.Column("score", type, scores)])), caveats: caveats)
  }

  /// One score a relation.
  ///
  /// - Parameters:
  ///   - scores: The scores, indexed by relation; a relation whose score is no number is not listed.
  ///   - type: Whether they are numbers or counts.
  ///   - caveats: What limits them.
  /// - Returns: The finding.
  public static func relationScores(
    _ scores: [Double], _ type: Scores.ValueType = .number, caveats: [Caveat] = []
  ) -> Finding {
    Finding(.relationScores(Scores([Scores.Column("score", type, scores)])), caveats: caveats)
  }

  /// Groups of entities in the order in which they are listed.
  ///
  /// - Complexity: O(members log members).
  public static func groups(_ groups: [[Graph.Vertex]], caveats: [Caveat] = []) -> Finding {
    let ranked = groups.map { $0.sorted() }.sorted { left, right in
      left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count > right.count
    }
    return Finding(.groups(ranked), caveats: caveats)
  }

  /// A table of one row or more.
  public static func table(
    _ columns: [String], _ rows: [[Cell]], caveats: [Caveat] = []
  ) -> Finding {
    Finding(.table(FoundTable(columns: columns, rows: rows)), caveats: caveats)
  }
}

extension Finding {
  /// The same with further caveats.
  public func adding(_ caveats: [Caveat]) -> Finding {
    Finding(content, caveats: self.caveats + caveats)
  }

  /// The same, where all its scores and costs are finite.
  ///
  /// - Throws: ``AnalysisError/sumTooGreat``.
  /// - Complexity: O(what was found).
  public func checkingSums() throws(AnalysisError) -> Finding {
    let isFinite =
      switch content {
      case .scores(let scores), .relationScores(let scores): scores.areFinite
      case .paths(let paths): paths.allSatisfy { $0.cost.isFinite }
      case .groups, .table: true
      }
    guard isFinite else { throw .sumTooGreat }
    return self
  }

  /// The same, with caveats where relations that are followed have no weight, or several.
  ///
  /// - Parameters:
  ///   - graph: The graph it is about.
  ///   - traversal: How relations are followed.
  ///   - countsAsOne: Whether it is known that a relation without a weight counts as 1.
  /// - Returns: The finding.
  /// - Complexity: O(R).
  public func countingWeights(
    of graph: Graph, along traversal: Traversal, missingOnesAsOne countsAsOne: Bool = true
  ) -> Finding {
    let followed = (0..<graph.relationCount).filter {
      graph.isFollowed(relation: $0, along: traversal)
    }
    let several = followed.count { graph.hasSeveralWeights(relation: $0) }
    let missing = followed.count { graph.weight(ofRelation: $0) == nil }
    let names = missing == followed.count ? graph.numbersOfRelations : []
    var added: [Caveat] = []
    if several > 0 { added.append(.severalWeights(several, of: graph.weightName.text)) }
    if missing > 0 {
      let total = followed.count
      added.append(
        countsAsOne ? .weightless(missing, of: total) : .withoutWeight(missing, of: total))
    }
    if missing > 0, !names.isEmpty { added.append(.otherNumbers(names)) }
    return adding(added)
  }
}
