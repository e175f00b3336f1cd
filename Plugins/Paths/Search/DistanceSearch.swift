import AnalyzerKit

/// What makes one entity nearer than another.
public enum DistanceMeasure: String, CaseIterable, Sendable {
  /// Fewer legs.
  case hops

  /// A smaller sum of weights.
  case weight
}

/// Searches for the distances from one entity after the other.
struct DistanceSearch {
  private enum Rows {
    case hops(RowsByDegree, incoming: CSRGraph?)
    case weight(CostedGraph)
  }

  private let rows: Rows

  /// - Throws: ``AnalysisError/costNotPositive(_:_:)``, ``AnalysisError/sumTooGreat``.
  /// - Complexity: O(V + A).
  init(
    _ graph: AnalyzedGraph, by measure: DistanceMeasure, _ direction: Direction
  ) throws(AnalysisError) {
    let topology = graph.topology(direction.traversal)
    switch measure {
    case .hops:
      let renamed = topology.byDegree
      rows = .hops(renamed, incoming: direction == .either ? renamed.rows : nil)
    case .weight:
      let weights = try graph.weights(of: topology, as: .cost)
      guard weights.reduce(0, +).isFinite else { throw .sumTooGreat }
      rows = .weight(
        CostedGraph(topology.rows, costs: topology.relationOfArc.map { weights[Int($0)] }))
    }
  }

  /// No two entities are nearer than this.
  var least: Double {
    switch rows {
    case .hops: 1
    case .weight(let costs): costs.costs.min() ?? .infinity
    }
  }

  /// How far some entities are from another; `nil` where there is no path.
  ///
  /// - Complexity: O(V + A), by weight O(A log A).
  func distances(from source: Graph.Vertex, to goals: [Graph.Vertex]) -> [Double?] {
    switch rows {
    case .hops(let renamed, let incoming):
      let levels = renamed.rows.breadthFirstLevels(
        from: renamed.name(of: source), incoming: incoming)
      return goals.map { goal in
        let distance = levels.distances[Int(renamed.name(of: goal))]
        return distance < 0 ? nil : Double(distance)
      }
    case .weight(let costs):
      let least = LeastCosts(from: source, in: costs)
      return goals.map { least.cost(to: $0) }
    }
  }

  /// How far some entities are from the nearest of others; `nil` where no path comes from any.
  ///
  /// A vertex is added from which arcs lead to these others.
  ///
  /// - Complexity: O(V + A), by weight O(A log A).
  func distances(fromNearestOf sources: [Graph.Vertex], to goals: [Graph.Vertex]) -> [Double?] {
    switch rows {
    case .hops(let renamed, _):
      let (rows, root) = renamed.rows.adding(sources.map(renamed.name))
      let levels = rows.breadthFirstLevels(from: root)
      return goals.map { goal in
        let distance = levels.distances[Int(renamed.name(of: goal))]
        return distance < 0 ? nil : Double(distance - 1)
      }
    case .weight(let costs):
      let (rows, root) = costs.graph.adding(sources)
      let least = LeastCosts(
        from: root,
        in: CostedGraph(
          rows, costs: costs.costs + [Double](repeating: 0, count: sources.count)))
      return goals.map { least.cost(to: $0) }
    }
  }

  /// A distance as a cell of a table: legs are counted.
  func cell(_ distance: Double?) -> Cell {
    guard let distance else { return .missing }
    if case .hops = rows { return .count(Int(distance)) }
    return .number(distance)
  }
}

extension CSRGraph {
  /// The graph with one vertex more, the last, from which arcs lead to some of the others.
  fileprivate func adding(_ heads: [Vertex]) -> (graph: CSRGraph, root: Vertex) {
    (
      CSRGraph(rowStarts: rowStarts + [arcCount + heads.count], heads: self.heads + heads),
      Vertex(vertexCount)
    )
  }
}
