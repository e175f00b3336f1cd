import AnalyzerKit

extension SearchGraph {
  /// Reads off a whole graph what a question needs.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - request: What is asked.
  ///   - stops: The source, what is to be passed in this order, and the goal.
  /// - Throws: ``AnalysisError`` for a weight of which no path can be made, and for too many stops.
  /// - Complexity: O(V + A log A), times the number of stops.
  init(
    _ graph: AnalyzedGraph, _ request: PathRequest, through stops: [Graph.Vertex]
  ) throws(AnalysisError) {
    let topology = graph.topology(request.traversal)
    let meaning = request.by.weightMeaning
    let stated =
      try meaning.map { meaning throws(AnalysisError) in
        try graph.weights(of: topology, as: meaning)
      } ?? []
    let unit = request.by == .weight && !stated.reduce(0, +).isFinite ? 0x1p-100 : 1
    let weights = unit == 1 ? stated : stated.map { $0 * unit }
    let layers = try WaypointLayers(Array(stops.dropFirst().dropLast()), in: topology.rows)
    let sign = request.by == .weight ? 1.0 : -1
    var arcs = RelationRows(rows: topology.rows, relations: topology.relationOfArc)
    arcs.sortByHead(isSymmetric: request.traversal == .eitherWay)
    arcs.sortByPreference(in: graph, weights.map { sign * $0 })
    self.init(
      graph, request, layers.layered(arcs), of: layers.vertices(of: arcs.rows),
      from: layers.first(stops[0]), to: layers.last(stops[stops.count - 1]), weights, unit: unit)
  }

  /// Gives arcs what the order looks at.
  ///
  /// Each leg is given its candidates: all of its parallel relations where paths differ by
  /// relations, else those that no better one covers in time, which is only the best unless time is
  /// respected. The arcs of the others are closed.
  init(
    _ graph: AnalyzedGraph, _ request: PathRequest, _ arcs: RelationRows,
    of vertices: [Graph.Vertex],
    from source: Graph.Vertex, to goal: Graph.Vertex, _ weightsOfRelations: [Double] = [],
    unit: Double = 1
  ) {
    (rows, relations, self.vertices) = (arcs.rows, arcs.relations, vertices)
    (self.source, self.goal, self.unit) = (source, goal, unit)
    let intervals = request.isTimed ? graph.intervals(of: relations) : []
    let count = relations.count
    starts =
      request.isTimed
      ? intervals.map(\.start) : [Int64](repeating: Interval.always.start, count: count)
    ends =
      request.isTimed
      ? intervals.map(\.end) : [Int64](repeating: Interval.always.end, count: count)
    weights = weightsOfRelations.isEmpty ? [] : relations.map { weightsOfRelations[Int($0)] }
    (levels, levelCount) =
      switch request.by {
      case .weight, .chance: ([Int32](repeating: 0, count: count), 1)
      case .width: Self.levels(weights.map { -$0 })
      default: Self.levels(graph.strengths(of: relations))
      }
    if request.distinct == .stops { closeWhatBetterOnesCover() }
  }

  /// The rank of how bad each arc is among all arcs, the least bad first, and the number of ranks.
  private static func levels<Badness: Hashable & Comparable>(
    _ arcs: [Badness]
  ) -> (levels: [Int32], count: Int) {
    if let first = arcs.first, arcs.allSatisfy({ $0 == first }) {
      return ([Int32](repeating: 0, count: arcs.count), 1)
    }
    let inUse = Set(arcs).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: zip(inUse, Int32(0)...))
    return (arcs.map { ranks[$0, default: closed] }, inUse.count)
  }

  private mutating func closeWhatBetterOnesCover() {
    var cover = ParetoIntervals()
    for tail in rows.vertices {
      for run in rows.runs(leaving: tail)
      where run.count > 1 || starts[run.lowerBound] > ends[run.lowerBound] {
        cover.removeAll()
        for arc in run where !cover.insert(Interval(start: starts[arc], end: ends[arc])) {
          levels[arc] = Self.closed
        }
      }
    }
  }
}

extension AnalyzedGraph {
  /// How bad each of some relations is as the weakest of a path: the worse rating, then fewer
  /// independent sources.
  fileprivate func strengths(of relations: [Int32]) -> [Int64] {
    relations.map { relation in
      Int64(rating(ofRelation: Int(relation)).rank) << 32
        - Int64(independentSources(ofRelation: Int(relation)))
    }
  }
}
