import EntityGraph

/// Which columns of a table tell when its edges are so, by the names that people give them.
enum TimeColumns {
  /// Where a time begins; without blanks, `_` and `-`, in lower case, the first that is there.
  static let starts = ["validfrom", "from", "start", "since", "startdate", "firstseen"]

  /// Where a time ends.
  static let ends = ["validuntil", "until", "to", "end", "enddate", "lastseen"]

  /// Moments, or stretches that stand in one cell.
  static let moments = [
    "date", "time", "timestamp", "datetime", "when", "interval", "timeset", "year", "createdat",
  ]

  /// Whether a column is one of times by its name.
  static func areNamed(_ name: String) -> Bool {
    let term = name.plainTerm
    return starts.contains(term) || ends.contains(term) || moments.contains(term)
  }

  /// Whether a column of times by its name says of every row that it has none.
  static func isEmpty(_ column: Column) -> Bool {
    guard areNamed(column.name), case .texts(let texts) = column.cells else { return false }
    return texts.codes.allSatisfy { code in
      code == TextCells.absent
        || texts.texts.bytes.span.extracting(texts.texts.range(Int(code))).isMissing
    }
  }

  /// Takes the times of edges out of their columns.
  static func take(
    from columns: inout [Column], _ rowCount: Int, _ order: DateOrder?,
    _ notes: inout ReadingNotes, _ lines: RowLines
  ) -> TextCells? {
    let from = times(starts, columns, order)
    let until = times(ends, columns, order)
    let taken = [from, until].compactMap { $0 }
    if taken.isEmpty {
      guard let moment = times(moments, columns, order) else { return nil }
      return take([moment], from: &columns, PeriodCells(moment.times).cells, &notes, lines)
    }
    let periods = PeriodCells(
      from: from?.times, until: until?.times, rowCount: rowCount, &notes, lines)
    return take(taken, from: &columns, periods.cells, &notes, lines)
  }

  private typealias Found = (place: Int, times: TimeCells)

  private static func times(
    _ names: [String], _ columns: [Column], _ order: DateOrder?
  ) -> Found? {
    for name in names {
      for (place, column) in columns.enumerated() where column.name.plainTerm == name {
        if let times = TimeCells(column, order) { return (place, times) }
      }
    }
    return nil
  }

  private static func take(
    _ found: [Found], from columns: inout [Column], _ periods: TextCells,
    _ notes: inout ReadingNotes, _ lines: RowLines
  ) -> TextCells {
    for times in found.map(\.times) { times.note(in: &notes, lines) }
    for place in found.map(\.place).sorted(by: >) { columns.remove(at: place) }
    return periods
  }
}

extension String {
  /// The name in lower case without blanks, `_` and `-`.
  var plainTerm: String { lowercased().filter { !" _-".contains($0) } }
}
