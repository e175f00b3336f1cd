import EntityGraph

/// Finds the columns that tell how a file draws a graph: places, sizes and colours.
///
/// Names alone do not tell: a firm has a size, too, and a car a colour. What stands beside them does.
enum DrawingColumns {
  /// What belongs to a drawing where a file has places or colours.
  private static let companions: Set<String> = [
    "size", "width", "height", "thickness", "z", "alpha",
  ]

  /// Marks them.
  ///
  /// - Complexity: O(n) in the number of distinct texts of a column `color`.
  static func mark(_ columns: inout [Column]) {
    let marked = Set(
      [["x", "y"], ["r", "g", "b"]].filter { $0.allSatisfy { isNumeric($0, columns) } }
        .flatMap { $0 } + ["color", "colour"].filter { isOfColors($0, columns) })
    for place in columns.indices {
      let name = columns[place].name
      let isCompanion = !marked.isEmpty && companions.contains(name) && isNumeric(name, columns)
      if marked.contains(name) || isCompanion || name.hasPrefix("graphics.") {
        columns[place].isOfDrawing = true
      }
    }
  }

  private static func isNumeric(_ name: String, _ columns: [Column]) -> Bool {
    switch columns.first(where: { $0.name == name })?.cells {
    case .numbers, .wholeNumbers: true
    case .texts, .flags, nil: false
    }
  }

  private static func isOfColors(_ name: String, _ columns: [Column]) -> Bool {
    guard case .texts(let cells) = columns.first(where: { $0.name == name })?.cells else {
      return false
    }
    return (0..<cells.texts.count).allSatisfy { Color(cells.texts[$0]) != nil }
  }
}
