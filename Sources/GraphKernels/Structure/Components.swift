/// The components of a graph, weakly or strongly connected.
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
  /// Sets of vertices are united along the first two arcs of each vertex. Most vertices are then in
  /// one set, found by a sample; where every arc has its reverse, the other arcs of that set need not
  /// be looked at. Of two roots the lower stays, so the numbering does not depend on the order of
  /// work. One thread does it: the memory is the limit.
  ///
  /// > Sutton, M., Ben-Nun, T., Barak, A. "Optimizing parallel graph connectivity computation via
  /// > subgraph sampling." *IPDPS*, 2018. doi:10.1109/IPDPS.2018.00012
  ///
  /// - Parameter isSymmetric: Whether every arc is known to have its reverse.
  /// - Returns: The components, numbered in the order of their least vertices.
  /// - Complexity: O(V + A log V) time, in practice O(V + A), symmetric about O(V); O(V) space.
  public func components(isSymmetric: Bool = false) -> Components {
    var forest = Forest(vertexCount)
    for round in 0..<Forest.rounds {
      forest.uniteAlongArcs(round..<round + 1, of: self, besides: nil)
      forest.flatten()
    }
    let giant = isSymmetric ? forest.commonRoot() : nil
    forest.uniteAlongArcs(Forest.rounds..<Int.max, of: self, besides: giant)
    forest.flatten()
    return forest.numbered()
  }
}

/// Sets of vertices as trees in which every parent is lower than its children.
private struct Forest {
  typealias Vertex = CSRGraph.Vertex

  /// How many arcs of every vertex are followed before the sample.
  static let rounds = 2

  private var parents: [Vertex]

  init(_ count: Int) { parents = (0..<count).map { Vertex($0) } }

  /// Unites the ends of the arcs at some places of each row.
  mutating func uniteAlongArcs(_ places: Range<Int>, of graph: CSRGraph, besides giant: Vertex?) {
    let (rowStarts, heads) = (graph.rowStarts.span, graph.heads.span)
    var parents = parents.mutableSpan
    for tail in 0..<parents.count where giant == nil || parents[tail] != giant {
      let row = rowStarts[tail]..<rowStarts[tail + 1]
      guard places.lowerBound < row.count else { continue }
      let end = row.lowerBound + min(row.count, places.upperBound)
      for arc in row.lowerBound + places.lowerBound..<end {
        var first = parents[tail]
        var second = parents[Int(heads[arc])]
        while first != second {
          let (low, high) = (min(first, second), max(first, second))
          let parent = parents[Int(high)]
          if parent == low { break }
          if parent == high {
            parents[Int(high)] = low
            break
          }
          first = parents[Int(parent)]
          second = parents[Int(low)]
        }
      }
    }
  }

  /// Hangs every vertex under its root.
  mutating func flatten() {
    var parents = parents.mutableSpan
    for vertex in 0..<parents.count { parents[vertex] = parents[Int(parents[vertex])] }
  }

  /// The root that most of a sample of vertices have, once the trees are flat.
  func commonRoot() -> Vertex? {
    let count = UInt64(parents.count)
    guard count > 0 else { return nil }
    let sample = (0..<1024).map { parents[Int($0 &* 2_654_435_761 % count)] }.sorted()
    var (most, root, run) = (0, sample[0], 0)
    for (place, vertex) in sample.enumerated() {
      run = place > 0 && sample[place - 1] == vertex ? run + 1 : 1
      if run > most { (most, root) = (run, vertex) }
    }
    return root
  }

  func numbered() -> Components {
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
