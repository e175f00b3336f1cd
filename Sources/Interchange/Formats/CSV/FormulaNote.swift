import EntityGraph
import Wording

extension String {
  /// Whether a spreadsheet would run a cell of this text: it begins as formulas do, in letters of
  /// any width, and is no number.
  package var isFormula: Bool {
    switch unicodeScalars.first {
    case "=", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF20}": true
    case "+", "-", "\u{FF0B}", "\u{FF0D}": Double(self) == nil
    default: false
    }
  }
}

/// What is to be said of a column with cells that a spreadsheet would run.
package struct FormulaNote: CustomStringConvertible {
  private let count: Int
  private let first: String

  /// `nil` where no cell is run.
  package init?(of cells: some Sequence<String>) {
    var (count, first) = (0, "")
    for cell in cells where cell.isFormula {
      if count == 0 { first = cell }
      count += 1
    }
    guard count > 0 else { return nil }
    (self.count, self.first) = (count, first)
  }

  package var description: String {
    let them = count == 1 ? "'\(first)'" : "\(count.of("cell")), the first '\(first)'"
    return "a spreadsheet would run \(them) as a formula; --safe-csv prevents it"
  }
}

extension TextLosses {
  /// Lists the columns with cells that a spreadsheet would run.
  mutating func addFormulas(_ table: ExportTable) {
    addFormulas(in: (0..<table.nodeCount).lazy.map { table.nodeIDs[$0] }, "Id")
    addFormulas(in: (0..<table.edgeCount).lazy.map { table.edgeIDs[$0] }, "Id")
    for column in table.nodeColumns + table.edgeColumns {
      guard case .texts(let cells) = column.cells else { continue }
      let name = column.meaning == .label ? "Label" : column.name
      addFormulas(in: (0..<cells.count).lazy.compactMap { cells[$0] }, name)
    }
  }

  private mutating func addFormulas(in texts: some Sequence<String>, _ column: String) {
    if let note = FormulaNote(of: texts) { add("column \(column)", "\(note)") }
  }
}
