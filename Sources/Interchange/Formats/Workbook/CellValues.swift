import EntityGraph

/// What the cells of a workbook refer to.
struct CellValues {
  var texts = TextPool()

  /// The number formats of cells, by the numbers of their styles.
  var formats: [NumberFormat] = []

  /// Whether days are counted from 1904 on.
  var isOf1904 = false

  func format(ofStyle style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }
}
