/// The weakly connected components of a graph.
public struct Components: Sendable, Hashable {
  /// The component each vertex is in; indexed by vertex.
  ///
  /// Components are numbered from 0 in the order of their least vertices.
  public let labels: [Int32]

  /// The number of vertices in each component; indexed by component.
  public let sizes: [Int]

  /// The number of components.
  public var count: Int { sizes.count }

  /// The component with the most vertices, the first of several, or `nil` in an empty graph.
  public var largest: Int? {
    sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) }
  }
}

extension CSRGraph {
  /// Returns the weakly connected components: what hangs together when arcs are followed both ways.
  ///
  /// Sets of vertices are united arc by arc, with path halving; of two roots the lower stays.
  ///
  /// > Tarjan, R. E., van Leeuwen, J. "Worst-case analysis of set union algorithms." *Journal of the
  /// > ACM* 31(2), 1984, 245–281. doi:10.1145/62.2160
  ///
  /// - Complexity: O(V + A log V) time, in practice O(V + A); O(V) space.
  public func components() -> Components {
    var parents = Array(vertices)
    var links = parents.mutableSpan
    let heads = heads.span
    for tail in vertices {
      for arc in arcs(leaving: tail) {
        var first = Int(tail)
        var second = Int(heads[arc])
        while Int(links[first]) != first {
          links[first] = links[Int(links[first])]
          first = Int(links[first])
        }
        while Int(links[second]) != second {
          links[second] = links[Int(links[second])]
          second = Int(links[second])
        }
        links[max(first, second)] = Vertex(min(first, second))
      }
    }
    return Self.numbered(parents)
  }

  /// Numbers the trees of a forest in which every parent is lower than its children.
  private static func numbered(_ parents: [Vertex]) -> Components {
    var labels = [Int32](repeating: 0, count: parents.count)
    var sizes: [Int] = []
    for vertex in parents.indices {
      let parent = Int(parents[vertex])
      if parent == vertex {
        labels[vertex] = Int32(sizes.count)
        sizes.append(1)
      } else {
        labels[vertex] = labels[parent]
        sizes[Int(labels[vertex])] += 1
      }
    }
    return Components(labels: labels, sizes: sizes)
  }
}
