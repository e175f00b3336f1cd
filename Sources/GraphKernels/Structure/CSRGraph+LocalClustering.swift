extension CSRGraph {
  /// Returns, for every vertex, how many of the arcs that could join its neighbors there are.
  ///
  /// Whoever an arc leads to or from is a neighbor, once. Of k neighbors there could be k (k - 1)
  /// arcs; parallel arcs count once, loops not at all. The score is 0 below two neighbors. Where
  /// every edge is two arcs, it equals `clustering` of networkx; on directed graphs it is the LCC of
  /// LDBC Graphalytics (networkx weighs directed triangles otherwise).
  ///
  /// > Watts, D. J., Strogatz, S. H. "Collective dynamics of 'small-world' networks." *Nature* 393,
  /// > 1998, 440–442. doi:10.1038/30918
  ///
  /// - Parameters:
  ///   - threads: How many threads work; the result is the same with any number.
  ///   - checkpoint: Called now and then with the number of pieces of work done, of
  ///     ``trianglePieces``; may throw to cancel.
  /// - Returns: The scores, from 0 to 1; indexed by vertex.
  /// - Throws: What `checkpoint` throws.
  /// - Complexity: O(A √A) time; O(V) space for each thread beside two copies of the graph.
  public func localClustering<Failure: Error>(
    threads: Int = Parallel.cores, checkpoint: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let (ranked, order) = simplified().undirected().graph.orderedByDegree(threads: threads)
    let rows = ForwardAdjacency(ranked)
    let links = try rows.sums(threads: threads, checkpoint: checkpoint) { vertex, marks, sums in
      rows.addLinks(at: vertex, &marks, &sums)
    }
    let degrees = rows.degrees()
    var scores = [Double](repeating: 0, count: vertexCount)
    for vertex in links.indices where degrees[vertex] > 1 {
      scores[Int(order[vertex])] = Double(links[vertex]) / (degrees[vertex] * (degrees[vertex] - 1))
    }
    return scores
  }
}

extension ForwardAdjacency {
  /// The number of neighbors of each vertex, earlier and later.
  fileprivate func degrees() -> [Double] {
    var degrees = [Double](repeating: 0, count: rowStarts.count - 1)
    for vertex in degrees.indices {
      degrees[vertex] += Double(rowStarts[vertex + 1] - rowStarts[vertex])
      for place in rowStarts[vertex]..<rowStarts[vertex + 1] { degrees[Int(heads[place])] += 1 }
    }
    return degrees
  }

  /// Adds, for each corner of the triangles of which a vertex is the last, the arcs between the
  /// other two.
  fileprivate func addLinks(at vertex: Int, _ marks: inout [UInt8], _ sums: inout [Int]) {
    let (rowStarts, heads, multiplicities) = (rowStarts.span, heads.span, multiplicities.span)
    var marks = marks.mutableSpan
    var sums = sums.mutableSpan
    let row = rowStarts[vertex]..<rowStarts[vertex + 1]
    for place in row { marks[Int(heads[place])] = multiplicities[place] }
    for place in row.dropFirst() {
      let middle = Int(heads[place])
      for third in rowStarts[middle]..<rowStarts[middle + 1] {
        let head = Int(heads[third])
        let mark = Int(marks[head])
        guard mark > 0 else { continue }
        sums[vertex] += Int(multiplicities[third])
        sums[middle] += mark
        sums[head] += Int(multiplicities[place])
      }
    }
    for place in row { marks[Int(heads[place])] = 0 }
  }
}
