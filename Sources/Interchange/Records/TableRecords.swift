/// The rows of a delimited table whose columns are known by their names.
///
/// What stands before the row with the names is kept as the preamble.
struct TableRecords {
  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  private static let mostPreambleLines = 50

  private var rows: CSVRows
  private let places: [String: Int]

  /// The names of the columns, as they are written.
  let names: [String]

  /// The lines before the names.
  let preamble: [String]

  /// Goes on to the row with the names of the columns, the first that `isHeader` is true of, by
  /// whichever delimiter.
  ///
  /// - Throws: ``ReadingError`` where there is none among the first lines.
  init(_ file: InputFile, isHeader: ([String]) -> Bool) throws(ReadingError) {
    var rows = CSVRows(file)
    var preamble: [String] = []
    while preamble.count <= Self.mostPreambleLines, let line = try rows.peekLine() {
      if let delimiter = Self.delimiter(of: line, isHeader) {
        rows.delimiter = delimiter
        _ = try rows.next()
        names = (0..<rows.cellCount).map { rows.text($0) }
        places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        (self.rows, self.preamble) = (rows, preamble)
        return
      }
      preamble.append(String(decoding: line, as: UTF8.self))
      _ = try rows.nextLine()
    }
    throw ReadingError(
      "has no row with the names of its columns; check that the file is whole", file: file.path)
  }

  /// Reads a table whose first row has the names, by the delimiter that `delimiter` tells of its line.
  ///
  /// - Throws: ``ReadingError`` where there is none.
  init(
    firstRowOf file: InputFile, partedBy delimiter: ([UInt8]) -> UInt8
  ) throws(ReadingError) {
    rows = CSVRows(file)
    if let line = try rows.peekLine() { rows.delimiter = delimiter(line) }
    guard try rows.next() else {
      throw ReadingError("has no row; check that the file is whole", file: file.path)
    }
    names = (0..<rows.cellCount).map { [rows] in rows.text($0) }
    places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    preamble = []
  }

  /// Reads a table without names, whose columns are called so, by the delimiter that `delimiter` tells
  /// of its first line.
  init(
    _ file: InputFile, names: [String], partedBy delimiter: ([UInt8]) -> UInt8
  ) throws(ReadingError) {
    rows = CSVRows(file)
    if let line = try rows.peekLine() { rows.delimiter = delimiter(line) }
    (self.names, preamble) = (names, [])
    places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  private static func delimiter(of line: [UInt8], _ isHeader: ([String]) -> Bool) -> UInt8? {
    delimiters.first { isHeader(DelimitedLine.cells(of: line, $0).map(\.trimmingBlanks)) }
  }

  /// The line where the row begins.
  var line: Int { rows.line }

  /// Goes on to the next row.
  ///
  /// - Throws: ``ReadingError`` where a quote is never closed, or a row is too long.
  mutating func next() throws(ReadingError) -> Bool { try rows.next() }

  /// The cell of a column; `nil` where it is empty, or there is no such column.
  subscript(name: String) -> String? {
    guard let place = places[name] else { return nil }
    return self[place]
  }

  /// The cell at a place; `nil` where it is empty.
  subscript(place: Int) -> String? { rows.isEmpty(place) ? nil : rows.text(place) }

  func isEmpty(_ place: Int) -> Bool { rows.isEmpty(place) }

  /// Hands the bytes of the cell at a place to `body`; none where there is no such column.
  func withCell<Result>(_ place: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    rows.withCell(place, body)
  }

  /// The cells of columns, as one list without those that are empty.
  func texts(_ names: [String]) -> [String] { names.compactMap { self[$0] } }

  func place(of name: String) -> Int? { places[name] }

  /// Notes what was odd in the text of the rows.
  func note(in notes: inout ReadingNotes) {
    rows.lines.note(in: &notes)
    if rows.badlyQuotedCount > 0 {
      notes.note(
        "a cell has text behind its closing quote; the text is kept", rows.badlyQuotedCount)
    }
  }
}
