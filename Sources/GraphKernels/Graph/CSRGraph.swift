/// A frozen directed graph in compressed sparse row form.
///
/// Vertices are the integers `0 ..< vertexCount`. An *arc* leads from a *tail* to a *head*; arcs
/// are numbered row by row, and callers keep whatever an arc means in arrays indexed by that
/// number. Parallel arcs and loops are allowed. An undirected graph has each edge as two arcs:
/// ``undirected()`` makes that view.
///
/// It takes 4 bytes an arc and 8 a vertex: with five arcs a vertex, 5.6 bytes an arc. What
/// ``reversed()`` and ``undirected()`` return takes 8 bytes an arc more, to tell which arc is which;
/// ``transposed(threads:)`` does not. Vertices are numbers of 32 bits, arcs of 64.
///
/// ```swift
/// // 0 → 1, 0 → 2, 1 → 2
/// let graph = CSRGraph(vertexCount: 3, tails: [0, 0, 1], heads: [1, 2, 2])
/// let followers = graph.arcs(leaving: 0).map { graph.head(of: $0) }  // [1, 2]
/// let ranks = graph.pageRank { _ in }.scores
/// print(followers, ranks)
/// ```
public struct CSRGraph: Sendable, Hashable {
  public typealias Vertex = Int32

  /// Where the row of each vertex starts; indexed by vertex, with one entry more for the end.
  public let rowStarts: [Int]

  /// The vertex each arc leads to; indexed by arc.
  public let heads: [Vertex]

  /// Creates a graph from rows that are already in order.
  ///
  /// - Parameters:
  ///   - rowStarts: Where the arcs of each vertex start, and at last the number of arcs.
  ///   - heads: The head of each arc, indexed by arc.
  /// - Complexity: O(V + A), to check the arguments.
  public init(rowStarts: [Int], heads: [Vertex]) {
    precondition(
      rowStarts.first == 0 && rowStarts.last == heads.count,
      "the rows of a graph start at 0 and end at its number of arcs")
    for row in 1..<rowStarts.count {
      precondition(
        rowStarts[row - 1] <= rowStarts[row], "the rows of a graph start one after the other")
    }
    Self.check(heads, vertexCount: rowStarts.count - 1)
    self.init(checkedRowStarts: rowStarts, heads: heads)
  }

  /// Takes over rows that may be anything; `nil` where they are none of so many vertices.
  ///
  /// - Complexity: O(V + A).
  package init?(unchecked rowStarts: [Int], heads: [Vertex], vertexCount: Int) {
    guard rowStarts.count == vertexCount + 1, vertexCount <= Int(Vertex.max),
      rowStarts.first == 0, rowStarts.last == heads.count,
      (1..<rowStarts.count).allSatisfy({ rowStarts[$0 - 1] <= rowStarts[$0] }),
      heads.allSatisfy({ UInt32(bitPattern: $0) < UInt32(vertexCount) })
    else { return nil }
    self.init(checkedRowStarts: rowStarts, heads: heads)
  }

  init(checkedRowStarts rowStarts: [Int], heads: [Vertex]) {
    self.rowStarts = rowStarts
    self.heads = heads
  }

  static func check(_ ends: [Vertex], vertexCount: Int) {
    precondition(vertexCount <= Int(Vertex.max), "a graph has at most \(Vertex.max) vertices")
    let limit = UInt32(vertexCount)
    for vertex in ends where UInt32(bitPattern: vertex) >= limit {
      preconditionFailure("vertex \(vertex) is outside 0 ..< \(vertexCount)")
    }
  }
}

extension CSRGraph {
  /// The number of vertices.
  @inlinable public var vertexCount: Int { rowStarts.count - 1 }

  /// The number of arcs.
  @inlinable public var arcCount: Int { heads.count }

  /// All vertices, in order.
  @inlinable public var vertices: Range<Vertex> { 0..<Vertex(truncatingIfNeeded: vertexCount) }

  /// The numbers of the arcs that leave `tail`.
  ///
  /// - Complexity: O(1).
  @inlinable public func arcs(leaving tail: Vertex) -> Range<Int> {
    rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1]
  }

  /// The vertex that `arc` leads to.
  @inlinable public func head(of arc: Int) -> Vertex { heads[arc] }

  /// The vertex that `arc` leaves.
  ///
  /// - Complexity: O(log V). ``tails()`` is faster for many arcs.
  public func tail(of arc: Int) -> Vertex {
    precondition(heads.indices.contains(arc), "arc \(arc) is outside 0 ..< \(arcCount)")
    return Vertex((0..<vertexCount).partitioningIndex { rowStarts[$0 + 1] > arc })
  }

  /// The vertex each arc leaves; indexed by arc.
  ///
  /// - Complexity: O(V + A).
  public func tails() -> [Vertex] {
    var tails = [Vertex](repeating: 0, count: arcCount)
    for vertex in vertices {
      for arc in arcs(leaving: vertex) { tails[arc] = vertex }
    }
    return tails
  }

  func checkVertex(_ vertex: Vertex) {
    precondition(vertices.contains(vertex), "vertex \(vertex) is outside 0 ..< \(vertexCount)")
  }

  /// Asks the processor for the row of a vertex, that is for both its ends.
  @inline(__always)
  func prefetchRow(of tail: Vertex) {
    let (rowStarts, heads) = (rowStarts.span, heads.span)
    heads.prefetch(rowStarts[Int(tail)])
    heads.prefetch(rowStarts[Int(tail) + 1] &- 1)
  }
}
