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

  /// Returns a shortest path, or `nil` when the goal is out of reach.
  ///
  /// Breadth-first from both ends, a level at a time on the side with fewer arcs to follow. Of
  /// several shortest paths it is always the same one, whatever was asked before. From a vertex to
  /// itself the path has no arcs.
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
    begin()
    plant(source, on: .source)
    plant(goal, on: .goal)
    defer { untouch() }
    var legs = 1
    while legs <= bound, !lastLevel(of: .source).isEmpty, !lastLevel(of: .goal).isEmpty {
      if let crossing = grow(cheaperSide(), from: source, closed) { return crossing }
      legs += 1
    }
    return nil
  }

  /// The side with fewer arcs to follow from its last level, the source's of equals.
  ///
  /// A level has about as many arcs as labels or more, so those of a level that is wider than the
  /// other has arcs are not counted: most searches end before they would be followed.
  func cheaperSide() -> Side {
    let (near, far) = (lastLevel(of: .source), lastLevel(of: .goal))
    if near.count <= far.count {
      let work = arcCount(of: near, in: graph)
      return work <= far.count || work <= arcCount(of: far, in: incoming.graph) ? .source : .goal
    }
    let work = arcCount(of: far, in: incoming.graph)
    return work < near.count || work < arcCount(of: near, in: graph) ? .goal : .source
  }

  func arcCount(of level: Range<Int>, in rows: CSRGraph) -> Int {
    let rowStarts = rows.rowStarts.span
    let labels = labels.span
    var count = 0
    for label in level {
      let tail = Int(labels[label].vertex)
      count &+= rowStarts[tail + 1] &- rowStarts[tail]
    }
    return count
  }

  /// Reads the first arc of each row of a level, so that waiting for memory overlaps.
  ///
  /// - Returns: Always `true`, which the compiler does not know.
  private func touchRows(of level: Range<Int>, in rows: CSRGraph) -> Bool {
    let (rowStarts, heads, labels) = (rows.rowStarts.span, rows.heads.span, labels.span)
    var seen: Vertex = 0
    for label in level {
      let start = rowStarts[Int(labels[label].vertex)]
      if start < heads.count { seen |= heads[start] }
    }
    return seen >= 0
  }

  /// Follows every arc from the last level of a side.
  ///
  /// - Returns: The first arc that touches the other side, or `nil` when none does.
  private mutating func grow(
    _ side: Side, from source: Vertex, _ closed: Closed
  ) -> Crossing? {
    let level = lastLevel(of: side)
    let (rows, order) = (side == .source ? graph : incoming.graph, incoming.arcOrder)
    let (rowStarts, heads, arcOrder) = (rows.rowStarts.span, rows.heads.span, order.span)
    let (base, mine, isOpen) = (base, side.rawValue, closed.isEmpty)
    var next = labelCount
    var crossing: Crossing?
    func follow(_ marks: inout [UInt32], _ touched: inout [UInt64], _ labels: inout [Label]) {
      var marks = marks.mutableSpan
      var touched = touched.mutableSpan
      var labels = labels.mutableSpan
      for label in level {
        let tail = labels[label].vertex
        for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
          let head = heads[arc]
          let (word, bit) = (Int(head) >> 6, UInt64(1) << UInt64(head & 63))
          let mark = touched[word] & bit == 0 ? 0 : marks[Int(head)]
          if mark > base, mark == Self.closed || (mark &- base &- 1) & 1 == mine { continue }
          if !isOpen {
            let (first, second) = side == .source ? (tail, head) : (head, tail)
            let followed = side == .source ? arc : arcOrder[arc]
            if first == source, closed.contains(followed, to: second) { continue }
          }
          if mark > base {
            let other = Int((mark &- base &- 1) >> 1)
            crossing =
              side == .source
              ? Crossing(source: label, arc: arc, goal: other)
              : Crossing(source: other, arc: arcOrder[arc], goal: label)
            return
          }
          touched[word] |= bit
          marks[Int(head)] = base &+ 1 &+ UInt32(truncatingIfNeeded: 2 &* next) &+ mine
          labels[next] = Label(
            vertex: head, parent: Int32(truncatingIfNeeded: label), arc: arc)
          next &+= 1
        }
      }
    }
    guard touchRows(of: level, in: rows) else { return nil }
    follow(&marks, &touched, &labels)
    endLevel(of: side, at: next)
    return crossing
  }
}
