public import AnalyzerKit

/// Counts the relations of each entity.
///
/// Parallel relations count each, unless neighbors are counted, and an entity's relation to itself
/// twice, once for each end. `in` and `out` count as told, who was called and who called; a relation
/// that says the same both ways counts on both sides, as `degree` of a networkx MultiDiGraph with an
/// arc each way does.
public struct Degree: Analyzer {
  public enum Direction: String, CaseIterable, Sendable { case all, `in`, out }
  public enum Count: String, CaseIterable, Sendable { case relations, neighbors }

  public static let name = "degree"
  public static let summary = "Ranks entities by their number of relations."
  public static let reference: String? =
    "Freeman, L. C. Centrality in social networks: conceptual clarification. Social Networks 1, 1978. doi:10.1016/0378-8733(78)90021-7"
  public static let complexity = "O(V + A)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count each; with count=neighbors as one",
    loops: "count twice, once for each end; with count=neighbors not at all",
    direction:
      "direction=in and direction=out count as told, by the arrow from subject to object; "
      + "what says the same both ways, such as met, counts on both sides",
    weights: "not looked at; weighted=true sums them",
    missingWeights: Conventions.oneEach,
    disconnectedParts: "an entity without relations has 0",
    normalization: "none: divide by the number of others for the share",
    equals:
      "degree, in_degree and out_degree of a networkx MultiDiGraph, degree of igraph; with "
      + "count=neighbors degree of a networkx Graph without loops")
  public static let settings = [
    Setting(
      \Degree.direction, "direction",
      "Which relations to count: all, those that point to the entity, or those that point from it."),
    Setting(
      \Degree.count, "count",
      "Whether to count relations, or neighbors: each related entity once."),
    Setting(
      \Degree.isWeighted, "weighted", "Sum the weights of the relations instead of counting them."),
  ]

  public var direction = Direction.all
  public var count = Count.relations
  public var isWeighted = false

  public var isIndependentOfNumbering: Bool { true }

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    guard count == .relations || !isWeighted else {
      throw AnalysisError.settingsExclude("count=neighbors", "weighted=true")
    }
    return try progress.reporting(of: 1) { _ in
      let asked = try asked(of: graph)
      return Finding(.scores(Scores([asked] + others(in: graph).filter { $0.name != asked.name })))
    }
  }

  /// What is ranked by: counts, or sums of weights.
  private func asked(of graph: AnalyzedGraph) throws(AnalysisError) -> Scores.Column {
    let topology = graph.topology(direction == .all ? .eitherWay : .alongArrows)
    let side = direction == .all ? "" : direction.rawValue
    if isWeighted {
      let sums = try sums(over: topology, of: graph)
      return Scores.Column(side.isEmpty ? "weight" : "weight \(side)", .number, sums)
    }
    let rows = direction == .in ? topology.incoming : topology.rows
    return count == .neighbors
      ? .counting(side.isEmpty ? "neighbors" : "neighbors \(side)", rows.simplified())
      : .counting(side.isEmpty ? "relations" : side, rows)
  }

  /// The counts that stand beside it.
  private func others(in graph: AnalyzedGraph) -> [Scores.Column] {
    let (either, arrows) = (graph.topology(.eitherWay), graph.topology(.alongArrows))
    return [
      .counting("relations", either.rows), .counting("neighbors", either.rows.simplified()),
      .counting("in", arrows.incoming), .counting("out", arrows.rows),
    ]
  }

  /// The weights of the relations of each entity, added up.
  private func sums(
    over topology: Topology, of graph: AnalyzedGraph
  ) throws(AnalysisError) -> [Double] {
    let turned = direction == .in ? topology.rows.reversed() : nil
    let ends = turned?.graph ?? topology.rows
    var sums = [Double](repeating: 0, count: graph.entityCount)
    for end in ends.vertices {
      var weights: [Double] = []
      for arc in ends.arcs(leaving: end) {
        let relation = topology.relation(ofArc: turned?.arcOrder[arc] ?? arc)
        weights.append(try graph.weight(ofRelation: Int(relation), as: .number))
      }
      // in order of size, so that the order of a file does not show in the last digit
      sums[Int(end)] = weights.sorted().reduce(0, +)
    }
    return sums
  }
}

extension Scores.Column {
  /// The number of arcs that leave each vertex.
  fileprivate static func counting(_ name: String, _ rows: CSRGraph) -> Self {
    Self(name, .count, rows.vertices.map { Double(rows.arcs(leaving: $0).count) })
  }
}
