import EntityGraph

/// Reads statements of account as banks hand them over: a table of payments, behind lines that say
/// whose account it is.
struct StatementReader {
  /// - Throws: ``ReadingError`` where no row names the columns, or it cannot be told whether the day or
  ///   the month comes first.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var survey = StatementSurvey()
    var rows = try open(file)
    for cell in rows.preamble.joined() { survey.add(datesIn: cell) }
    while try rows.next() { survey.add(StatementRow(rows)) }
    let order = try survey.order(said: file.limits.choices.dates, file)
    try file.rewind()
    rows = try open(file)
    var unread = UnreadRoles(rows)
    var statement = StatementFacts(
      file, StatementPreamble(rows.preamble), order, isAccountOwn: survey.isAccountOwn)
    while try rows.next() {
      unread.look(at: rows)
      statement.add(StatementRow(rows))
    }
    rows.note(in: &statement.facts.notes, unread: unread)
    return statement.reading()
  }

  private func open(_ file: InputFile) throws(ReadingError) -> RecordRows<StatementColumn> {
    if let rows = try RecordRows(file, places: StatementColumn.places) { return rows }
    throw ReadingError(
      "has no row that names the columns of a statement of account: when, how much, to whom, and from"
        + " which account or with which balance; say what its columns are with --map",
      file: file.path)
  }
}

/// What has to be known of all lines before the first is read.
struct StatementSurvey {
  private var accounts: Set<String> = []
  private var hasOwn = false
  private var lines = 0
  private var days: [String] = []
  private var areAmbiguous = false

  mutating func add(_ row: StatementRow) {
    if let day = row.day { add(datesIn: day) }
    guard row.amount != nil, let day = row.day else { return }
    lines += 1
    if let account = row.someAccount, accounts.count < 2 { accounts.insert(account) }
    if row.ownAccount != nil { hasOwn = true }
    if DateSpelling(day, nil) == .undecided { areAmbiguous = true }
  }

  /// Takes the dates that tell whether the day or the month comes first.
  mutating func add(datesIn cell: String) {
    for word in cell.split(separator: " ").map(String.init)
    where days.count < 1000 && DateSpelling.onlyOrder(of: word) != nil {
      days.append(word)
    }
  }

  /// Whether an account of which its column does not say whose it is, is the one that the statement
  /// is of: it is in all lines, and no other is.
  var isAccountOwn: Bool { !hasOwn && accounts.count == 1 && lines > 1 }

  /// The order of day and month that is said, or that the dates of the whole file have.
  func order(said: DateOrder?, _ file: InputFile) throws(ReadingError) -> DateOrder? {
    if let order = said ?? DateOrder(decidedBy: days) { return order }
    guard areAmbiguous else { return nil }
    throw ReadingError(
      "has dates of which the day or the month may come first; say which with --dates dmy or --dates mdy",
      file: file.path)
  }
}
