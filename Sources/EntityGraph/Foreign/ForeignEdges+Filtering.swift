extension ForeignEdges {
  /// What filters leave of a foreign graph's edges.
  struct Sifted {
    /// The rows that are left, in ascending order.
    fileprivate(set) var rows: [Int32] = []
    fileprivate(set) var undatedLeftOut = 0
    fileprivate(set) var takenAsLasting = 0
  }

  /// What is left when filters speak of kinds and times, each distinct one of which is looked at
  /// once, and both ends must be `usable`, which is indexed by entity.
  func sifted(by filters: [RelationFilter], _ usable: [Bool], _ facts: Facts) -> Sifted {
    let kindCounts = (0..<kinds.codeCount).map { code in
      let kind = facts.kind(kinds.id(code))
      return filters.allSatisfy { $0.keeps(kind) }
    }
    let times = EdgeTimes(edges.periods, filters)
    var sifted = Sifted()
    for row in 0..<edges.count {
      let kind = kinds.code(row)
      guard kindCounts[kind], usable[Int(subject(ofRow: row))], usable[Int(object(ofRow: row))]
      else { continue }
      switch times[row] {
      case .counts: sifted.rows.append(Int32(row))
      case .doesNot: break
      case .undated where kinds.areMomentary[kind]: sifted.undatedLeftOut += 1
      case .undated:
        sifted.takenAsLasting += 1
        sifted.rows.append(Int32(row))
      }
    }
    return sifted
  }
}

/// Whether the times of edges count, each distinct one read once.
private struct EdgeTimes {
  enum Verdict { case counts, doesNot, undated }

  private let cells: TextCells?

  /// Indexed by code; the last is that of edges without a time.
  private let verdicts: [Verdict]

  init(_ periods: TextCells?, _ filters: [RelationFilter]) {
    guard filters.contains(where: \.concernsTime) else {
      (cells, verdicts) = (nil, [.counts])
      return
    }
    cells = periods
    let texts = periods?.texts ?? TextPool()
    verdicts =
      (0..<texts.count).map { code in
        guard let period = Period(texts[code]) else { return .undated }
        let validity = Validity(isMomentary: false, period: period)
        return filters.allSatisfy { $0.keeps(validity) } ? .counts : .doesNot
      } + [.undated]
  }

  subscript(row: Int) -> Verdict {
    guard let code = cells?.codes[row], code != TextCells.absent else {
      return verdicts[verdicts.count - 1]
    }
    return verdicts[Int(code)]
  }
}
