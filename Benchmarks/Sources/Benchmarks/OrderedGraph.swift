import Dispatch
import GraphKernels

/// A graph as it lies in memory while questions are put: its vertices renamed by falling degree.
struct OrderedGraph {
  let graph: CSRGraph

  /// The user's name of each vertex; indexed by vertex of the graph.
  let order: [CSRGraph.Vertex]

  /// The vertex of the graph that has each name of the user's.
  let vertices: [CSRGraph.Vertex]

  init(_ original: CSRGraph, _ isUndirected: Bool) {
    (graph, order) = original.orderedByDegree(isUndirected: isUndirected)
    var vertices = order
    for (vertex, name) in order.enumerated() { vertices[Int(name)] = CSRGraph.Vertex(vertex) }
    self.vertices = vertices
  }

  /// What belongs to the vertices of the graph, by the user's names.
  func inUserOrder<Value: BitwiseCopyable & Sendable>(_ values: [Value]) -> [Value] {
    [Value](unsafeUninitializedCapacity: vertices.count) { result, count in
      nonisolated(unsafe) let result = result
      inParts { part in
        let (vertices, values) = (vertices.span, values.span)
        for name in part {
          result.initializeElement(at: name, to: values[Int(vertices[name])])
        }
      }
      count = vertices.count
    }
  }

  /// The vertices that belong to those of the graph, both by the user's names; -1 for none.
  func names(_ found: [CSRGraph.Vertex]) -> [CSRGraph.Vertex] {
    [CSRGraph.Vertex](unsafeUninitializedCapacity: vertices.count) { result, count in
      nonisolated(unsafe) let result = result
      inParts { part in
        let (vertices, found, order) = (vertices.span, found.span, order.span)
        for name in part {
          let vertex = found[Int(vertices[name])]
          let isNone = vertex >> 31  // all bits or none, as a branch would be guessed wrong
          result.initializeElement(at: name, to: order[Int(vertex & ~isNone)] | isNone)
        }
      }
      count = vertices.count
    }
  }

  /// Shares the user's names among the cores.
  private func inParts(_ body: @Sendable (Range<Int>) -> Void) {
    let size = (vertices.count + Parallel.cores - 1) / Parallel.cores
    DispatchQueue.concurrentPerform(iterations: Parallel.cores) { core in
      body(min(vertices.count, core * size)..<min(vertices.count, (core + 1) * size))
    }
  }
}
