import EntityGraph

/// The rows of a file that a mapping speaks of, whichever kind of file it is.
enum MappedRows {
  case delimited(DelimitedRows)
  case json(JSONRows, mapping: String)

  /// Opens a table, or JSON where the file begins as JSON does.
  ///
  /// Cells that are `isVerbatim` keep the white space within.
  ///
  /// - Throws: ``ReadingError`` where a table lacks a column that is needed.
  init(
    _ file: InputFile, _ columns: [MappedColumns.Column], each path: ListPath?, names: [String],
    of mapping: String, isVerbatim: Bool = false
  ) throws(ReadingError) {
    if file.isJSON {
      self = .json(JSONRows(file, columns, path), mapping: mapping)
    } else {
      self = .delimited(
        try DelimitedRows(
          file, columns, names: names, of: mapping, isVerbatim: isVerbatim))
    }
  }

  /// Whether a table has no such column; of JSON that is known only in the end.
  func lacks(_ column: Int) -> Bool {
    if case .delimited(let rows) = self { rows.lacks(column) } else { false }
  }

  /// Hands over each row.
  ///
  /// - Throws: ``ReadingError`` of the body, or where the file is not what it seems.
  mutating func forEach(
    _ notes: inout ReadingNotes, _ body: (MappedRow) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    switch self {
    case .delimited(var rows):
      while let row = try rows.next() { try body(row) }
      rows.note(in: &notes)
    case .json(var rows, let mapping):
      try rows.forEach(&notes, body)
      try rows.check(mapping)
    }
  }
}

extension InputFile {
  /// Whether it begins as JSON does, and not as a table.
  var isJSON: Bool {
    let start = FileStart(head)
    return start == .object || start == .list
  }
}

/// What the first character of a file begins.
enum FileStart {
  case object, list, markup, text

  init(_ head: [UInt8]) {
    switch TextEncoding.narrowed(head).first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "{"): self = .object
    case UInt8(ascii: "["): self = .list
    case UInt8(ascii: "<"): self = .markup
    default: self = .text
    }
  }
}
