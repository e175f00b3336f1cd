import EntityGraph

/// The beginning of what may be a statement of account.
struct StatementHead {
  private static let mostLines = 60
  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  private static let fewestDigitsOfAccount = 4

  private let lines: [[UInt8]]

  init(_ lines: [String]) { self.lines = lines.prefix(Self.mostLines).map { Array($0.utf8) } }

  /// Whether a row names the columns of a statement, and one behind it has an amount on a day; where it
  /// is said to be a statement, a date, an amount and a text are enough.
  func isOfStatement(isSaid: Bool = false) -> Bool {
    Self.delimiters.contains { isOfStatement(parted: $0, isSaid) }
  }

  private func isOfStatement(parted delimiter: UInt8, _ isSaid: Bool) -> Bool {
    let rows = rows(delimiter)
    for (number, row) in rows.enumerated() {
      guard let places = StatementColumn.places(in: row, isSaid: true),
        isSaid || StatementColumn.places(in: row) != nil
          || StatementPreamble(Array(rows[..<number])).account != nil
      else { continue }
      return whole(rowsFrom: number + 1).prefix(5).contains {
        Self.isPayment(Self.cells(of: $0, delimiter), places)
      }
    }
    return false
  }

  private func rows(_ delimiter: UInt8) -> [[String]] {
    lines.prefix(52).map { Self.cells(of: $0, delimiter) }
  }

  private static func cells(of row: [UInt8], _ delimiter: UInt8) -> [String] {
    DelimitedLine.cells(of: row, delimiter).map(\.trimmingBlanks)
  }

  /// The rows from a line on, each with all lines of its cells in quotes.
  private func whole(rowsFrom first: Int) -> [[UInt8]] {
    var rows: [[UInt8]] = []
    var isOpen = false
    for line in lines.dropFirst(first) {
      if isOpen { rows[rows.count - 1] += [0x20] + line } else { rows.append(line) }
      if !line.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) { isOpen.toggle() }
    }
    return rows
  }

  private static func isPayment(_ row: [String], _ places: [StatementColumn: Int]) -> Bool {
    func cells(_ columns: [StatementColumn]) -> [String] {
      columns.compactMap { places[$0] }.filter { $0 < row.count }.map { row[$0] }
    }
    let accounts = cells([.account]).filter { !$0.isEmpty }
    return cells([.amount, .paidOut, .paidIn]).contains { StatedAmount($0) != nil }
      && cells([.date, .startDate, .valueDate]).contains(where: isDate)
      && accounts.allSatisfy(isAccount)
  }

  /// Whether a text is more of a number than of words.
  private static func isAccount(_ text: String) -> Bool {
    let digits = text.count { $0.isNumber }
    return digits >= fewestDigitsOfAccount && digits >= text.count { $0.isLetter }
  }

  private static func isDate(_ text: String) -> Bool {
    DateSpelling(text.withFullYear, nil) != .unreadable
  }

  /// Refuses a table that is plainly of payments, and lacks what makes it a statement.
  ///
  /// - Throws: ``ReadingError`` with what is missing.
  func check(_ file: InputFile) throws(ReadingError) {
    let absences = Self.delimiters.lazy.compactMap { delimiter in
      rows(delimiter).lazy.compactMap { StatementColumn.absence(in: $0) }.first
    }
    guard let missing = absences.first else { return }
    guard let what = missing.first else {
      throw ReadingError(
        "has the columns of a statement of account, but nothing tells which account it is of; say which"
          + " with --account, or what its columns are with --columns or --map", file: file.path)
    }
    throw ReadingError(
      "has columns of a statement of account, but none that says \(what); if one does, say so"
        + " with --map", file: file.path)
  }
}
