import EntityGraph
import Interchange

/// From a GraphML file to a frozen graph that questions can be put to, and back into a file.
enum GraphMLTasks {
  static func read(_ path: String, runs: Int) throws -> String {
    var size = (nodes: 0, edges: 0)
    let measurement = try Measurement(runs: runs) {
    } _: { _ in
      let graph = try graph(path)
      size = (graph.entityCount, graph.relationCount)
    }
    return measurement.line("\"n\": \(size.nodes), \"m\": \(size.edges)")
  }

  static func write(
    _ path: String, runs: Int, to target: String, _ profile: GraphMLProfile
  ) throws -> String {
    let measurement = try Measurement(runs: runs) {
      try graph(path)
    } _: { graph in
      try GraphMLWriter(profile: profile).write(ExportTable(graph), to: target)
    }
    return measurement.line("")
  }

  private static func graph(_ path: String) throws -> Graph {
    var builder = GraphBuilder()
    switch try GraphFile.read(path).content {
    case .graph(let graph): builder.add(graph)
    case .facts(let batch): try builder.add(batch)
    }
    return try builder.freeze()
  }
}
