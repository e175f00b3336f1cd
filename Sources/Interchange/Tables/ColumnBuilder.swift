import EntityGraph

/// A column while it is filled: texts of a file arrive row by row, rows may be skipped.
final class ColumnBuilder {
  /// What a file declares its values to be.
  enum ValueType: Hashable {
    case text, wholeNumber, number, flag

    /// Nothing; the values decide when all are there.
    case undeclared
  }

  var name: String
  let type: ValueType

  /// Whether `0,5` is a half, as in files whose cells no comma parts.
  var hasDecimalCommas = false

  /// In one place, so that setting a value looks into the object once.
  private var values = ColumnValues()

  init(_ name: String, _ type: ValueType) {
    self.name = name
    self.type = type
    values.keepsLinesOfTexts = KnownColumns.isTime(name)
  }

  /// Sets the value of a row; one that was set before gives way.
  ///
  /// A value that is not of the declared type is left out, and ``wideningTo`` says what would fit.
  func set(_ text: Span<UInt8>, row: Int, line: Int? = nil) {
    values.set(text, row, line, type)
  }

  func set(_ text: String, row: Int, line: Int? = nil) {
    text.withBytes { set($0, row: row, line: line) }
  }

  /// What a value that is not of the type would need; `nil` while all are of it.
  var wideningTo: ValueType? { values.wideningTo }

  /// The line of the first value that is not of the type.
  var mismatchLine: Int? { values.mismatchLine }

  /// Whether it keeps any text as it is.
  var isOfTexts: Bool { type == .text || type == .undeclared }

  /// The bytes that a row takes.
  var width: Int { isOfTexts ? 4 : type == .flag ? 1 : 8 }

  /// The text of a row, where the column keeps texts as they are.
  func text(_ row: Int) -> String? { values.text(row) }

  func hasValue(_ row: Int) -> Bool { values.hasValue(row, isText: isOfTexts) }

  /// Adds the rows that have a value to those that other columns have, unless some row is among them.
  ///
  /// - Returns: Whether none was.
  func insertRows(into taken: inout RowSet) -> Bool {
    let own = values.rows(isText: isOfTexts)
    guard !own.contains(where: taken.contains) else { return false }
    for row in own { taken.insert(row) }
    return true
  }

  var hasAnyValue: Bool { values.hasAnyValue(isText: isOfTexts) }

  /// The column for a table of `rowCount` rows.
  func cells(rowCount: Int) -> Cells {
    values.cells(rowCount, type, decimalComma: hasDecimalCommas, isTime: KnownColumns.isTime(name))
      .cells
  }

  /// The same, with a note for each cell that is left empty.
  func cells(rowCount: Int, _ notes: inout ReadingNotes) -> Cells {
    if KnownColumns.isTime(name) { notes.keep(values.lines, ofTimes: name) }
    let (cells, odd, undecided) = values.cells(
      rowCount, type, decimalComma: hasDecimalCommas, isTime: KnownColumns.isTime(name))
    notes.note(odd.cells, of: odd.count, in: name)
    if let undecided { notes.note(undecided: undecided, in: name) }
    return cells
  }
}
