import AnalyzerKit

extension Finding {
  /// The first entity, relation or path that is not in the graph, or group out of order, in words.
  func brokenReference(in graph: AnalyzedGraph) -> String? {
    switch content {
    case .scores, .relationScores: nil
    case .paths(let paths): paths.lazy.compactMap { $0.brokenLeg(in: graph) }.first
    case .groups(let groups): groups.lazy.compactMap { Self.brokenGroup($0, in: graph) }.first
    case .table(let table):
      table.rows.joined().lazy.compactMap { $0.brokenReference(in: graph) }.first
    }
  }

  private static func brokenGroup(_ members: [Graph.Vertex], in graph: AnalyzedGraph) -> String? {
    if members.isEmpty { return "a group has no members" }
    if let stranger = members.first(where: { !graph.vertices.contains($0) }) {
      return "a group has the entity \(stranger), and the graph only \(graph.entityCount)"
    }
    let isAscending = zip(members, members.dropFirst()).allSatisfy { $0 < $1 }
    return isAscending ? nil : "the members of a group are not in order, or one is there twice"
  }
}

extension FoundPath {
  fileprivate func brokenLeg(in graph: AnalyzedGraph) -> String? {
    guard graph.vertices.contains(start) else { return "a path starts at no entity of the graph" }
    var stop = start
    for relation in relations {
      guard (0..<graph.relationCount).contains(Int(relation)) else {
        return "a path uses the relation \(relation), and the graph has only \(graph.relationCount)"
      }
      let ends = graph.ends(ofRelation: Int(relation))
      guard ends.subject == stop || ends.object == stop else {
        return "a leg of a path begins elsewhere than the one before it ends"
      }
      stop = ends.subject == stop ? ends.object : ends.subject
    }
    return nil
  }
}

extension Cell {
  fileprivate func brokenReference(in graph: AnalyzedGraph) -> String? {
    switch self {
    case .entity(let vertex) where !graph.vertices.contains(vertex):
      "a cell names the entity \(vertex), and the graph has only \(graph.entityCount)"
    case .relation(let number) where !(0..<graph.relationCount).contains(number):
      "a cell names the relation \(number), and the graph has only \(graph.relationCount)"
    default: nil
    }
  }
}
