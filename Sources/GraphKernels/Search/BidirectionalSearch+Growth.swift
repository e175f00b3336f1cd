extension BidirectionalSearch {
  /// Levels of no more vertices have their arcs counted.
  private static let narrow = 16

  /// How many rows are read ahead, so that waiting for memory overlaps.
  private static let rowsAhead = 64

  /// The side with fewer arcs to follow; where both levels are wide, that with fewer vertices, as
  /// counting the arcs would be waiting for memory.
  func cheaperSide() -> Side {
    let (near, far) = (lastLevel(of: .source), lastLevel(of: .goal))
    let isNearNarrow = near.count <= far.count
    let (narrow, wide) = isNearNarrow ? (near, far) : (far, near)
    var isCheaper = narrow.count > Self.narrow
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
      let tail = Int(labels[label])
      count &+= rowStarts[tail + 1] &- rowStarts[tail]
      if count >= limit { break }
    }
    return count
  }

  /// Follows every arc from the last level of a side.
  ///
  /// - Returns: The first arc that touches the other side, or `nil` when none does.
  mutating func grow(_ side: Side, from source: Vertex, _ closed: [Range<Int>]) -> Crossing? {
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

  /// Reads both ends of each row, so that waiting for memory overlaps.
  ///
  /// - Returns: Always `true`, which the compiler does not know.
  private func touchRows(of level: Range<Int>, in rows: CSRGraph) -> Bool {
    let (rowStarts, heads, labels) = (rows.rowStarts.span, rows.heads.span, labels.span)
    var starts = 0
    for label in level { starts |= rowStarts[Int(labels[label])] }
    var seen: Vertex = 0
    for label in level {
      let tail = Int(labels[label])
      let (start, end) = (rowStarts[tail], rowStarts[tail + 1])
      if start < end { seen |= heads[start] | heads[end - 1] }
    }
    return starts >= 0 && seen >= 0
  }

  /// Follows the arcs from some labels of a side, and labels the vertices that are new, from `next`
  /// on.
  ///
  /// - Returns: The first label and arc that touch the other side, or `nil` when none does.
  private mutating func follow(
    _ level: Range<Int>, _ side: Side, _ rows: CSRGraph, from source: Vertex,
    _ closed: [Range<Int>],
    _ next: inout Int
  ) -> (label: Int, arc: Int)? {
    let order = incoming.arcOrder
    let (rowStarts, heads, arcOrder) = (rows.rowStarts.span, rows.heads.span, order.span)
    let (mine, isOpen, limit) = (side.rawValue, closed.isEmpty, Self.closed)
    var free = next
    defer { next = free }
    func follow(_ sides: inout [UInt64], _ labels: inout [Vertex]) -> (label: Int, arc: Int)? {
      var sides = sides.mutableSpan
      var labels = labels.mutableSpan
      for label in level {
        let tail = labels[label]
        for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
          let head = heads[arc]
          let (word, shift) = (Int(head) >> 5, UInt64(2 * (head & 31)))
          let old = sides[word]
          let state = old >> shift & limit
          if !isOpen {
            let first = side == .source ? tail : head
            let followed = side == .source ? arc : arcOrder[arc]
            if first == source, closed.contains(where: { $0.contains(followed) }) { continue }
          }
          if state & ~mine != 0 {
            if state == limit { continue }
            return (label, arc)
          }
          labels[free] = head
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
    guard let other = level.first(where: { labels[$0] == rows.heads[arc] }) else {
      preconditionFailure("a search met a vertex that no side touched last")
    }
    return side == .source
      ? Crossing(source: label, goal: other) : Crossing(source: other, goal: label)
  }
}
