import AnalyzerKit

extension SearchGraph {
  /// A corridor with a greater share of all arcs than one in so many is not worth the while.
  private static let leastShare = 3

  /// Corridors of so few arcs are, in any graph.
  private static let fewArcs = 1000

  /// Reads off what a question needs where it looks at no weights and routes are of few legs: all
  /// that lies on those, or the whole graph where that is much of it.
  ///
  /// - Complexity: About O(arcs near the two ends), in the whole graph O(V + A log A).
  init(
    _ graph: AnalyzedGraph, _ request: PathRequest, from source: Graph.Vertex,
    to goal: Graph.Vertex,
    mostLegs: Int
  ) throws(AnalysisError) {
    var corridor = Corridor(graph.topology(request.traversal), from: source, to: goal)
    let mostLegs = source == goal ? 0 : mostLegs
    while corridor.length < mostLegs, corridor.widen() {}
    if corridor.length >= mostLegs, let near = Self(graph, request, corridor) {
      self = near
    } else {
      try self.init(graph, request, through: [source, goal])
    }
  }

  /// Reads off a corridor what a question needs that looks at no weights; `nil` where the whole graph
  /// is not much more.
  ///
  /// - Complexity: O(V/64 + a log a) for the a arcs that leave its vertices.
  init?(_ graph: AnalyzedGraph, _ request: PathRequest, _ corridor: Corridor) {
    let (topology, part) = (graph.topology(request.traversal), corridor.part)
    guard
      part.graph.arcCount <= max(topology.rows.arcCount / Self.leastShare, Self.fewArcs)
    else { return nil }
    var arcs = RelationRows(
      rows: part.graph, relations: part.arcOrder.map(topology.relation))
    arcs.sortByHead(isSymmetric: false)
    arcs.sortByPreference(in: graph, [])
    self.init(
      graph, request, arcs, of: part.vertices, from: part.vertex(of: corridor.source),
      to: part.vertex(of: corridor.goal))
  }
}

extension Corridor {
  /// What lies between two vertices of a graph.
  init(_ topology: Topology, from source: Graph.Vertex, to goal: Graph.Vertex) {
    self.init(topology.rows, incoming: topology.incoming, from: source, to: goal)
  }
}
