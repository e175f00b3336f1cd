/// What the analyst asks about: no entity for the whole graph, two for a path.
public struct Question: Hashable, Sendable {
  /// The entities asked about, in their order.
  public let vertices: [Graph.Vertex]

  public init(_ vertices: [Graph.Vertex] = []) { self.vertices = vertices }

  /// Asks about entities of a graph by their ids.
  ///
  /// - Throws: ``AnalysisError/notInGraph(_:)``.
  public init(_ entities: [Entity.ID], in graph: Graph) throws(AnalysisError) {
    var vertices: [Graph.Vertex] = []
    for entity in entities {
      guard let vertex = graph.vertex(of: entity) else { throw .notInGraph(entity) }
      vertices.append(vertex)
    }
    self.init(vertices)
  }

  /// The entities asked about as a group: each once, in order.
  ///
  /// - Throws: ``AnalysisError/wrongNumberOfEntities(expected:orMore:found:)`` where there is none.
  public func group() throws(AnalysisError) -> [Graph.Vertex] {
    guard !vertices.isEmpty else {
      throw .wrongNumberOfEntities(expected: 1, orMore: true, found: 0)
    }
    return Set(vertices).sorted()
  }

  /// The entities asked about as the ends of a path and what it passes: each once where it is named
  /// twice in a row, but two of them at least.
  ///
  /// - Throws: ``AnalysisError/wrongNumberOfEntities(expected:orMore:found:)`` where fewer are named.
  public func stops() throws(AnalysisError) -> [Graph.Vertex] {
    guard vertices.count >= 2 else {
      throw .wrongNumberOfEntities(expected: 2, found: vertices.count)
    }
    let stops = vertices.indices.filter { $0 == 0 || vertices[$0] != vertices[$0 - 1] }
      .map { vertices[$0] }
    return stops.count == 1 ? [stops[0], stops[0]] : stops
  }
}
