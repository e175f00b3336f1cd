import GraphKernels

enum BreadthFirstTask {
  private static let searches = 32

  /// Parent and distance of every vertex, from one source after the other.
  ///
  /// The answer is that of the first source, from which the peers search.
  static func trees(_ question: Question) throws -> String {
    let sources = try question.sources()
    var next = 0
    var distances: [Int32] = []
    let measurement = try Measurement(runs: searches) {
      try question.orderedGraph()
    } _: { ordered in
      let root = ordered.vertices[Int(sources[next % searches])]
      let graph = ordered.graph
      let levels = graph.breadthFirstLevels(
        from: root, incoming: question.isUndirected ? graph : nil)
      let tree = (ordered.names(levels.parents), ordered.inUserOrder(levels.distances))
      if next == 0 { distances = tree.1 }
      next += 1
      return tree
    }
    try write(
      distances.map { $0 < 0 ? .infinity : Double($0) }, toArrayFile: question.answerPath)
    return measurement.line("\"reached\": \(distances.count { $0 >= 0 })")
  }
}
