extension CSRGraph {
  /// Returns the graph with every arc turned round, and for each of its arcs the arc it was.
  ///
  /// Its rows are sorted: the arcs that leave a vertex lead to ascending heads.
  ///
  /// - Complexity: O(V + A).
  public func reversed() -> Reordered {
    Self.countingSort(vertexCount: vertexCount, tails: heads, heads: tails())
  }

  /// Returns the graph in which every arc can be followed both ways, and for each of its arcs the
  /// arc it was.
  ///
  /// An arc is followed backwards where its head is not the head of the arc it was; a loop
  /// appears once. In a row the arcs that are followed forwards come first.
  ///
  /// - Complexity: O(V + A).
  public func undirected() -> Reordered {
    let tails = tails()
    let turned = (0..<arcCount).filter { tails[$0] != heads[$0] }
    var (graph, arcOrder) = Self.countingSort(
      vertexCount: vertexCount,
      tails: tails + turned.map { heads[$0] },
      heads: heads + turned.map { tails[$0] })
    for arc in arcOrder.indices where arcOrder[arc] >= arcCount {
      arcOrder[arc] = turned[arcOrder[arc] - arcCount]
    }
    return (graph, arcOrder)
  }

  /// Returns the graph without loops and with the cheapest of parallel arcs, and for each of its
  /// arcs the arc it was: the lowest of equally cheap ones.
  ///
  /// - Parameter costs: The cost of each arc, indexed by arc.
  /// - Returns: The graph, its rows ascending, and the arc that each of its arcs was.
  /// - Complexity: O(V + A).
  public func simplified(keepingCheapest costs: [Double]) -> Reordered {
    precondition(costs.count == arcCount, "\(costs.count) costs for \(arcCount) arcs")
    return mergingParallelArcs(keepingCheapest: costs)
  }

  private func mergingParallelArcs(keepingCheapest costs: [Double]) -> Reordered {
    let (turned, first) = reversed()
    let (sorted, second) = turned.reversed()
    var rowStarts = [0]
    rowStarts.reserveCapacity(vertexCount + 1)
    var merged: [Vertex] = []
    var arcOrder: [Int] = []
    for tail in vertices {
      for arc in sorted.arcs(leaving: tail) where sorted.heads[arc] != tail {
        let original = first[second[arc]]
        if merged.count == rowStarts[Int(tail)] || merged.last != sorted.heads[arc] {
          merged.append(sorted.heads[arc])
          arcOrder.append(original)
        } else if costs[original] < costs[arcOrder[arcOrder.count - 1]] {
          arcOrder[arcOrder.count - 1] = original
        }
      }
      rowStarts.append(merged.count)
    }
    return (CSRGraph(checkedRowStarts: rowStarts, heads: merged), arcOrder)
  }
}
