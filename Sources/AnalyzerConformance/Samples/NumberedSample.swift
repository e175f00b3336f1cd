import AnalyzerKit

/// A sample as a graph, with the vertex that each of its entities is.
struct NumberedSample: Sendable {
  let title: String
  let graph: AnalyzedGraph

  /// The vertices of the entities, by their places.
  let vertices: [Graph.Vertex]

  /// The places of the entities, indexed by vertex.
  let places: [Int]

  init(_ title: String, _ ids: [Entity.ID], _ graph: Graph) {
    self.title = title
    self.graph = AnalyzedGraph(graph)
    vertices = ids.compactMap { graph.vertex(of: $0) }
    var places = [Int](repeating: 0, count: graph.entityCount)
    for (place, vertex) in vertices.enumerated() { places[Int(vertex)] = place }
    self.places = places
  }

  /// A question about the first entities of the sample, some of them twice where it has too few;
  /// `nil` where it has none at all to ask about.
  func question(about count: Int) -> Question? {
    if count == 0 { return Question() }
    return vertices.isEmpty ? nil : Question((0..<count).map { vertices[$0 % vertices.count] })
  }
}
