public import AnalyzerKit

/// Finds out what could fail if some entities go: what depends on them, uses them, is supplied by them
/// or is in them, then what depends on that, round by round.
///
/// Exact. Followed is what lasts: relations of dependency and supply along the flow, and from a place
/// that goes to what is in it, though not from one that only no longer works; where something is from,
/// or whose it is, says nothing of what it needs. Those who communicated use the channel they did it by.
/// What is true lies between `needs=any`, where everything that is used is needed, and `needs=all`,
/// where one thing stands in for another.
public struct FailureCascade: Analyzer {
  public static let name = "cascade"
  public static let summary =
    "What could fail, round by round, if some entities go."
  public static let reference: String? =
    "Watts, D. J. A simple model of global cascades on random networks. PNAS 99(9), 2002. doi:10.1073/pnas.082090499"
  public static let complexity = "O(V + A log V)"
  public static let conventions: Conventions? = Conventions(
    parallelRelations: "count as one",
    loops: "do not count",
    direction: "from what is needed to what needs it",
    disconnectedParts: "what is out of reach holds",
    normalization: "none",
    equals: "no function of networkx or igraph")
  public static let entityCount = 1
  public static let takesMoreEntities = true
  public static let settings = [
    Setting(
      \FailureCascade.needs, "needs",
      "Whether an entity fails with any of what it needs, or only when all of it has failed."),
    Setting(
      \FailureCascade.along, "along",
      "Follow relations of need alone, or all other relations too, the way things flow."),
    Setting(
      \FailureCascade.followsChannels, "channels",
      "Take a channel as needed by those who communicated by it."),
    Setting(
      \FailureCascade.followsSuppositions, "suppositions",
      "Also follow relations of need that are only supposed."),
  ]

  /// Which relations failure passes along.
  public enum Relations: String, CaseIterable, Sendable { case need, flow }

  public var needs = Cascade.Threshold.any
  public var along = Relations.need
  public var followsChannels = true
  public var followsSuppositions = false

  public init() {}

  /// Answers with a table: the round in which each entity fails, because of which other and by which
  /// relation, and how many of the entities it needs fail in the end; in order of rounds, then of ids.
  ///
  /// - Throws: ``AnalysisError`` when the question names no entity; ``Cancelled``.
  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    let roots = try question.group()
    try progress.update(0, of: 2)
    let supposed = graph.onlySupposed
    let (rows, relations) = arcs(of: graph, from: roots, followsSuppositions ? supposed : [])
    try progress.update(1, of: 2)
    let cascade = Cascade(rows, from: roots, needs)
    try progress.update(2, of: 2)
    let needed = rows.simplified().transposed()
    func failedNeeds(_ vertex: Graph.Vertex) -> Int {
      needed.arcs(leaving: vertex).count { cascade.hasFailed(needed.head(of: $0)) }
    }
    let further = arcs(of: graph, from: roots, supposed)
    return .table(
      ["round", "id", "name", "because of", "by", "failed needs", "needs"],
      cascade.inOrder.map { vertex, round, arc in
        [
          .count(round), .entity(vertex), .text(graph.name(at: vertex)),
          .entity(rows.tail(of: arc)), .relation(Int(relations[arc])),
          .count(failedNeeds(vertex)), .count(needed.arcs(leaving: vertex).count),
        ]
      },
      caveats: Self.caveats(
        weakened: rows.vertices.count { !cascade.hasFailed($0) && failedNeeds($0) > 0 },
        supposed: cascade.unfollowed(further.rows, further.relations, among: supposed)))
  }

  private func arcs(
    of graph: AnalyzedGraph, from roots: [Graph.Vertex], _ supposed: Set<Int>
  ) -> (rows: CSRGraph, relations: [Int32]) {
    let flags = graph.relationFlags
    func isFollowed(_ relation: Int) -> Bool {
      flags[relation].contains(.isAsserted) || supposed.contains(relation)
    }
    var arcs = FailureArcs()
    arcs.addNeeds([.dependency, .supply], of: graph, where: isFollowed)
    arcs.addPlaces(roots, of: graph, where: isFollowed)
    if along == .flow { arcs.addFlow(of: graph) }
    if followsChannels { arcs.addChannels(of: graph) }
    return arcs.sorted(vertexCount: graph.entityCount)
  }
}
