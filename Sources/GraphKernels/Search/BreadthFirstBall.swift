/// The vertices that so many arcs from a root reach, one level more at a time.
struct BreadthFirstBall: Sendable {
  typealias Vertex = CSRGraph.Vertex

  /// The most levels there can be.
  static let deepest = 254

  private let rows: CSRGraph

  /// One more than the depth of each vertex, 0 where it was not reached; indexed by vertex.
  private var marks: [UInt8]

  /// How many levels there are beside the root.
  private(set) var depth = 0
  private(set) var outermost: [Vertex]

  /// The last level up to which each is of one vertex: every path from the root begins with these.
  private var stem = 0

  /// The vertices of all levels, in order of depth.
  private var vertices: [Vertex]

  /// The vertices that were reached by going on from the outermost.
  private var farther: [Vertex] = []

  init(_ rows: CSRGraph, around root: Vertex) {
    self.rows = rows
    marks = [UInt8](repeating: 0, count: rows.vertexCount)
    marks[Int(root)] = 1
    vertices = [root]
    outermost = [root]
  }

  /// All that was reached.
  var reached: [Vertex] { vertices + farther }

  /// How many arcs leave the outermost level.
  var arcsAhead: Int { outermost.reduce(0) { $0 + rows.arcs(leaving: $1).count } }

  /// How far a vertex is from the root, at most ``deepest``; `nil` where it was not reached.
  @inline(__always)
  func depth(of vertex: Vertex) -> Int? {
    let mark = marks[Int(vertex)]
    return mark == 0 ? nil : Int(mark) - 1
  }

  /// Reaches what is one arc farther.
  mutating func grow(towards other: Self) {
    depth += 1
    outermost = follow(outermost, depth, towards: other) { _ in true }
    vertices += outermost
    if stem == depth - 1, outermost.count == 1 { stem = depth }
  }

  /// Goes on, level after level, among the vertices of the other ball, as long as the walk from root
  /// to root has no more arcs than a limit.
  mutating func goOn(within other: Self, _ limit: Int) {
    var (level, depth) = (outermost.filter { other.depth(of: $0) != nil }, depth)
    while !level.isEmpty {
      depth += 1
      level = follow(level, depth, towards: other) { head in
        other.depth(of: head).map { $0 + depth <= limit } ?? false
      }
      farther += level
    }
  }

  /// Takes back what was reached by going on.
  mutating func comeBack() {
    for vertex in farther { marks[Int(vertex)] = 0 }
    farther.removeAll(keepingCapacity: true)
  }

  /// Follows the arcs of a level to the wanted vertices that were not reached before; from the stem of
  /// the other ball only along it, as no path to its root leads elsewhere.
  @inline(__always)
  private mutating func follow(
    _ level: [Vertex], _ depth: Int, towards other: Self, where isWanted: (Vertex) -> Bool
  ) -> [Vertex] {
    let mark = UInt8(min(depth, Self.deepest) + 1)
    var next: [Vertex] = []
    for tail in level {
      let rest = other.depth(of: tail).flatMap { $0 <= other.stem ? $0 : nil }
      for arc in rows.arcs(leaving: tail) {
        let head = rows.heads[arc]
        guard marks[Int(head)] == 0, isWanted(head) else { continue }
        if let rest, other.depth(of: head) ?? rest >= rest { continue }
        marks[Int(head)] = mark
        next.append(head)
      }
    }
    return next
  }
}
