import GraphKernels

/// Shortest paths between two vertices: how long they are, and all of them.
enum PathTasks {
  static func distance(_ question: Question) throws -> String {
    let ordered = try question.orderedGraph()
    let pairs = try question.pairs(question.vertexCount <= 300_000 ? 1000 : 200)
    var search = BidirectionalSearch(ordered.graph)
    return try Latencies(pairs) { source, goal in
      search.distance(from: ordered.vertices[Int(source)], to: ordered.vertices[Int(goal)])
    }.line(answering: question)
  }

  static func all(_ question: Question) throws -> String {
    var search = BidirectionalSearch(try question.graph().simplified())
    return try Latencies(try question.pairs(100)) { source, goal in
      guard let paths = search.allShortestPaths(from: source, to: goal) else { return nil }
      return paths.reduce(0) { count, path in count + (path.arcs.isEmpty ? 0 : 1) }
    }.line(answering: question)
  }
}
