/// When relations were, in seconds; a relation of several stretches has as many entries, one that is
/// undated none.
package struct RelationTimes: Sendable {
  /// What of the time is meant.
  package enum Part: Sendable { case whole, start, end }

  /// The number of the relation of each entry; ascending.
  package private(set) var rows: [Int32] = []

  /// The first second that each entry may mean, counted from the year 0; indexed as ``rows``.
  package private(set) var earliest: [Int64] = []

  /// The last second that it may mean; indexed as ``rows``.
  package private(set) var latest: [Int64] = []

  fileprivate mutating func append(_ row: Int32, _ earliest: Int64, _ latest: Int64) {
    rows.append(row)
    self.earliest.append(earliest)
    self.latest.append(latest)
  }

  fileprivate mutating func append(_ row: Int32, _ period: Period, _ part: Part) {
    switch part {
    case .whole: append(row, period.earliest, period.latest)
    case .start: period.start.date.map { append(row, $0.earliest, $0.latest) }
    case .end: period.end.date.map { append(row, $0.earliest, $0.latest) }
    }
  }
}

extension Graph {
  /// When relations were, or when they began or ended as far as a date says so.
  ///
  /// Places on an axis of numbers are no dates.
  ///
  /// - Complexity: O(E).
  package func times(_ part: RelationTimes.Part) -> RelationTimes {
    var times = RelationTimes()
    let derived = relations.derived
    let bounds = derived.facts.times.bounds.inMemory
    let (starts, ends) = (derived.starts.inMemory, derived.ends.inMemory)
    for row in 0..<derived.count where starts[row] >= 0 {
      let (start, end) = (Int(starts[row]), Int(ends[row]))
      switch part {
      case .whole: times.append(Int32(row), bounds.earliest[start], bounds.latest[end])
      case .start where BoundInterner.isDate(starts[row]):
        times.append(Int32(row), bounds.earliest[start], bounds.latest[start])
      case .end where BoundInterner.isDate(ends[row]):
        times.append(Int32(row), bounds.earliest[end], bounds.latest[end])
      case .start, .end: break
      }
    }
    var number = Int32(derived.count)
    for edges in relations.foreign { times.add(edges, part, from: &number) }
    return times
  }
}

extension RelationTimes {
  /// Adds edges, each distinct time of which is read once.
  fileprivate mutating func add(_ edges: ForeignEdges, _ part: Part, from number: inout Int32) {
    let first = number
    number += Int32(edges.count)
    guard let cells = edges.edges.periods else { return }
    let spells = (0..<cells.texts.count).map { Spells(cells.texts[$0])?.periods ?? [] }
    for place in 0..<edges.count {
      let code = cells.codes[edges.row(place)]
      guard code != TextCells.absent else { continue }
      for period in spells[Int(code)] { append(first + Int32(place), period, part) }
    }
  }
}
