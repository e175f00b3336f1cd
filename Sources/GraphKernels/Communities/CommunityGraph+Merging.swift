extension CommunityGraph {
  /// The graph whose vertices are the groups of this one's, without loops.
  ///
  /// - Parameters:
  ///   - partition: The groups.
  ///   - threads: How many threads work; the result is the same with any number.
  /// - Returns: The merged graph; its vertices are the groups.
  /// - Complexity: O(V + A); 12 bytes an arc that is made beside the graph.
  func merging(_ partition: Partition, threads: Int) -> CommunityGraph {
    let groups = GroupMembers(partition)
    let pieces = groups.pieces()
    var parts = [MergedRows](repeating: MergedRows(), count: pieces.count)
    unsafe parts.withUnsafeMutableBufferPointer { parts in
      unsafe partition.labels.withUnsafeBufferPointer { labels in
        let (parts, labels) = unsafe (parts, labels)
        Parallel.forEach(pieces.count, threads: threads) { piece in
          unsafe parts[piece].append(pieces[piece], groups, of: self, labels)
        }
      }
    }
    var strengths = [Double](repeating: 0, count: partition.count)
    for (vertex, group) in partition.labels.enumerated() {
      strengths[Int(group)] += self.strengths[vertex]
    }
    return joined(parts, strengths, threads: threads)
  }

  private func joined(_ parts: [MergedRows], _ strengths: [Double], threads: Int) -> CommunityGraph
  {
    var rowStarts = [0]
    var partStarts: [Int] = []
    for part in parts {
      partStarts.append(rowStarts[rowStarts.count - 1])
      for length in part.lengths { rowStarts.append(rowStarts[rowStarts.count - 1] + length) }
    }
    let count = rowStarts[rowStarts.count - 1]
    return CommunityGraph(
      rowStarts: rowStarts,
      heads: Self.joined(parts, \.heads, partStarts, count, threads: threads),
      weights: Self.joined(parts, \.weights, partStarts, count, threads: threads),
      strengths: strengths, total: total)
  }

  /// The arrays of all parts, one after the other.
  private static func joined<Element: BitwiseCopyable & Sendable>(
    _ parts: [MergedRows], _ array: any KeyPath<MergedRows, [Element]> & Sendable, _ starts: [Int],
    _ count: Int, threads: Int
  ) -> [Element] {
    unsafe [Element](unsafeUninitializedCapacity: count) { elements, initialized in
      let slots = unsafe elements
      Parallel.forEach(parts.count, threads: threads) { part in
        let source = parts[part][keyPath: array]
        _ = unsafe slots.extracting(starts[part]..<starts[part] + source.count)
          .initialize(from: source)
      }
      initialized = count
    }
  }
}

/// Some rows of a graph whose vertices are groups.
private struct MergedRows {
  private(set) var lengths: [Int] = []
  private(set) var heads: [CSRGraph.Vertex] = []
  private(set) var weights: [Double] = []

  mutating func append(
    _ range: Range<Int>, _ groups: GroupMembers, of graph: CommunityGraph,
    _ labels: UnsafeBufferPointer<Int32>
  ) {
    let sums = NeighborSums()
    for group in range {
      for vertex in groups[group] {
        unsafe sums.gather(
          around: Int(vertex), of: graph, labels, own: Int(vertex)..<Int(vertex) + 1)
      }
    }
    for group in range {
      for vertex in groups[group] { unsafe sums.addNext(Int(vertex), of: graph, labels) }
      append(sums, without: Int32(group))
      sums.clear()
    }
  }

  private mutating func append(_ sums: NeighborSums, without group: Int32) {
    let start = heads.count
    for index in 0..<sums.count where sums[index].label != group {
      heads.append(sums[index].label)
      weights.append(sums[index].sum)
    }
    lengths.append(heads.count - start)
  }
}
