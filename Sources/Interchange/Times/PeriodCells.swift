import EntityGraph

/// The columns of times of a table as one of periods.
struct PeriodCells {
  /// Periods as ``Spells`` has them, indexed by row.
  private(set) var cells: TextCells

  /// Joins two ends of a time, each in a column of its own.
  init(
    from: TimeCells?, until: TimeCells?, rowCount: Int, _ notes: inout ReadingNotes,
    _ lines: RowLines
  ) {
    var builder = TextCellsBuilder()
    var textOfPair: [UInt64: String?] = [:]
    for row in 0..<rowCount {
      let pair = Self.pair(
        from?.texts.codes[row] ?? TextCells.absent, until?.texts.codes[row] ?? TextCells.absent)
      let known = textOfPair[pair]
      let text = known ?? Self.period(from?.meaning(row), until?.meaning(row))
      if known == nil { textOfPair[pair] = .some(text) }
      builder.append(text)
      if text == nil, Self.isReversed(from?.meaning(row), until?.meaning(row)) {
        notes.note(
          "a time that ends before it begins is left out",
          line: lines.line(ofRow: row)
            ?? (from ?? until).flatMap { notes.line(ofRow: row, ofTimes: $0.name) })
      }
    }
    cells = builder.cells
  }

  /// Gives the rows their several stretches instead of the time that holds them all.
  mutating func refine(by spells: TimeCells) {
    var builder = TextCellsBuilder()
    for row in 0..<cells.count {
      if case .spells(let spells) = spells.meaning(row) {
        builder.append(spells.description)
      } else {
        builder.append(cells[row])
      }
    }
    cells = builder.cells
  }

  /// The times of one column, moments or stretches.
  init(_ times: TimeCells) {
    let texts = times.meanings.map { meaning -> String? in
      switch meaning {
      case .bound(.date(let date)): date.text
      case .spells(let spells): spells.description
      case .bound, .nothing, .undecided, .unreadable: nil
      }
    }
    let codes = times.texts.codes.map { code in
      code == TextCells.absent || texts[Int(code)] == nil ? TextCells.absent : code
    }
    cells = TextCells(texts: TextPool(texts.map { $0 ?? "" }), codes: codes)
  }

  private static func pair(_ from: Int32, _ until: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: from)) << 32 | UInt64(UInt32(bitPattern: until))
  }

  private static func period(_ from: TimeCells.Meaning?, _ until: TimeCells.Meaning?) -> String? {
    let period = Period(from: from.start, until: until.end)
    guard period.start.date != nil || period.end.date != nil, period.earliest <= period.latest
    else { return nil }
    return period.description
  }

  private static func isReversed(
    _ from: TimeCells.Meaning?, _ until: TimeCells.Meaning?
  ) -> Bool {
    guard let first = from.start.date, let last = until.end.date else { return false }
    return first.earliest > last.latest
  }
}

extension TimeCells.Meaning? {
  fileprivate var start: Period.Bound {
    switch self {
    case .bound(let bound): bound
    case .spells(let spells): spells.hull.start
    case .nothing, .undecided, .unreadable, nil: .unknown
    }
  }

  fileprivate var end: Period.Bound {
    if case .spells(let spells) = self { return spells.hull.end }
    return start
  }
}
