import EntityGraph

/// What a row has in the columns of a mapping, in numbers of texts.
struct FTMRow {
  /// The number of the text of each cell, negative where that is empty; indexed by column.
  private var cells: [Int32]

  /// The line where it begins.
  private(set) var line = 0

  init(columnCount: Int) { cells = Array(repeating: FTMEntities.none, count: columnCount) }

  subscript(column: Int) -> Int32 { cells[column] }

  mutating func take(_ rows: DelimitedRows, _ texts: inout FTMEntities) {
    line = rows.line
    for column in cells.indices {
      cells[column] = rows.withCell(column) { $0.isEmpty ? FTMEntities.none : texts.number(of: $0) }
    }
  }

  mutating func take(_ row: MappedRow, _ texts: inout FTMEntities) {
    line = row.line
    for column in cells.indices {
      cells[column] = row.values[column].first.map { texts.number(of: $0) } ?? FTMEntities.none
    }
  }

  /// The row with its texts.
  func spelled(_ texts: FTMEntities) -> MappedRow {
    MappedRow(line: line, values: cells.map { $0 < 0 ? [] : [texts.spellings[Int($0)]] })
  }
}
