import EntityGraph

extension String {
  /// Whether a spreadsheet would run a cell of this text: it begins as formulas do, and is no
  /// number.
  var isFormula: Bool {
    switch utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): Double(self) == nil
    default: false
    }
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
    var (count, first) = (0, "")
    for text in texts where text.isFormula {
      if count == 0 { first = text }
      count += 1
    }
    guard count > 0 else { return }
    let them = count == 1 ? "'\(first)'" : "\(count.counted("cell")), the first '\(first)'"
    add("column \(column)", "a spreadsheet would run \(them) as a formula; --safe-csv prevents it")
  }
}
