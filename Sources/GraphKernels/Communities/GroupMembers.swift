/// The vertices of each group of a partition, one group after the other.
struct GroupMembers {
  /// Indexed by place.
  let vertices: [CSRGraph.Vertex]

  /// Where each group starts, and at last the number of vertices.
  private let starts: [Int]

  var count: Int { starts.count - 1 }

  /// Groups in ranges of about as many vertices each, to be shared by threads.
  func pieces() -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for group in 0..<count where starts[group + 1] - starts[start] >= 256 || group == count - 1 {
      pieces.append(start..<group + 1)
      start = group + 1
    }
    return pieces
  }

  /// The vertices of a group, ascending.
  subscript(group: Int) -> ArraySlice<CSRGraph.Vertex> {
    vertices[starts[group]..<starts[group + 1]]
  }

  /// A counting sort, stable.
  init(_ partition: Partition) {
    var starts = [Int](repeating: 0, count: partition.count + 1)
    for label in partition.labels { starts[Int(label) + 1] += 1 }
    for group in 0..<partition.count { starts[group + 1] += starts[group] }
    var next = starts
    var vertices = [CSRGraph.Vertex](repeating: 0, count: partition.labels.count)
    for (vertex, label) in partition.labels.enumerated() {
      vertices[next[Int(label)]] = CSRGraph.Vertex(vertex)
      next[Int(label)] += 1
    }
    (self.vertices, self.starts) = (vertices, starts)
  }
}
