/// The vertices near some roots, each with the arc by which it is reached best.
public struct Neighborhood: Sendable, Hashable {
  /// A vertex that is not a root.
  public struct Member: Sendable, Hashable {
    public let vertex: CSRGraph.Vertex

    /// The fewest arcs from a root.
    public let distance: Int

    /// The vertex that is one arc nearer, on the best way.
    public let nearer: CSRGraph.Vertex

    /// The last arc of the best way.
    public let arc: Int

    /// The strength of the weakest arc of the best way.
    public let strength: Int
  }

  /// By distance, then the strongest first, then in order of vertices.
  public let members: [Member]
}

extension CSRGraph {
  /// Returns the vertices that a few arcs lead to from some roots, each by its best shortest way.
  ///
  /// A way is as strong as its weakest arc; of equally strong ways the one whose last arc is stronger
  /// is best, then the one that comes from the better vertex, then the one of the lower arc.
  ///
  /// > Pollack, M. "The maximum capacity through a network." *Operations Research* 8(5), 1960.
  /// > doi:10.1287/opre.8.5.733
  ///
  /// - Parameters:
  ///   - roots: The vertices to start from.
  ///   - distance: The most arcs to follow.
  ///   - strength: The strength of an arc; the greater is the better. It is asked of arcs that leave
  ///     the vertices reached.
  /// - Returns: The vertices reached, without the roots.
  /// - Complexity: O(V + arcs of the vertices reached), and O(n log n) for each n at one distance.
  public func neighborhood(
    of roots: [Vertex], within distance: Int, strength: (_ arc: Int) -> Int
  ) -> Neighborhood {
    for root in roots { checkVertex(root) }
    var places = [Int32](repeating: -1, count: vertexCount)
    for root in roots { places[Int(root)] = Int32.max }
    var members: [Neighborhood.Member] = []
    var level = Set(roots).sorted().map { (vertex: $0, strength: Int.max) }
    var depth = 0
    while !level.isEmpty, depth < distance {
      depth += 1
      let start = members.count
      for (tail, strengthOfTail) in level {
        for arc in arcs(leaving: tail) {
          let place = places[Int(heads[arc])]
          guard place < 0 || place >= start, place != .max else { continue }
          let last = strength(arc)
          let member = Neighborhood.Member(
            vertex: heads[arc], distance: depth, nearer: tail, arc: arc,
            strength: min(strengthOfTail, last))
          if place < 0 {
            places[Int(heads[arc])] = Int32(members.count)
            members.append(member)
          } else {
            let best = members[Int(place)]
            let isBetter =
              best.strength == member.strength
              ? strength(best.arc) < last : best.strength < member.strength
            if isBetter { members[Int(place)] = member }
          }
        }
      }
      members[start...].sort { ($1.strength, $0.vertex) < ($0.strength, $1.vertex) }
      level = members[start...].map { ($0.vertex, $0.strength) }
    }
    return Neighborhood(members: members)
  }
}
