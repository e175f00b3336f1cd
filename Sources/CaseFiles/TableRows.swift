package import EntityGraph

/// Rows on their way into a table, each bound from left to right.
package struct TableRows {
  private let statement: Statement

  init(_ statement: Statement) { self.statement = statement }

  package func bind(_ text: String?) throws(CaseFileError) { try statement.bind(text) }

  package func bind(_ number: Int?) throws(CaseFileError) {
    try statement.bind(number.map { Int64($0) })
  }

  /// Binds the value that a column has in a row; a flag is 1 or 0.
  package func bind(_ cells: Cells, _ row: Int) throws(CaseFileError) {
    switch cells {
    case .texts(let cells):
      guard cells.codes[row] != TextCells.absent else { return try statement.bind(String?.none) }
      try bind(cells.texts, Int(cells.codes[row]))
    case .wholeNumbers(let cells): try bind(cells[row])
    case .numbers(let cells): try statement.bind(cells[row])
    case .flags(let cells): try bind(cells[row].map { $0 ? 1 : 0 })
    }
  }

  /// Binds a text of many.
  package func bind(_ texts: TextPool, _ text: Int) throws(CaseFileError) {
    let isBound = texts.withSpan(text) { statement.bind(utf8: $0) }
    if !isBound { throw statement.database.error }
  }

  /// Inserts what was bound.
  package func insert() throws(CaseFileError) { _ = try statement.step() }
}
