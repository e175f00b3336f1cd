import EntityGraph

/// Takes the times of edges out of the columns that tell them.
enum TimeColumns {
  /// Takes the times of edges out of their columns.
  static func take(
    from columns: inout [Column], _ rowCount: Int, _ choices: TableChoices,
    _ notes: inout ReadingNotes, _ lines: RowLines
  ) -> TextCells? {
    let moment = chosen(.time, columns, choices)
    var from = moment == nil ? times(.from, KnownColumns.starts, columns, choices) : nil
    var until = moment == nil ? times(.until, KnownColumns.ends, columns, choices) : nil
    from = from.map { joined($0, columns, choices, &notes, lines) }
    until = until.map { joined($0, columns, choices, &notes, lines) }
    if moment != nil { notes.take(.time) }
    if from != nil, choices[.from] != nil { notes.take(.from) }
    if until != nil, choices[.until] != nil { notes.take(.until) }
    let taken = [from, until].compactMap { $0 }
    if taken.isEmpty {
      if let found = moment ?? times(.time, KnownColumns.moments, columns, choices) {
        let moment = joined(found, columns, choices, &notes, lines)
        return take([moment], from: &columns, PeriodCells(moment.times).cells, &notes, lines)
      }
      guard let spells = spells(in: columns) else { return nil }
      return take([spells], from: &columns, PeriodCells(spells.times).cells, &notes, lines)
    }
    var periods = PeriodCells(
      from: from?.times, until: until?.times, rowCount: rowCount, &notes, lines)
    guard let spells = spells(in: columns) else {
      return take(taken, from: &columns, periods.cells, &notes, lines)
    }
    periods.refine(by: spells.times)
    return take(taken + [spells], from: &columns, periods.cells, &notes, lines)
  }

  /// The column of several stretches, where all of it can be read.
  private static func spells(in columns: [Column]) -> Found? {
    guard let place = columns.firstIndex(where: { $0.name == KnownColumns.spells }),
      let times = TimeCells(columns[place], nil), times.areAllSpells
    else { return nil }
    return Found(place: place, times: times)
  }

  private struct Found {
    let place: Int
    var times: TimeCells

    /// The place of the column with the times of day, where they have one of their own.
    var clock: Int?
  }

  /// The days that were found, with their times of day.
  private static func joined(
    _ found: Found, _ columns: [Column], _ choices: TableChoices, _ notes: inout ReadingNotes,
    _ lines: RowLines
  ) -> Found {
    guard let clock = ClockColumn(ofDaysIn: found.times.name, columns) else { return found }
    let texts = clock.joined(to: found.times.texts, &notes, lines)
    let times = TimeCells(Column(found.times.name, .texts(texts)), choices.dates)
    return times.map { Found(place: found.place, times: $0, clock: clock.place) } ?? found
  }

  private static func times(
    _ role: ColumnRole, _ names: [String], _ columns: [Column], _ choices: TableChoices
  ) -> Found? {
    if choices[role] != nil { return chosen(role, columns, choices) }
    for name in names {
      for (place, column) in columns.enumerated() where column.name.plainTerm == name {
        if let times = TimeCells(column, choices.dates) { return Found(place: place, times: times) }
      }
    }
    return nil
  }

  /// The column that the analyst says is one of times, where it has some.
  private static func chosen(
    _ role: ColumnRole, _ columns: [Column], _ choices: TableChoices
  ) -> Found? {
    guard let place = choices.place(role, in: columns.map(\.name)),
      let times = TimeCells(columns[place], choices.dates)
    else { return nil }
    return Found(place: place, times: times)
  }

  private static func take(
    _ found: [Found], from columns: inout [Column], _ periods: TextCells,
    _ notes: inout ReadingNotes, _ lines: RowLines
  ) -> TextCells {
    for times in found.map(\.times) { times.note(in: &notes, lines) }
    let places = Set(found.map(\.place) + found.compactMap(\.clock))
    for place in places.sorted(by: >) { columns.remove(at: place) }
    return periods
  }
}
