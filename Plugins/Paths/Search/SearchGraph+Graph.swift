import AnalyzerKit
import EntityGraph
import GraphKernels

extension SearchGraph {
  /// Reads off a graph what a question needs.
  ///
  /// Each leg is given its candidates: all of its parallel relations where paths differ by
  /// relations, else those that no better one covers in time, which is only the best unless time is
  /// respected. The arcs of the others are closed.
  ///
  /// - Throws: ``AnalysisError`` for a weight of which no path can be made, and for too many stops.
  /// - Complexity: O(V + A log A), times the number of stops.
  init(
    _ graph: Graph, _ request: PathRequest, through stops: some Collection<Graph.Vertex>
  ) throws(AnalysisError) {
    let topology = graph.topology(request.passage)
    let meaning = request.by.weightMeaning
    let stated =
      try meaning.map { meaning throws(AnalysisError) in
        try graph.weights(of: topology, as: meaning)
      } ?? []
    unit = request.by == .weight && !stated.reduce(0, +).isFinite ? 0x1p-100 : 1
    let weightsOfRelations = unit == 1 ? stated : stated.map { [unit] in $0 * unit }
    let sign = request.by == .weight ? 1.0 : -1
    var times = RelationTimes(graph)
    let sorted = topology.inOrderOfPreference(
      graph, request.passage, weightsOfRelations.map { sign * $0 }, &times)
    layers = try WaypointLayers(Array(stops), in: sorted.rows)
    (rows, relations) = layers.layered(sorted.rows, sorted.relations)
    starts = relations.map {
      request.isTimed ? times.interval(of: $0).start : Interval.always.start
    }
    ends = relations.map { request.isTimed ? times.interval(of: $0).end : Interval.always.end }
    weights = weightsOfRelations.isEmpty ? [] : relations.map { weightsOfRelations[Int($0)] }
    (levels, levelCount) =
      switch request.by {
      case .weight, .chance: ([Int32](repeating: 0, count: relations.count), 1)
      case .width: Self.levels(of: relations, weightsOfRelations.map { -$0 })
      default: Self.levels(of: relations, graph.strengths)
      }
    if request.distinct == .stops { closeWhatBetterOnesCover() }
  }

  /// The rank of each arc's relation among all relations, the least bad first, and the number of
  /// ranks.
  private static func levels<Badness: Hashable & Comparable>(
    of arcs: [Int32], _ relations: [Badness]
  ) -> (levels: [Int32], count: Int) {
    if let first = relations.first, relations.allSatisfy({ $0 == first }) {
      return ([Int32](repeating: 0, count: arcs.count), 1)
    }
    let inUse = Set(relations).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: zip(inUse, Int32(0)...))
    let levels = relations.map { ranks[$0, default: closed] }
    return (arcs.map { levels[Int($0)] }, inUse.count)
  }

  private mutating func closeWhatBetterOnesCover() {
    var cover = ParetoIntervals()
    for tail in rows.vertices {
      for run in rows.runs(leaving: tail) {
        cover.removeAll()
        for arc in run where !cover.insert(Interval(start: starts[arc], end: ends[arc])) {
          levels[arc] = Self.closed
        }
      }
    }
  }
}

extension Graph {
  /// How bad each relation is as the weakest of a path, indexed by relation: the worse rating, then
  /// fewer independent sources.
  var strengths: [Int64] {
    (0..<relationCount).map { relation in
      Int64(rating(ofRelation: relation).rank) << 32
        - Int64(independentSources(ofRelation: relation))
    }
  }
}
