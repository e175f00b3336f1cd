extension CSRGraph {
  /// Returns the graph without loops and with one arc for parallel ones, its rows ascending.
  ///
  /// - Parameter threads: How many threads work; the result is the same with any number.
  /// - Returns: The graph; itself where it is so already.
  /// - Complexity: O(V + A).
  public func simplified(threads: Int = Parallel.cores) -> CSRGraph {
    if isSimple { return self }
    let sorted = transposed(threads: threads).transposed(threads: threads)
    var rowStarts = [0]
    rowStarts.reserveCapacity(vertexCount + 1)
    var merged: [Vertex] = []
    merged.reserveCapacity(arcCount)
    for tail in vertices {
      var last = tail
      for arc in sorted.arcs(leaving: tail) where sorted.heads[arc] != tail {
        if sorted.heads[arc] == last { continue }
        last = sorted.heads[arc]
        merged.append(last)
      }
      rowStarts.append(merged.count)
    }
    return CSRGraph(checkedRowStarts: rowStarts, heads: merged)
  }

  /// Whether rows ascend and there are neither loops nor parallel arcs.
  private var isSimple: Bool {
    let heads = heads.span
    for tail in vertices {
      var last: Vertex = -1
      for arc in arcs(leaving: tail) {
        let head = heads[arc]
        guard head > last, head != tail else { return false }
        last = head
      }
    }
    return true
  }
}
