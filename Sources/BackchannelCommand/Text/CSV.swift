import EntityGraph
import Interchange

/// A table as comma-separated values (RFC 4180), the heading first.
struct CSV {
  let rows: [[String]]

  private let style: CSVStyle

  init(rows: [[String]], _ style: CSVStyle) { (self.rows, self.style) = (rows, style) }

  /// The cells as they are, for files and programs.
  var text: String { (style.isForExcel ? "\u{FEFF}" : "") + text { $0 } }

  /// The table with its controls shown, as it may stand on a terminal.
  var shown: String { text { $0.withControlsShown } }

  /// What to say of cells that a spreadsheet would run, a sentence a column.
  var formulas: [String] {
    guard !style.isSafe, let heading = rows.first else { return [] }
    return heading.indices.compactMap { column in
      FormulaNote(of: rows.dropFirst().lazy.filter { $0.count > column }.map { $0[column] })
        .map { "column \(heading[column]): \($0)" }
    }
  }

  private func text(_ shape: (String) -> String) -> String {
    rows.map { row in row.map { cell(shape($0)) }.joined(separator: ",") + "\r\n" }.joined()
  }

  private func cell(_ text: String) -> String {
    let text = style.isSafe && text.isFormula ? "'" + text : text
    guard text.utf8.contains(where: { [44, 34, 10, 13].contains($0) }) else { return text }
    return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

extension CSV {
  /// Writes the table to standard output, and beside it what a spreadsheet would run of it.
  func print() throws {
    try Output.write(Terminal.output.isTerminal ? shown : text)
    tellFormulas()
  }

  /// Says which cells a spreadsheet would run, of the file where there is one.
  func tellFormulas(of file: String? = nil) {
    for note in formulas {
      Output.complain(TerminalStyle.printed([(file.map { "\($0): " } ?? "") + note]))
    }
  }
}
