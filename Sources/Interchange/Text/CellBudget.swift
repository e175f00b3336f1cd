/// How large tables may become for the bytes that were read, so that a small file stays small.
enum CellBudget {
  private static let always = 16_000_000
  private static let perByte = 4

  static let mostColumns = 16_384

  /// The cells that a JSON file may fill, which is held in memory besides.
  private static let alwaysOfJSON = 8_000_000

  /// - Throws: ``ReadingError`` when the table has far more cells than its file can have values.
  static func check(rows: Int, columns: Int, file: String) throws(ReadingError) {
    let cells = rows.multipliedReportingOverflow(by: columns)
    guard !cells.overflow, cells.partialValue <= alwaysOfJSON else {
      throw ReadingError(
        "there are \(columns) columns for \(rows) rows, nearly all without a value; leave some out",
        file: file)
    }
  }

  static func check(columns: Int, _ lines: borrowing LineReader) throws(ReadingError) {
    guard columns <= mostColumns else {
      throw lines.error("there are more than \(mostColumns) columns; leave some out")
    }
  }

  /// - Throws: ``ReadingError`` when the table has far more cells than its file has bytes, or more
  ///   rows than can be counted.
  static func check(
    rows: Int, columns: Int, _ lines: borrowing LineReader
  ) throws(ReadingError) {
    let cells = rows.multipliedReportingOverflow(by: columns)
    guard rows < Int32.max - 1 else {
      throw lines.error("there are more than \(Int32.max - 1) rows; divide the file")
    }
    guard !cells.overflow, cells.partialValue <= always + perByte * lines.byteCount else {
      throw lines.error(
        "there are \(columns) columns for \(rows) rows, nearly all without a value; leave some out")
    }
  }
}
