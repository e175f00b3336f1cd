extension CSRGraph {
  /// Returns by how many arcs at least each vertex is reached from `root` at its earliest moment.
  ///
  /// Breadth first, a number of arcs at a time; a vertex is left again when it is reached by more
  /// arcs but at an earlier moment.
  ///
  /// > Bui-Xuan, B., Ferreira, A., Jarry, A. "Computing shortest, fastest, and foremost journeys in
  /// > dynamic networks." *International Journal of Foundations of Computer Science* 14(2), 2003,
  /// > 267–285. doi:10.1142/S0129054103001728
  ///
  /// - Parameters:
  ///   - root: The vertex to set out from.
  ///   - beginning: The moment from which one can set out.
  ///   - starts: The first moment at which each arc can be followed, indexed by arc.
  ///   - ends: The last such moment, indexed by arc; before the start where there is none.
  /// - Returns: The number of arcs, indexed by vertex; -1 out of reach.
  /// - Complexity: O(V + A) a number of arcs; 20 bytes a vertex.
  public func arcsOfEarliestArrivals(
    from root: Vertex, at beginning: Int64 = .min, starts: [Int64], ends: [Int64]
  ) -> [Int32] {
    checkVertex(root)
    var lengths = [Int32](repeating: -1, count: vertexCount)
    var moments = [Int64](repeating: .max, count: vertexCount)
    lengths[Int(root)] = 0
    moments[Int(root)] = beginning
    var frontier = [Arrival(moment: beginning, vertex: root)]
    var length: Int32 = 0
    while !frontier.isEmpty {
      length += 1
      var improved: [Vertex] = []
      for reached in frontier {
        for arc in arcs(leaving: reached.vertex) {
          let (head, arrival) = (Int(heads[arc]), max(reached.moment, starts[arc]))
          guard arrival <= ends[arc], arrival < moments[head] || lengths[head] < 0 else { continue }
          moments[head] = arrival
          lengths[head] = length
          improved.append(heads[arc])
        }
      }
      improved.sort()
      frontier = improved.indices.filter { $0 == 0 || improved[$0] != improved[$0 - 1] }
        .map { Arrival(moment: moments[Int(improved[$0])], vertex: improved[$0]) }
    }
    return lengths
  }
}
