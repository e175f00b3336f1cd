import EntityGraph

/// The rows of a delimited table in the columns of a mapping.
struct DelimitedRows {
  private var rows: TableRecords

  /// The place of each column; `nil` for one that the table lacks.
  private let places: [Int?]
  private let isVerbatim: Bool

  /// Opens a table; what stands before the row with the names is read over.
  ///
  /// - Throws: ``ReadingError`` where a column that is needed is not there.
  init(
    _ file: InputFile, _ columns: [MappedColumns.Column], names: [String], of mapping: String,
    isVerbatim: Bool
  ) throws(ReadingError) {
    self.isVerbatim = isVerbatim
    let needed = columns.filter { !$0.isOptional }
    func delimiter(of line: [UInt8]) -> UInt8 {
      CSVDelimiter.likely(in: line, file.head, file.limits.choices)
    }
    do throws(ReadingError) {
      rows =
        names.isEmpty
        ? try TableRecords(file) { cells in
          (needed.isEmpty ? columns : needed).allSatisfy { $0.place(in: cells) != nil }
        }
        : try TableRecords(file, names: names, partedBy: delimiter(of:))
    } catch {
      try file.rewind()
      if let missing = try Self.missing(needed, in: file, mapping) { throw missing }
      try file.rewind()
      rows = try TableRecords(firstRowOf: file, partedBy: delimiter(of:))
    }
    places = columns.map { [names = rows.names.map(\.trimmingBlanks)] in $0.place(in: names) }
    if let lost = needed.first(where: { $0.place(in: names) == nil }), !names.isEmpty {
      throw lost.error(among: names, in: file.path, mapping)
    }
  }

  /// What is wrong where no row has all the names: a column that the first row lacks.
  private static func missing(
    _ needed: [MappedColumns.Column], in file: InputFile, _ mapping: String
  ) throws(ReadingError) -> ReadingError? {
    var rows = CSVRows(file)
    guard let line = try rows.peekLine() else { return nil }
    let delimiter = CSVDelimiter.likely(in: line, file.head, file.limits.choices)
    let names = DelimitedLine.cells(of: line, delimiter).map(\.trimmingBlanks)
    return needed.first { $0.place(in: names) == nil }?.error(among: names, in: file.path, mapping)
  }

  func lacks(_ column: Int) -> Bool { places[column] == nil }

  /// The line where the row at hand begins.
  var line: Int { rows.line }

  /// Goes on to the next row.
  ///
  /// - Returns: Whether there is one.
  mutating func advance() throws(ReadingError) -> Bool { try rows.next() }

  /// Hands the bytes of the cell of a column to `body`; none where the table lacks the column.
  func withCell<Result>(_ column: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    rows.withCell(places[column] ?? .max, body)
  }

  /// Goes on to the next row.
  ///
  /// - Returns: `nil` at the end.
  mutating func next() throws(ReadingError) -> MappedRow? {
    guard try rows.next() else { return nil }
    let values = places.map { place -> [String] in
      guard let place, let text = rows[place] else { return [] }
      let value = isVerbatim ? text : text.inOneLine
      return value.isEmpty ? [] : [value]
    }
    return MappedRow(line: rows.line, values: values)
  }

  func note(in notes: inout ReadingNotes) { rows.note(in: &notes) }
}

extension MappedColumns.Column {
  /// The place of the column among names, which may differ in case, blanks, `_` and `-`.
  func place(in names: [String]) -> Int? { ColumnName(name).place(in: names) }

  /// That a table lacks the column.
  func error(among names: [String], in table: String, _ mapping: String) -> ReadingError {
    let nearest = Synonyms.nearest(to: name, among: names).map { "; the nearest is '\($0)'" }
    let all =
      names.prefix(30).map { "'\($0)'" }.joined(separator: ", ") + (names.count > 30 ? ", ..." : "")
    return ReadingError(
      "there is no column '\(name)' in \(table)\(nearest ?? "; it has \(all)")", file: mapping,
      line: line)
  }
}
