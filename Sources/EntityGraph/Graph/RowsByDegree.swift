public import GraphKernels

/// The rows of a topology with vertices renamed by falling degree, so that what kernels gather most
/// often lies together.
///
/// New names stay in here: what a kernel says of them goes through ``indexedByVertex(_:)``.
/// It takes 4 bytes an arc and 12 a vertex beside the rows of the topology.
public struct RowsByDegree: Sendable {
  /// Every row ascending; parallel arcs and loops stay.
  public let rows: CSRGraph

  /// The new name of each vertex, indexed by vertex.
  private let names: [CSRGraph.Vertex]
  private let simple = Lazy<CSRGraph>()

  init(_ rows: CSRGraph, isUndirected: Bool) {
    let (renamed, order) = rows.orderedByDegree(isUndirected: isUndirected)
    var names = [CSRGraph.Vertex](repeating: 0, count: order.count)
    for (name, vertex) in order.enumerated() { names[Int(vertex)] = CSRGraph.Vertex(name) }
    self.rows = renamed
    self.names = names
  }

  /// The rows without loops, with one of parallel arcs; made once.
  ///
  /// - Complexity: O(V + A) the first time.
  public var simplified: CSRGraph { simple.value { rows.simplified() } }

  /// The new name of a vertex.
  public func name(of vertex: CSRGraph.Vertex) -> CSRGraph.Vertex { names[Int(vertex)] }

  /// What is known of new names as what is known of vertices.
  ///
  /// - Parameter values: A value for each new name, indexed by it.
  /// - Returns: The same values, indexed by vertex of the graph.
  /// - Complexity: O(V).
  public func indexedByVertex<Value>(_ values: [Value]) -> [Value] {
    precondition(
      values.count == names.count, "\(values.count) values for \(names.count) vertices")
    return names.map { values[Int($0)] }
  }
}
