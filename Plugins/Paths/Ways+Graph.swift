import AnalyzerKit
import EntityGraph
import GraphKernels

extension Ways {
  /// Reads off a graph what a question needs.
  ///
  /// Each leg is given its candidates: all of its parallel relations where paths differ by
  /// relations, else those that no better one covers in time, which is only the best unless time is
  /// respected. The arcs of the others are closed.
  ///
  /// - Throws: ``AnalysisError`` for a weight of which no path can be made.
  /// - Complexity: O(V + A log A), times the number of stops.
  init(
    _ graph: Graph, _ question: ShortestPath, through stops: some Collection<Graph.Vertex>
  ) throws(AnalysisError) {
    let topology = graph.topology(question.passage)
    let stated = try graph.weights(of: topology, by: question.by)
    unit = question.by == .weight && !stated.reduce(0, +).isFinite ? 0x1p-100 : 1
    let weightsOfRelations = unit == 1 ? stated : stated.map { [unit] in $0 * unit }
    let sign = question.by == .weight ? 1.0 : -1
    var times = RelationTimes(graph)
    let sorted = topology.inOrderOfPreference(
      graph, question.passage, weightsOfRelations.map { sign * $0 }, &times)
    stages = Stages(Array(stops), vertexCount: graph.entityCount)
    (rows, relations) = stages.staged(sorted.rows, sorted.relations)
    starts = relations.map { question.isTimed ? times.span(of: $0).start : Span.always.start }
    ends = relations.map { question.isTimed ? times.span(of: $0).end : Span.always.end }
    weights = weightsOfRelations.isEmpty ? [] : relations.map { weightsOfRelations[Int($0)] }
    (levels, levelCount) =
      switch question.by {
      case .weight, .chance: ([Int32](repeating: 0, count: relations.count), 1)
      case .width: Self.levels(of: relations, weightsOfRelations.map { -$0 })
      default: Self.levels(of: relations, graph.strengths)
      }
    if question.distinct == .stops { closeWhatBetterOnesCover() }
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
    var cover = SpanCover()
    for tail in rows.vertices {
      for run in rows.runs(leaving: tail) {
        cover.removeAll()
        for arc in run where !cover.insert(Span(start: starts[arc], end: ends[arc])) {
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

  /// The weight of each relation that can be followed, indexed by relation; 1 where none is stated.
  ///
  /// Empty when the order does not look at weights.
  ///
  /// - Throws: ``AnalysisError`` for the first in order of ids of which no path can be made.
  func weights(
    of topology: Topology, by order: ShortestPath.Order
  ) throws(AnalysisError) -> [Double] {
    guard order.isOfWeights else { return [] }
    var isFollowed = [Bool](repeating: false, count: relationCount)
    for relation in topology.relationOfArc { isFollowed[Int(relation)] = true }
    var weights = [Double](repeating: 1, count: relationCount)
    for relation in 0..<relationCount where isFollowed[relation] {
      weights[relation] = weight(ofRelation: relation) ?? 1
    }
    if let refused = weights.firstIndex(where: { !order.allows($0) }) {
      throw order.error(relationID(refused), weights[refused])
    }
    return weights
  }
}

extension ShortestPath.Order {
  /// Whether paths can be made of a weight: costs are above 0, chances also at most 1, widths 0 or
  /// more.
  fileprivate func allows(_ weight: Double) -> Bool {
    switch self {
    case .chance: weight > 0 && weight <= 1
    case .width: weight >= 0 && weight.isFinite
    default: weight > 0 && weight.isFinite
    }
  }

  fileprivate func error(_ relation: Relation.ID, _ weight: Double) -> AnalysisError {
    switch self {
    case .chance: .notAChance(relation, weight)
    case _ where !weight.isFinite: .weightNotFinite(relation, weight)
    case .width: .weightNegative(relation, weight)
    default: .costNotPositive(relation, weight)
    }
  }
}
