import GraphKernels

/// Shortest paths between two vertices: one, all, the first ten.
enum PathTasks {
  static func one(_ question: Question) throws -> String {
    let ordered = try question.orderedGraph()
    let pairs = try question.pairs(question.vertexCount <= 300_000 ? 1000 : 200)
    var search = PairSearch(ordered.graph)
    return try Latencies(pairs) { source, goal in
      let path = search.shortestPath(
        from: ordered.vertices[Int(source)], to: ordered.vertices[Int(goal)])
      return path.map { $0.vertices.map { ordered.order[Int($0)] }.count - 1 }
    }.line(answering: question)
  }

  static func all(_ question: Question) throws -> String {
    var search = PairSearch(try question.graph().simplified())
    return try Latencies(try question.pairs(100)) { source, goal in
      guard let paths = search.allShortestPaths(from: source, to: goal) else { return nil }
      return paths.reduce(0) { count, path in count + (path.arcs.isEmpty ? 0 : 1) }
    }.line(answering: question)
  }

  static func first10(_ question: Question) throws -> String {
    var search = PairSearch(try question.graph().simplified())
    return try Latencies(try question.pairs(20)) { source, goal in
      let paths = search.rankedPaths(10, from: source, to: goal) { _ in }
      return paths.isEmpty ? nil : paths.reduce(0) { $0 + $1.arcs.count }
    }.line(answering: question)
  }
}
