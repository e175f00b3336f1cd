extension ExportTable {
  /// How many edges have an earlier one with the same ends.
  ///
  /// Targets are gathered by source, and each marks its node with the source it was seen from.
  ///
  /// - Complexity: O(V + E).
  var parallelCount: Int {
    let (starts, targets) = targetsBySource()
    var seenFrom = [Int32](repeating: -1, count: nodeCount)
    var count = 0
    for source in 0..<nodeCount {
      for place in Int(starts[source])..<Int(starts[source + 1]) {
        let target = Int(targets[place])
        if seenFrom[target] == Int32(source) { count += 1 }
        seenFrom[target] = Int32(source)
      }
    }
    return count
  }

  /// The targets of all edges in order of their sources, and where those of each source begin.
  private func targetsBySource() -> (starts: [Int32], targets: [Int32]) {
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    for source in sources { starts[Int(source) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var (ends, bySource) = (starts, [Int32](repeating: 0, count: edgeCount))
    for edge in 0..<edgeCount {
      let source = Int(sources[edge])
      bySource[Int(ends[source])] = targets[edge]
      ends[source] += 1
    }
    return (starts, bySource)
  }
}
