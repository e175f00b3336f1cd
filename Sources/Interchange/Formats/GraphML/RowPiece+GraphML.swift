import EntityGraph

extension RowPiece {
  /// One column as `data` elements.
  init(_ column: KeyedColumn) {
    self.init("<data key=\"\(column.key.id)\">", Values(column), "</data>")
  }
}

extension RowPiece.Values {
  fileprivate init(_ column: KeyedColumn) {
    self =
      switch column.cells {
      case .texts(let cells): .codedTexts(cells.texts.asContents, cells.codes)
      case .wholeNumbers(let cells): .wholeNumbers(cells)
      case .numbers(let cells): column.key.type == .float ? .floats(cells) : .numbers(cells)
      case .flags(let cells): .flags(cells)
      }
  }
}
