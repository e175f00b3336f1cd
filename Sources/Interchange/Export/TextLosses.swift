import EntityGraph
import Wording

/// What a format loses that has texts only, or no place for some columns.
struct TextLosses {
  private(set) var warnings: [ExportWarning]

  /// Begins with what is in no format.
  init(_ table: ExportTable) { warnings = table.warningsOfRows }

  mutating func add(_ element: String, _ what: String) {
    warnings.append(ExportWarning(element: element, what: what))
  }

  mutating func add(_ more: [ExportWarning]) { warnings += more }

  /// Lists columns that the format has no place for.
  mutating func add(unwritten columns: [ExportColumn], in format: String) {
    for column in columns { add("column \(column.name)", "\(format) has no place for it") }
  }

  /// Lists what a reader of untyped cells takes otherwise than it was.
  mutating func add(untyped columns: [ExportColumn]) {
    for column in columns {
      switch column.cells {
      case .texts(let cells): add(column, cells)
      case .numbers(let cells):
        guard (0..<cells.count).contains(where: { cells[$0].map(\.isNaN) ?? false }) else {
          continue
        }
        add("column \(column.name)", "undefined numbers are read as missing")
      case .wholeNumbers, .flags: break
      }
    }
  }

  private mutating func add(_ column: ExportColumn, _ cells: TextCells) {
    let texts = (0..<cells.count).compactMap { cells[$0] }
    let emptyCount = texts.count(where: \.isEmpty)
    if emptyCount > 0 {
      let them = emptyCount.of("empty text")
      add("column \(column.name)", "\(them) cannot be told from no value")
    }
    let blankCount = texts.count { $0.hasBlankEnds }
    if blankCount > 0 {
      add("column \(column.name)", "spaces at the ends of \(blankCount.of("text")) are lost")
    }
    let isRole = [.label, .entityKind, .relation].contains(column.meaning)
    guard !isRole, texts.count > emptyCount else { return }
    let inferred = TextCellsBuilder(texts.filter { !$0.isEmpty }).cells.inferred
    if case .texts(let texts) = inferred {
      if !texts.codes.contains(TextCells.absent) { return }
      return add("column \(column.name)", "texts that say that a value is missing are lost")
    }
    add("column \(column.name)", "its texts are spelled as numbers or flags, and read as such")
  }

  /// Lists texts with NUL characters, which no text file can have.
  mutating func add(nullsIn texts: [String], _ element: String) {
    let count = texts.count { $0.utf8.contains(0) }
    guard count > 0 else { return }
    add(element, "NUL characters in \(count.of("text")) are written as U+FFFD")
  }

  mutating func add(nullsIn columns: [ExportColumn]) {
    for column in columns {
      guard case .texts(let cells) = column.cells else { continue }
      add(nullsIn: (0..<cells.count).compactMap { cells[$0] }, "column \(column.name)")
    }
  }
}

extension ExportTable {
  /// The cells of the column that tells something; `nil` where there is no such column.
  func nodeCells(_ meaning: ExportColumn.Meaning) -> Cells? {
    nodeColumns.first { $0.meaning == meaning }?.cells
  }

  func edgeCells(_ meaning: ExportColumn.Meaning) -> Cells? {
    edgeColumns.first { $0.meaning == meaning }?.cells
  }
}

extension String {
  /// The text with U+FFFD for NUL.
  var withoutNulls: String {
    guard utf8.contains(0) else { return self }
    var scalars = unicodeScalars
    scalars.removeAll()
    for scalar in unicodeScalars { scalars.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }
}

extension String {
  fileprivate var hasBlankEnds: Bool {
    (utf8.first?.isBlank ?? false) || (utf8.last?.isBlank ?? false)
  }
}
