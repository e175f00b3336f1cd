extension ForeignEdges {
  /// What filters leave of a foreign graph's edges.
  struct Sifted {
    /// The rows that are left, in ascending order.
    fileprivate(set) var rows: [Int32] = []
    fileprivate(set) var undatedLeftOut = 0
    fileprivate(set) var takenAsLasting = 0

    /// Edges left out as their times are places on an axis of numbers, where others are dates.
    fileprivate(set) var onAxisLeftOut = 0

    /// Of the rows that are left, how many have several stretches of time.
    fileprivate(set) var inSpells = 0
    fileprivate(set) var unfollowed = Unfollowed()
  }

  /// What is left when filters speak of kinds and times, each distinct one of which is looked at
  /// once, and both ends must be `usable`, which is indexed by entity, and in the surroundings; what
  /// has its time on an axis of numbers is left out where `isAxisApart`.
  func sifted(
    by filters: [RelationFilter], _ usable: [Bool], _ vocabulary: Vocabulary, isAxisApart: Bool,
    _ surroundings: Surroundings
  ) -> Sifted {
    let knownKinds = (0..<kinds.codeCount).map { vocabulary.kind(kinds.id($0)) }
    let kindCounts = knownKinds.map { kind in filters.allSatisfy { $0.names(kind) } }
    let isAside = knownKinds.map { kind in filters.contains { $0.leavesAside(kind) } }
    let undatedCounts = [false, true].map { isMomentary in
      filters.allSatisfy { $0.keeps(Validity(isMomentary: isMomentary, period: nil)) }
    }
    let times = EdgeTimes(edges.periods, filters, isAxisApart: isAxisApart)
    var sifted = Sifted()
    guard filters.allSatisfy({ $0.keeps(channel: nil) }) else { return sifted }
    for row in 0..<edges.count {
      let kind = kinds.code(row)
      let (subject, object) = (subject(ofRow: row), object(ofRow: row))
      guard kindCounts[kind], usable[Int(subject)], usable[Int(object)],
        surroundings.touches(subject, object)
      else { continue }
      let time = times[row]
      if time == .onAxis {
        if !isAside[kind] { sifted.onAxisLeftOut += 1 }
        continue
      }
      let counts =
        time == .undated ? undatedCounts[kinds.areMomentaryUndated[kind] ? 1 : 0] : time == .counts
      guard !isAside[kind] else {
        if counts { sifted.unfollowed.add(knownKinds[kind].category) }
        continue
      }
      if counts, surroundings.hold(subject, object) {
        sifted.rows.append(Int32(row))
        if times.haveSpells(row) { sifted.inSpells += 1 }
        if time == .undated { sifted.takenAsLasting += 1 }
      }
      if time == .undated, !counts { sifted.undatedLeftOut += 1 }
    }
    return sifted
  }
}

extension ForeignEdges {
  /// Whether some edge has its time on an axis of numbers, and whether some has a date.
  var timesKnown: (onAxis: Bool, dated: Bool) {
    guard let periods = edges.periods else { return (false, false) }
    var known = (onAxis: false, dated: false)
    for code in 0..<periods.texts.count where !(known.onAxis && known.dated) {
      let text = periods.texts[code]
      if Spells.onAxis(text) != nil {
        known.onAxis = true
      } else if Spells(text) != nil {
        known.dated = true
      }
    }
    return known
  }
}

/// Whether the times of edges count, each distinct one read once.
private struct EdgeTimes {
  enum Verdict { case counts, doesNot, undated, onAxis }

  private let cells: TextCells?

  /// Indexed by code; the last is that of edges without a time.
  private let verdicts: [Verdict]

  /// The codes of times with gaps.
  private var codesOfSpells: Set<Int32> = []

  init(_ periods: TextCells?, _ filters: [RelationFilter], isAxisApart: Bool) {
    guard filters.contains(where: \.concernsTime) else {
      (cells, verdicts) = (nil, [.counts])
      return
    }
    cells = periods
    let texts = periods?.texts ?? TextPool()
    verdicts =
      (0..<texts.count).map { code in
        guard let spells = Spells(texts[code]) else {
          return isAxisApart && Spells.onAxis(texts[code]) != nil
            ? .onAxis : Self.verdict(onAxis: texts[code], filters)
        }
        return filters.allSatisfy { $0.keeps(Validity(spells)) } ? .counts : .doesNot
      } + [.undated]
    codesOfSpells = Set(
      (0..<texts.count).filter { texts.utf8($0).contains(UInt8(ascii: ";")) }.map { Int32($0) })
  }

  func haveSpells(_ row: Int) -> Bool {
    !codesOfSpells.isEmpty && codesOfSpells.contains(cells?.codes[row] ?? TextCells.absent)
  }

  /// Places on an axis of numbers have an order, and no relation to dates.
  private static func verdict(onAxis text: String, _ filters: [RelationFilter]) -> Verdict {
    let isOfDates = filters.contains { $0.since != nil || $0.until != nil || $0.asOf != nil }
    return isOfDates || Spells.onAxis(text) == nil ? .undated : .counts
  }

  subscript(row: Int) -> Verdict {
    guard let code = cells?.codes[row], code != TextCells.absent else {
      return verdicts[verdicts.count - 1]
    }
    return verdicts[Int(code)]
  }
}
