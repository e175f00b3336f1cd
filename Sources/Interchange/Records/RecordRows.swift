/// The rows of a delimited table whose columns are known by what they are, behind a preamble.
struct RecordRows<Role: Hashable & Sendable> {
  private var rows: CSVRows

  /// Where the column of each role stands.
  let places: [Role: Int]

  /// The names of the columns, as they are written; none where the table has no such row.
  let names: [String]

  /// The cells of the lines before the names.
  let preamble: [[String]]

  private static var delimiters: [UInt8] { [0x2C, 0x3B, 0x09, 0x7C] }
  private static var mostPreambleLines: Int { 50 }

  /// Goes on to the row with the names of the columns, the first of which `places` makes something,
  /// by whichever delimiter; or, where `isRow` is true of the first one, to that.
  ///
  /// - Returns: `nil` where there is neither among the first lines.
  /// - Throws: ``ReadingError`` where the file cannot be read.
  init?(
    _ file: InputFile, unnamed: [Role: Int] = [:], isRow: ([String]) -> Bool = { _ in false },
    places find: ([String]) -> [Role: Int]?
  ) throws(ReadingError) {
    var rows = CSVRows(file)
    var lines: [[UInt8]] = []
    while lines.count <= Self.mostPreambleLines, let line = try rows.peekLine() {
      for delimiter in Self.delimiters {
        let cells = DelimitedLine.cells(of: line, delimiter).map(\.trimmingBlanks)
        let isFirst = lines.isEmpty && isRow(cells)
        guard let places = isFirst ? unnamed : find(cells) else { continue }
        rows.delimiter = delimiter
        if !isFirst { _ = try rows.next() }
        (self.rows, self.places, names) = (rows, places, isFirst ? [] : cells)
        preamble = lines.map { DelimitedLine.cells(of: $0, delimiter).map(\.trimmingBlanks) }
        return
      }
      lines.append(line)
      _ = try rows.nextLine()
    }
    return nil
  }

  /// The line where the row begins.
  var line: Int { rows.line }

  /// Goes on to the next row.
  ///
  /// - Throws: ``ReadingError`` where a quote is never closed, or a row is too long.
  mutating func next() throws(ReadingError) -> Bool { try rows.next() }

  /// The cell of a column; `nil` where it is empty, or there is no such column.
  subscript(role: Role) -> String? {
    guard let place = places[role], !rows.isEmpty(place) else { return nil }
    return rows.text(place)
  }

  /// All cells of the row.
  var cells: [String] { (0..<rows.cellCount).map { rows.text($0) } }

  /// Notes what was odd in the text of the rows, and the columns that have no role but values.
  func note(in notes: inout ReadingNotes, unread: UnreadRoles<Role>) {
    rows.lines.note(in: &notes)
    if rows.badlyQuotedCount > 0 {
      notes.note(
        "a cell has text behind its closing quote; the text is kept", rows.badlyQuotedCount)
    }
    unread.note(in: &notes)
  }
}

/// The columns of a table of which nobody knows what they are.
struct UnreadRoles<Role: Hashable & Sendable> {
  private static var mostNames: Int { 8 }
  private var empty: [(place: Int, name: String)]
  private var found: [String] = []
  private var firstLine: Int?

  /// Columns of which it is told that they are read count as known, though they have no role.
  init(_ rows: RecordRows<Role>, besides read: Set<Int> = []) {
    let known = read.union(rows.places.values)
    empty = rows.names.enumerated().filter { !known.contains($0.offset) }
      .map { ($0.offset, $0.element) }
  }

  /// Looks whether a row has values in them.
  mutating func look(at row: RecordRows<Role>) {
    guard !empty.isEmpty else { return }
    let cells = row.cells
    let filled = empty.filter { $0.place < cells.count && !cells[$0.place].isEmpty }
    guard !filled.isEmpty else { return }
    firstLine = firstLine ?? row.line
    found += filled.map(\.name)
    empty.removeAll { column in filled.contains { $0.place == column.place } }
  }

  fileprivate func note(in notes: inout ReadingNotes) {
    guard !found.isEmpty else { return }
    let names = found.prefix(Self.mostNames).joined(separator: ", ")
    let others = found.count > Self.mostNames ? " and \(found.count - Self.mostNames) more" : ""
    notes.note("columns are left out: \(names)\(others)", line: firstLine, found.count)
  }
}
