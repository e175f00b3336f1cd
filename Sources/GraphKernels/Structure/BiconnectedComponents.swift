/// The parts of a graph that no single vertex holds together.
public struct BiconnectedComponents: Sendable, Hashable {
  /// The vertices of each component, ascending, two or more each; a vertex can be in several.
  ///
  /// Components are in the order of their vertices.
  public internal(set) var groups: [[CSRGraph.Vertex]] = []

  /// The vertices in more than one component, ascending: without one of them, what hung together
  /// falls apart.
  public internal(set) var articulationPoints: [CSRGraph.Vertex] = []

  /// One of the two arcs of each edge without which what hung together falls apart; ascending.
  ///
  /// An edge with a parallel one is none.
  public internal(set) var bridges: [Int] = []

  /// How many vertices the smaller of the two parts has into which each bridge falls apart what hung
  /// together; indexed as ``bridges``.
  public internal(set) var smallerParts: [Int] = []
}

extension CSRGraph {
  /// Returns the biconnected components, the articulation points and the bridges.
  ///
  /// Loops do not matter. Equals `biconnected_components`, `articulation_points` and `bridges` of
  /// networkx; vertices without neighbors are in no component.
  ///
  /// > Hopcroft, J., Tarjan, R. "Algorithm 447: efficient algorithms for graph manipulation."
  /// > *Communications of the ACM* 16(6), 1973, 372–378. doi:10.1145/362248.362272
  ///
  /// - Precondition: Every arc has its reverse.
  /// - Complexity: O(V + A) time and space, and the sorting of the answer.
  public func biconnectedComponents() -> BiconnectedComponents {
    var search = BiconnectedSearch(vertexCount)
    for root in vertices { search.visit(root, in: self) }
    search.found.groups.sort { $0.lexicographicallyPrecedes($1) }
    search.bridges.sort { $0.arc < $1.arc }
    search.found.bridges = search.bridges.map(\.arc)
    search.found.smallerParts = search.bridges.map(\.smallerPart)
    search.found.articulationPoints = vertices.filter { search.memberships[Int($0)] > 1 }
    return search.found
  }
}

/// The working memory of Hopcroft and Tarjan's algorithm.
private struct BiconnectedSearch {
  typealias Vertex = CSRGraph.Vertex

  private struct Frame {
    let vertex: Vertex

    /// The arc it was found by, or -1 at a root.
    let entry: Int
    var arc: Int

    /// Whether one arc back to where it was found from has been passed over.
    var hasTurnedBack = false
  }

  struct Bridge {
    let arc: Int

    /// How many vertices are behind it, and at last how many are in the smaller part.
    var smallerPart: Int
  }

  var found = BiconnectedComponents()
  var bridges: [Bridge] = []

  /// How many components each vertex is in; indexed by vertex.
  var memberships: [Int32]

  /// When each vertex was found, 0 before; indexed by vertex.
  private var times: [Int32]

  /// The earliest time that each vertex reaches by one arc from below it.
  private var lowest: [Int32]
  private var clock: Int32 = 0
  private var frames: [Frame] = []
  private var pending: [Vertex] = []

  init(_ count: Int) {
    memberships = [Int32](repeating: 0, count: count)
    times = memberships
    lowest = memberships
  }

  mutating func visit(_ root: Vertex, in graph: CSRGraph) {
    guard times[Int(root)] == 0 else { return }
    let (firstBridge, start) = (bridges.count, clock)
    enter(root, by: -1, in: graph)
    while let frame = frames.last {
      if let arc = nextTreeArc(graph) {
        enter(graph.heads[arc], by: arc, in: graph)
      } else {
        frames.removeLast()
        leave(frame)
      }
    }
    pending.removeAll()
    let count = Int(clock - start)
    for place in firstBridge..<bridges.count {
      bridges[place].smallerPart = min(
        bridges[place].smallerPart, count - bridges[place].smallerPart)
    }
  }

  private mutating func enter(_ vertex: Vertex, by arc: Int, in graph: CSRGraph) {
    clock += 1
    times[Int(vertex)] = clock
    lowest[Int(vertex)] = clock
    pending.append(vertex)
    frames.append(Frame(vertex: vertex, entry: arc, arc: graph.rowStarts[Int(vertex)]))
  }

  /// Looks at the arcs of the last frame up to one that leads to a new vertex.
  private mutating func nextTreeArc(_ graph: CSRGraph) -> Int? {
    let place = frames.count - 1
    let tail = frames[place].vertex
    let parent = place > 0 ? frames[place - 1].vertex : -1
    while frames[place].arc < graph.rowStarts[Int(tail) + 1] {
      let arc = frames[place].arc
      frames[place].arc += 1
      let head = graph.heads[arc]
      if head == parent, !frames[place].hasTurnedBack {
        frames[place].hasTurnedBack = true
      } else if times[Int(head)] == 0 {
        return arc
      } else {
        lowest[Int(tail)] = min(lowest[Int(tail)], times[Int(head)])
      }
    }
    return nil
  }

  /// Closes the component below the last frame if what is done reaches no farther up.
  private mutating func leave(_ done: Frame) {
    guard let parent = frames.last?.vertex else { return }
    let reached = lowest[Int(done.vertex)]
    lowest[Int(parent)] = min(lowest[Int(parent)], reached)
    guard reached >= times[Int(parent)] else { return }
    if reached > times[Int(parent)] {
      bridges.append(
        Bridge(arc: done.entry, smallerPart: Int(clock - times[Int(done.vertex)]) + 1))
    }
    var group = [parent]
    while let vertex = pending.popLast() {
      group.append(vertex)
      if vertex == done.vertex { break }
    }
    for vertex in group { memberships[Int(vertex)] += 1 }
    found.groups.append(group.sorted())
  }
}
