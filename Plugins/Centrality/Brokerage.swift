public import AnalyzerKit

/// Counts how often each entity is a broker, by the groups of those between whom it stands: something
/// passes from one to it and from it to another, and not from the one to the other directly.
///
/// Exact. A coordinator stands between two of its own group, a gatekeeper before its own group, a
/// representative in front of it, a consultant between two of a group of which it is not, and a
/// liaison between two other groups. Equals `brokerage` of the R package sna.
public struct Brokerage: DirectedAnalyzer {
  public static let name = "brokerage"
  public static let summary =
    "Ranks entities by the pairs they broker within or between groups, by role."
  public static let reference: String? =
    "Gould, R. V., Fernandez, R. M. Structures of mediation: A formal approach to brokerage in transaction networks. Sociological Methodology 19, 1989. doi:10.2307/270949"
  public static let complexity = "O(A √A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: Conventions.alongFlow + ", so that each pair counts twice",
    disconnectedParts: "each part has its own brokers",
    normalization: "none: counts of pairs of others",
    equals:
      "brokerage of the R package sna: coordinator w_I, gatekeeper b_OI, representative b_IO, "
      + "consultant w_O, liaison b_O")
  public static let settings =
    [
      Setting(
        \Brokerage.by, "by",
        "What groups entities: their kind, or the property of this name."
      )
    ] + settingsOfDirection

  public var by = "kind"
  public var direction = Direction.flow

  public var isIndependentOfNumbering: Bool { true }
  public var needs: ColumnNeeds { by == "kind" ? .everything : [.everything, .properties] }

  public init() {}

  /// Answers with a count for each entity of a group: all pairs, then those of each role.
  ///
  /// - Throws: ``AnalysisError/unknownProperty(_:known:)``; ``Cancelled``.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let groups = try EntityGroups(graph, by: by)
    let rows = graph.topology(direction.traversal).rows
    let counts = try progress.reporting(of: graph.entityCount) {
      try rows.brokerage(groups: groups.numbers, checkpoint: $0)
    }
    func column(_ name: String, _ roles: [BrokerageRole]) -> Scores.Column {
      Scores.Column(
        name, .count,
        graph.vertices.map { vertex in
          groups.numbers[Int(vertex)] < 0
            ? .nan : Double(roles.reduce(0) { $0 + counts[vertex, $1] })
        })
    }
    let roles = BrokerageRole.allCases
    return Finding(
      .scores(Scores([column("total", roles)] + roles.map { column("\($0)", [$0]) })),
      caveats: groups.caveats)
  }
}
