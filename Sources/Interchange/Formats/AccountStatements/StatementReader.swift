import EntityGraph

/// Reads statements of account as banks hand them over: a table of payments, behind lines that say
/// whose account it is.
struct StatementReader {
  /// - Throws: ``ReadingError`` where no row names the columns, where it cannot be told whether the day
  ///   or the month comes first, and where the file has several statements.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var rows = try open(file)
    let own = StatementFacts.account(of: file, StatementPreamble(rows.preamble))
    var survey = StatementSurvey(rows)
    while try rows.next() {
      try checkIsOneStatement(rows, file)
      survey.add(rows)
    }
    let order = try survey.order(said: file.limits.choices.dates, file)
    let layout = survey.decided(own: own)
    try file.rewind()
    rows = try open(file)
    var unread = UnreadRoles(rows, besides: layout.namelessPlaces)
    var statement = StatementFacts(file, StatementPreamble(rows.preamble), order, layout)
    for guess in survey.guesses(layout) { statement.facts.notes.note(guess) }
    while try rows.next() {
      unread.look(at: rows)
      statement.add(StatementRow(rows, layout))
    }
    rows.note(in: &statement.facts.notes, unread: unread)
    return statement.reading()
  }

  private func open(_ file: InputFile) throws(ReadingError) -> RecordRows<StatementColumn> {
    let rows = try RecordRows(file) { StatementColumn.places(in: $0, isSaid: true) }
    if let rows { return rows }
    throw ReadingError(
      "has no row that names the columns of a statement of account: when, how much, to whom, and from"
        + " which account or with which balance; say what its columns are with --map",
      file: file.path)
  }

  /// - Throws: ``ReadingError`` where the columns are named again, and no column tells the account.
  private func checkIsOneStatement(
    _ rows: RecordRows<StatementColumn>, _ file: InputFile
  ) throws(ReadingError) {
    guard rows.places[.ownAccount] == nil, rows.places[.account] == nil, rows.cells == rows.names
    else { return }
    throw ReadingError(
      "names its columns again, so that it has the statements of several accounts; divide it there",
      file: file.path, line: rows.line)
  }
}
