import EntityGraph
import GraphKernels

/// Tells which parts of all routes have none, because nothing leads away from their spur.
///
/// On a long chain that is all of them, and no search is begun.
struct DeadEnds {
  /// The place of each vertex on the route marked, -1 elsewhere; indexed by vertex.
  private var places: [Int32]
  private var marked: [Graph.Vertex] = []

  init(vertexCount: Int) { places = [Int32](repeating: -1, count: vertexCount) }

  /// Those of some parts in which an arc leads from the spur to where the part has not been.
  ///
  /// - Parameters:
  ///   - parts: Parts that begin as one route does, the shorter beginning first.
  ///   - ways: The arcs.
  /// - Returns: The others.
  /// - Complexity: O(legs + arcs that leave spurs).
  mutating func removed(from parts: [Deviation], _ ways: Ways) -> [Deviation] {
    defer { forget() }
    return parts.filter { part in
      mark(part.stops)
      let spur = part.stops.count - 1
      return ways.rows.arcs(leaving: part.spur).contains { arc in
        let place = places[Int(ways.rows.heads[arc])]
        return ways.levels[arc] != Ways.closed && (place < 0 || place > spur)
          && !part.closed.contains { $0.contains(arc) }
      }
    }
  }

  private mutating func mark(_ stops: ArraySlice<Graph.Vertex>) {
    for place in marked.count..<stops.count {
      places[Int(stops[place])] = Int32(place)
      marked.append(stops[place])
    }
  }

  private mutating func forget() {
    for vertex in marked { places[Int(vertex)] = -1 }
    marked.removeAll(keepingCapacity: true)
  }
}
