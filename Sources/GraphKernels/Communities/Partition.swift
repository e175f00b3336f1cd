/// The vertices of a graph in groups, each vertex in one: 4 bytes a vertex.
public struct Partition: Sendable, Hashable {
  /// The group each vertex is in; indexed by vertex.
  ///
  /// Groups are numbered from 0 in the order of their least vertices.
  public let labels: [Int32]

  /// The number of groups.
  public let count: Int

  /// Creates a partition from any labels, from 0 to less than the number of vertices.
  ///
  /// - Complexity: O(V).
  public init(renumbering labels: [Int32]) {
    var names = [Int32](repeating: -1, count: labels.count)
    var count: Int32 = 0
    self.labels = labels.map { label in
      if names[Int(label)] < 0 {
        names[Int(label)] = count
        count += 1
      }
      return names[Int(label)]
    }
    self.count = Int(count)
  }

  /// Creates the partition that follows from some, each of the groups of the one before.
  ///
  /// - Precondition: There is at least one.
  init(_ partitions: [Partition]) {
    var labels = partitions[partitions.count - 1].labels
    for finer in partitions.dropLast().reversed() {
      labels = finer.labels.map { labels[Int($0)] }
    }
    self.init(renumbering: labels)
  }

  /// The vertices of each group, ascending; indexed by group.
  ///
  /// - Complexity: O(V).
  public func groups() -> [[CSRGraph.Vertex]] {
    var groups = [[CSRGraph.Vertex]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() {
      groups[Int(label)].append(CSRGraph.Vertex(vertex))
    }
    return groups
  }
}
