/// All shortest paths between two vertices, as the arcs that lie on them.
///
/// There can be more paths than memory, so they are counted without being made, and made one at a
/// time when the value is iterated: in the order of their arcs' numbers, the first arc first.
public struct AllShortestPaths: Sequence, Sendable {
  public typealias Vertex = CSRGraph.Vertex

  /// The number of arcs of each path.
  public let length: Int

  /// The number of paths, or `Int.max` when there are more.
  public let count: Int

  /// The vertices on the paths, ascending but for the goal, which is the last.
  private let vertices: [Vertex]
  private let source: Int

  /// Where the arcs out of each vertex start; one entry more than there are vertices.
  private let rowStarts: [Int]

  /// The arcs on the paths and the places of their heads in ``vertices``.
  private let arcs: [Int]
  private let heads: [Int]

  /// - Parameters:
  ///   - arcs: The arcs on the paths, ascending.
  ///   - source: The vertex where all paths begin.
  ///   - goal: The vertex where all paths end.
  ///   - length: The number of arcs of each path.
  init(_ arcs: [ArcOnPath], from source: Vertex, to goal: Vertex, length: Int) {
    var (vertices, rowStarts): ([Vertex], [Int]) = ([], [])
    for (place, arc) in arcs.enumerated() where vertices.last != arc.tail {
      vertices.append(arc.tail)
      rowStarts.append(place)
    }
    let tails = vertices
    func place(of vertex: Vertex) -> Int {
      vertex == goal ? tails.count : tails.indices.partitioningIndex { tails[$0] >= vertex }
    }
    self.length = length
    self.vertices = vertices + [goal]
    self.rowStarts = rowStarts + [arcs.count, arcs.count]
    self.source = place(of: source)
    self.arcs = arcs.map(\.arc)
    heads = arcs.map { place(of: $0.head) }
    count = Self.count(arcs, places: arcs.map { place(of: $0.tail) }, heads, from: self.source)
  }

  /// Counts the paths from each vertex to the goal, the nearest first.
  private static func count(
    _ arcs: [ArcOnPath], places: [Int], _ heads: [Int], from source: Int
  ) -> Int {
    var counts = [Int](repeating: 0, count: (heads.max() ?? 0) + 1)
    counts[counts.count - 1] = 1
    for index in arcs.indices.sorted(by: { arcs[$0].depth > arcs[$1].depth }) {
      let (sum, isTooMany) = counts[places[index]].addingReportingOverflow(counts[heads[index]])
      counts[places[index]] = isTooMany ? .max : sum
    }
    return counts[source]
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  /// The place in the lazy order.
  public struct Iterator: IteratorProtocol, Sendable {
    private let paths: AllShortestPaths

    /// The arc chosen from each vertex of the last path, a place in `paths.arcs`; `nil` at the end.
    private var choices: [Int]? = []
    private var isFirst = true

    init(_ paths: AllShortestPaths) { self.paths = paths }

    /// The next path.
    ///
    /// - Complexity: O(length of the path).
    public mutating func next() -> ArcPath? {
      guard var choices else { return nil }
      var place = paths.source
      if isFirst {
        isFirst = false
      } else {
        guard let deviation = Self.advance(&choices, paths) else {
          self.choices = nil
          return nil
        }
        place = deviation
      }
      while choices.count < paths.length {
        choices.append(paths.rowStarts[place])
        place = paths.heads[paths.rowStarts[place]]
      }
      self.choices = choices
      return ArcPath(
        vertices: [paths.vertices[paths.source]] + choices.map { paths.vertices[paths.heads[$0]] },
        arcs: choices.map { paths.arcs[$0] })
    }

    /// Takes the next arc at the last vertex that has one, and returns the place it leads to.
    private static func advance(_ choices: inout [Int], _ paths: AllShortestPaths) -> Int? {
      while let last = choices.popLast() {
        let tail = choices.last.map { paths.heads[$0] } ?? paths.source
        guard last + 1 < paths.rowStarts[tail + 1] else { continue }
        choices.append(last + 1)
        return paths.heads[last + 1]
      }
      return nil
    }
  }
}

/// An arc that lies on a shortest path, and how many arcs come before it.
struct ArcOnPath {
  let arc: Int
  let tail: CSRGraph.Vertex
  let head: CSRGraph.Vertex
  let depth: Int
}
