extension Graph {
  /// How many claims there are without any policy.
  package var claimCount: Int { facts.allClaims.count }

  /// How many entities there are of each kind that some have.
  ///
  /// - Complexity: O(V).
  public var entityCounts: [EntityKind.ID: Int] {
    entities.map(kinds: { $0 }).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// How many relations somebody asserts, by kind, of those kinds that some are of.
  ///
  /// - Complexity: O(E).
  public var assertedCounts: [RelationKind.ID: Int] {
    let derived = relations.derived
    var counts: [RelationKind.ID: Int] = [:]
    for row in 0..<derived.count where derived.statuses[row].isAsserted {
      counts[derived.kind(row).id, default: 0] += 1
    }
    for edges in relations.foreign {
      for (code, count) in edges.kindCounts.enumerated() where count > 0 {
        counts[edges.kinds.id(code), default: 0] += count
      }
    }
    return counts
  }

  /// How many relations nobody asserts.
  public var unassertedCount: Int {
    relations.derived.statuses.count { !$0.isAsserted }
  }

  /// From the first to the last date that an asserted relation has; `nil` where none has one.
  ///
  /// - Complexity: O(E).
  public var assertedSpan: Period? {
    let foreign = relations.foreign.flatMap(\.periods).flatMap { [$0.start, $0.end] }
    let dates = (relations.derived.assertedBounds + foreign).compactMap(\.date)
    guard let first = dates.min(),
      let last = dates.max(by: { ($0.latest, $0) < ($1.latest, $1) })
    else { return nil }
    return Period(from: .date(first), until: .date(last))
  }
}

extension DerivedTable {
  /// The ends of the times of what somebody asserts, each once.
  fileprivate var assertedBounds: [Period.Bound] {
    var isUsed = RowSet(rowCount: facts.times.bounds.count)
    for row in 0..<count where statuses[row].isAsserted && isDated(row) {
      isUsed.insert(Int(starts[row]))
      isUsed.insert(Int(ends[row]))
    }
    return (0..<facts.times.bounds.count).filter { isUsed.contains($0) }
      .map { facts.times.bounds[Int32($0)] }
  }
}

extension ForeignEdges {
  /// How many edges there are of each kind, indexed by code.
  fileprivate var kindCounts: [Int] {
    var counts = [Int](repeating: 0, count: kinds.codeCount)
    for place in 0..<count { counts[kinds.code(row(place))] += 1 }
    return counts
  }

  /// The times that edges have, each text once.
  fileprivate var periods: [Period] {
    guard let cells = edges.periods else { return [] }
    var isUsed = RowSet(rowCount: cells.texts.count)
    for place in 0..<count where cells.codes[row(place)] != TextCells.absent {
      isUsed.insert(Int(cells.codes[row(place)]))
    }
    return (0..<cells.texts.count).compactMap {
      isUsed.contains($0) ? Spells(cells.texts[$0])?.hull : nil
    }
  }
}
