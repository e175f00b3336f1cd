/// Sums over the rows of a graph of a number that each head has: the one loop of all measures that are
/// found by repeated multiplication with the adjacency matrix.
///
/// Rows are dealt out in blocks of about as many arcs each, which follow from the graph alone; what
/// blocks add up is summed in their order, so the result is the same with any number of threads.
struct RowSums {
  let graph: CSRGraph

  /// What each arc counts, 1 where there are no weights; indexed by arc.
  let weights: [Double]?
  let threads: Int
  private let blocks: [Range<Int>]

  init(_ graph: CSRGraph, weights: [Double]? = nil, threads: Int) {
    self.graph = graph
    self.weights = weights
    self.threads = threads
    let share = max(4096, (graph.arcCount + graph.vertexCount) / 256)
    var blocks: [Range<Int>] = []
    var (start, work) = (0, 0)
    for vertex in 0..<graph.vertexCount {
      work += graph.rowStarts[vertex + 1] - graph.rowStarts[vertex] + 1
      guard work >= share || vertex == graph.vertexCount - 1 else { continue }
      blocks.append(start..<vertex + 1)
      (start, work) = (vertex + 1, 0)
    }
    self.blocks = blocks
  }

  /// Hands the sum over each row to `finish`.
  ///
  /// - Parameters:
  ///   - values: The number of each head; indexed by vertex.
  ///   - finish: Takes a vertex and its sum; called on several threads, once a vertex.
  /// - Returns: What `finish` returned, added up.
  /// - Complexity: O(V + A).
  @inline(__always)
  func total<Value: BinaryFloatingPoint & BitwiseCopyable>(
    of values: [Value], finish: (_ vertex: Int, _ sum: Double) -> SIMD2<Double>
  ) -> SIMD2<Double> {
    var totals = [SIMD2<Double>](repeating: .zero, count: blocks.count)
    unsafe totals.withUnsafeMutableBufferPointer { totals in
      let slots = unsafe totals
      Parallel.forEach(blocks.count, threads: threads) { block in
        let (rowStarts, heads) = (graph.rowStarts.span, graph.heads.span)
        let values = values.span
        var total = SIMD2<Double>.zero
        if let weights {
          let weights = weights.span
          for vertex in blocks[block] {
            var sum = 0.0
            for arc in rowStarts[vertex]..<rowStarts[vertex + 1] {
              unsafe sum += Double(values[unchecked: Int(heads[unchecked: arc])]) * weights[arc]
            }
            total += finish(vertex, sum)
          }
        } else {
          for vertex in blocks[block] {
            var (even, odd) = (0.0, 0.0)
            var arc = rowStarts[vertex]
            let end = rowStarts[vertex + 1]
            while arc &+ 1 < end {
              unsafe even += Double(values[unchecked: Int(heads[unchecked: arc])])
              unsafe odd += Double(values[unchecked: Int(heads[unchecked: arc &+ 1])])
              arc &+= 2
            }
            if arc < end { unsafe even += Double(values[unchecked: Int(heads[unchecked: arc])]) }
            total += finish(vertex, even + odd)
          }
        }
        unsafe slots[block] = total
      }
    }
    return totals.reduce(.zero, +)
  }

  /// The sum over each row; indexed by vertex.
  func sums(of values: [Double]) -> [Double] {
    unsafe [Double](unsafeUninitializedCapacity: values.count) { sums, count in
      let slots = unsafe sums
      _ = total(of: values) { vertex, sum in
        unsafe slots[vertex] = sum
        return .zero
      }
      count = values.count
    }
  }
}
