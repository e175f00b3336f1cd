extension PairSearch {
  /// Arcs that a search does not follow out of its source.
  struct Closed {
    var arcs: [Int] = []
    var heads: [Vertex] = []

    var isEmpty: Bool { arcs.isEmpty && heads.isEmpty }
    func contains(_ arc: Int, to head: Vertex) -> Bool {
      arcs.contains(arc) || heads.contains(head)
    }
  }

  /// How many rows are read ahead, so that waiting for memory overlaps.
  private static let rowsAhead = 64

  /// Returns a shortest path, or `nil` when the goal is out of reach.
  ///
  /// Breadth-first from both ends, a level at a time on the side that touched fewer vertices last.
  /// Of several shortest paths it is always the same one, whatever was asked before. From a vertex
  /// to itself the path has no arcs.
  ///
  /// > Pohl, I. "Bi-directional search." *Machine Intelligence* 6, 1971, 127–140.
  ///
  /// - Parameters:
  ///   - source: The vertex to start from.
  ///   - goal: The vertex to reach.
  /// - Returns: The path.
  /// - Complexity: O(V + A), in practice about the square root of that; O(1) to prepare.
  public mutating func shortestPath(from source: Vertex, to goal: Vertex) -> ArcPath? {
    graph.checkVertex(source)
    graph.checkVertex(goal)
    guard source != goal else { return ArcPath(vertices: [source], arcs: []) }
    return meet(from: source, to: goal).map { path(by: $0) }
  }

  /// Grows both sides until they touch, and returns where they did first.
  ///
  /// - Parameters:
  ///   - source: The vertex to start from.
  ///   - goal: Another vertex.
  ///   - closed: What is not followed out of the source.
  ///   - bound: The most arcs a path may have.
  /// - Returns: Where they touch, or `nil` when they do not within the bound.
  mutating func meet(
    from source: Vertex, to goal: Vertex, closed: Closed = Closed(), within bound: Int = .max
  ) -> Crossing? {
    begin(from: source, to: goal)
    defer { untouch(0..<labelCount) }
    var legs = 1
    while legs <= bound {
      guard !lastLevel(of: .source).isEmpty, !lastLevel(of: .goal).isEmpty else { return nil }
      if let crossing = grow(cheaperSide(), from: source, closed) { return crossing }
      legs += 1
    }
    return nil
  }

  /// The side with fewer arcs to follow; where both levels are wide, that with fewer vertices, as
  /// counting the arcs would be waiting for memory.
  private func cheaperSide() -> Side {
    let (near, far) = (lastLevel(of: .source), lastLevel(of: .goal))
    let isNearNarrow = near.count <= far.count
    let (narrow, wide) = isNearNarrow ? (near, far) : (far, near)
    var isCheaper = narrow.count > Self.rowsAhead
    if !isCheaper {
      let (rows, others) = isNearNarrow ? (graph, incoming.graph) : (incoming.graph, graph)
      let work = arcCount(of: narrow, in: rows)
      isCheaper = work <= wide.count || work <= arcCount(of: wide, in: others, upTo: work)
    }
    return isCheaper == isNearNarrow ? .source : .goal
  }

  /// The number of arcs from a level, or of the first of them, once there are as many as a limit.
  func arcCount(of level: Range<Int>, in rows: CSRGraph, upTo limit: Int = .max) -> Int {
    let (rowStarts, labels) = (rows.rowStarts.span, labels.span)
    var count = 0
    for label in level {
      let tail = Int(labels[label].vertex)
      count &+= rowStarts[tail + 1] &- rowStarts[tail]
      if count >= limit { break }
    }
    return count
  }

  /// Follows every arc from the last level of a side.
  ///
  /// - Returns: The first arc that touches the other side, or `nil` when none does.
  private mutating func grow(_ side: Side, from source: Vertex, _ closed: Closed) -> Crossing? {
    let level = lastLevel(of: side)
    let rows = side == .source ? graph : incoming.graph
    var next = labelCount
    for start in stride(from: level.lowerBound, to: level.upperBound, by: Self.rowsAhead) {
      let part = start..<min(start + Self.rowsAhead, level.upperBound)
      guard touchRows(of: part, in: rows) else { return nil }
      if let (label, arc) = follow(part, side, rows, from: source, closed, &next) {
        endLevel(of: side, at: next)
        return crossing(by: arc, from: label, side)
      }
    }
    endLevel(of: side, at: next)
    return nil
  }

  /// Reads the first arc of each row, so that waiting for memory overlaps.
  ///
  /// - Returns: Always `true`, which the compiler does not know.
  private func touchRows(of level: Range<Int>, in rows: CSRGraph) -> Bool {
    let (rowStarts, heads, labels) = (rows.rowStarts.span, rows.heads.span, labels.span)
    var starts = 0
    for label in level { starts |= rowStarts[Int(labels[label].vertex)] }
    var seen: Vertex = 0
    for label in level {
      let start = rowStarts[Int(labels[label].vertex)]
      if start < heads.count { seen |= heads[start] }
    }
    return starts >= 0 && seen >= 0
  }

  /// Follows the arcs from some labels of a side, and labels the vertices that are new.
  ///
  /// - Parameter next: The number of labels.
  /// - Returns: The first label and arc that touch the other side, or `nil` when none does.
  private mutating func follow(
    _ level: Range<Int>, _ side: Side, _ rows: CSRGraph, from source: Vertex, _ closed: Closed,
    _ next: inout Int
  ) -> (label: Int, arc: Int)? {
    let order = incoming.arcOrder
    let (rowStarts, heads, arcOrder) = (rows.rowStarts.span, rows.heads.span, order.span)
    let (mine, isOpen, limit) = (side.rawValue, closed.isEmpty, Self.closed)
    var free = next
    defer { next = free }
    func follow(_ sides: inout [UInt64], _ labels: inout [Label]) -> (label: Int, arc: Int)? {
      var sides = sides.mutableSpan
      var labels = labels.mutableSpan
      for label in level {
        let tail = labels[label].vertex
        for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
          let head = heads[arc]
          let (word, shift) = (Int(head) >> 5, UInt64(2 * (head & 31)))
          let old = sides[word]
          let state = old >> shift & limit
          if !isOpen {
            let (first, second) = side == .source ? (tail, head) : (head, tail)
            let followed = side == .source ? arc : arcOrder[arc]
            if first == source, closed.contains(followed, to: second) { continue }
          }
          if state & ~mine != 0 {
            if state == limit { continue }
            return (label, arc)
          }
          labels[free] = Label(vertex: head, parent: Int32(truncatingIfNeeded: label))
          free &+= state == 0 ? 1 : 0
          sides[word] = old | mine << shift
        }
      }
      return nil
    }
    return follow(&sides, &labels)
  }

  /// The crossing by an arc of a side's rows that leads to the last level of the other side.
  private func crossing(by arc: Int, from label: Int, _ side: Side) -> Crossing {
    let rows = side == .source ? graph : incoming.graph
    let level = lastLevel(of: side == .source ? .goal : .source)
    guard let other = level.first(where: { labels[$0].vertex == rows.heads[arc] }) else {
      preconditionFailure("a search met a vertex that no side touched last")
    }
    return side == .source
      ? Crossing(source: label, arc: arc, goal: other)
      : Crossing(source: other, arc: incoming.arcOrder[arc], goal: label)
  }

  /// The path that crosses from one side to the other.
  ///
  /// Which arcs were followed is not kept: it is the first of a row that leads where one came to.
  ///
  /// - Complexity: O(the arcs of the vertices on it).
  func path(by crossing: Crossing, closed: Closed = Closed()) -> ArcPath {
    var (vertices, arcs) = ([labels[crossing.source].vertex], [Int]())
    var label = labels[crossing.source]
    while label.parent >= 0 {
      let (tail, head) = (labels[Int(label.parent)], label.vertex)
      let isFirst = tail.parent < 0
      arcs.append(
        firstArc(of: graph, from: tail.vertex, to: head) {
          !isFirst || !closed.contains($0, to: head)
        })
      vertices.append(tail.vertex)
      label = tail
    }
    vertices.reverse()
    arcs.reverse()
    arcs.append(crossing.arc)
    label = labels[crossing.goal]
    vertices.append(label.vertex)
    while label.parent >= 0 {
      let next = labels[Int(label.parent)]
      let arc = firstArc(of: incoming.graph, from: next.vertex, to: label.vertex) { _ in true }
      arcs.append(incoming.arcOrder[arc])
      vertices.append(next.vertex)
      label = next
    }
    return ArcPath(vertices: vertices, arcs: arcs)
  }

  private func firstArc(
    of rows: CSRGraph, from tail: Vertex, to head: Vertex, where isOpen: (Int) -> Bool
  ) -> Int {
    let arc = rows.arcs(leaving: tail).first { rows.heads[$0] == head && isOpen($0) }
    guard let arc else { preconditionFailure("a search followed an arc that is not there") }
    return arc
  }
}
