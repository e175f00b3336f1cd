import EntityGraph

/// Reads call records as operators and exchanges hand them over: a table of calls, texts and data
/// sessions, behind lines that say whose they are.
struct CallRecordsReader {
  /// - Throws: ``ReadingError`` where no row names the columns, or it cannot be told whether the day or
  ///   the month comes first.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var survey = CallSurvey()
    var rows = try open(file)
    while try rows.next() { survey.add(CallRow(rows), rows) }
    let order = try survey.dates.order(said: file.limits.choices.dates, file)
    try file.rewind()
    rows = try open(file)
    var unread = UnreadRoles(rows)
    var calls = CallFacts(file, CallPreamble(rows.preamble, names: rows.names), survey, order)
    while try rows.next() {
      unread.look(at: rows)
      calls.add(CallRow(rows), rows.cells)
    }
    rows.note(in: &calls.facts.notes, unread: unread)
    return calls.reading()
  }

  private func open(_ file: InputFile) throws(ReadingError) -> RecordRows<CallColumn> {
    let rows = try RecordRows(
      file, unnamed: AsteriskColumns.places, isRow: AsteriskColumns.isRow,
      places: CallColumn.places)
    if let rows { return rows }
    throw ReadingError(
      "has no row that names the columns of call records: who called, who was called, when, and how"
        + " long or of which type; say what its columns are with --map", file: file.path)
  }
}

/// What has to be known of all records before the first is read.
struct CallSurvey {
  /// The numbers that stand in so many records.
  private(set) var counts: [String: Int] = [:]
  private var records = 0
  private(set) var dates = DateOrderEvidence()

  mutating func add(_ row: CallRow, _ rows: RecordRows<CallColumn>) {
    guard row.caller != nil || row.callee != nil, let stamp = row.stamp else { return }
    records += 1
    for number in Set([row.caller, row.callee].compactMap(\.self)) {
      counts[number, default: 0] += 1
    }
    dates.add(stamp)
  }

  /// Whether a number stands in all records.
  func isOfAll(_ count: Int) -> Bool { records > 1 && count == records }

  var numbers: some Sequence<String> { counts.keys }
}
