extension BidirectionalSearch {
  /// Levels of no more vertices have their arcs counted.
  private static let narrow = 16

  /// So many rows are asked for at a time.
  private static let rowsAhead = 64

  /// The side with fewer arcs to follow; where both levels are wide, that with fewer vertices, as
  /// counting the arcs would be waiting for memory.
  func cheaperSide() -> Side {
    let (near, far) = (lastLevel(of: .source), lastLevel(of: .goal))
    let isNearNarrow = near.count <= far.count
    let (narrow, wide) = isNearNarrow ? (near, far) : (far, near)
    var isCheaper = narrow.count > Self.narrow
    if !isCheaper {
      let work = arcCount(of: narrow, isNearNarrow ? .source : .goal)
      isCheaper =
        work <= wide.count
        || work <= arcCount(of: wide, isNearNarrow ? .goal : .source, upTo: work)
    }
    return isCheaper == isNearNarrow ? .source : .goal
  }

  private func arcCount(of level: Range<Int>, _ side: Side, upTo limit: Int = .max) -> Int {
    switch side {
    case .source: arcCount(of: level, in: graph, upTo: limit)
    case .goal: arcCount(of: level, in: incoming.graph, upTo: limit)
    }
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

  /// Follows the arcs from the last level of a side, until one touches the other side.
  ///
  /// - Returns: Whether one does.
  mutating func grow(_ side: Side, from source: Vertex, _ closed: [Range<Int>]) -> Bool {
    guard !closed.isEmpty else { return grow(side) { _, _, _ in true } }
    let arcOrder = incoming.arcOrder
    return grow(side) { tail, head, arc in
      let (first, followed) = side == .source ? (tail, arc) : (head, arcOrder[arc])
      return first != source || !closed.contains { $0.contains(followed) }
    }
  }

  @inline(__always)
  private mutating func grow(
    _ side: Side, along isOpen: (_ tail: Vertex, _ head: Vertex, _ arc: Int) -> Bool
  ) -> Bool {
    let (level, next) = (lastLevel(of: side), labelCount)
    let rows = side == .source ? graph : incoming.graph
    let (mine, limit) = (side.rawValue, Self.closed)
    func follow(_ sides: inout [UInt64], _ labels: inout [Vertex]) -> (next: Int, touches: Bool) {
      let (rowStarts, heads) = (rows.rowStarts.span, rows.heads.span)
      var sides = sides.mutableSpan
      var labels = labels.mutableSpan
      var next = next
      for start in stride(from: level.lowerBound, to: level.upperBound, by: Self.rowsAhead) {
        let part = start..<min(start + Self.rowsAhead, level.upperBound)
        for label in part { rows.prefetchRow(of: labels[label]) }
        for label in part {
          let tail = labels[label]
          for arc in rowStarts[Int(tail)]..<rowStarts[Int(tail) + 1] {
            let head = unsafe heads[unchecked: arc]
            guard isOpen(tail, head, arc) else { continue }
            let (word, shift) = (Int(head) >> 5, UInt64(2 * (head & 31)))
            let old = sides[word]
            let state = old >> shift & limit
            if state & ~mine != 0 {
              if state == limit { continue }
              return (next, true)
            }
            labels[next] = head
            next &+= state == 0 ? 1 : 0
            sides[word] = old | mine << shift
          }
        }
      }
      return (next, false)
    }
    let found = follow(&sides, &labels)
    endLevel(of: side, at: found.next)
    return found.touches
  }
}
