import EntityGraph
import Wording

/// The columns of edges after those of a group became one, and what was lost of them.
struct MergedEdgeColumns {
  private let groups: EdgeGroups
  private let sums: EdgeSums

  /// What is added up, and has columns of its own.
  private let summed: Set<String>
  private(set) var losses: [ExportWarning] = []

  init(_ groups: EdgeGroups, _ sums: EdgeSums, in graph: Graph) {
    (self.groups, self.sums) = (groups, sums)
    summed = Set(StatedSum.names(in: graph).map(\.plain))
  }

  /// The columns that are merged by themselves.
  mutating func columns(_ columns: [ExportColumn]) -> [ExportColumn] {
    var merged: [ExportColumn] = []
    for column in columns where !isSummed(column) {
      let cells = cells(of: column)
      merged.append(ExportColumn(name: column.name, meaning: column.meaning, cells: cells))
    }
    return merged.filter(\.hasValue)
  }

  private func isSummed(_ column: ExportColumn) -> Bool {
    guard case .property(let property) = column.meaning else { return false }
    let isNumber = column.cells.type == .numbers || column.cells.type == .wholeNumbers
    return isNumber && summed.contains(ColumnName(property.rawValue).plain)
  }

  private mutating func cells(of column: ExportColumn) -> Cells {
    if column.meaning == .weight { return sums.weights(column.cells, groups) }
    if case .texts(let texts) = column.cells, let merged = Self.published(column, texts, groups) {
      return .texts(merged)
    }
    let (agreed, differing) = column.cells.agreed(groups)
    if differing > 0 {
      let edges = "\(differing.of("merged edge")) \(differing.verb(.have))"
      losses.append(
        ExportWarning(
          element: "column \(column.name)",
          what: "\(edges) no value, as the edges that it was made of differ"))
    }
    return agreed
  }

  /// The first start, the last end, the best rating, all kinds; `nil` for other columns.
  private static func published(
    _ column: ExportColumn, _ texts: TextCells, _ groups: EdgeGroups
  ) -> TextCells? {
    switch (column.meaning, column.name) {
    case (.relation, _), (.phrase, _), (.fact, "category"): texts.joined(groups)
    case (.fact, "valid_from"): texts.first(groups) { MergedTime.start($0) }
    case (.fact, "valid_until"): texts.first(groups) { MergedTime.end($0).map { -$0 } }
    case (.fact, "rating"): texts.first(groups) { Rating($0)?.rank }
    default: nil
    }
  }
}

/// Where the ends of times lie, so that the first and the last can be found.
private enum MergedTime {
  private static let open = ".."

  static func start(_ text: String) -> Int64? {
    text == open ? -Int64.max : hull(text)?.earliest
  }

  static func end(_ text: String) -> Int64? { text == open ? .max : hull(text)?.latest }

  private static func hull(_ text: String) -> Period? {
    (Spells(text) ?? Spells.onAxis(text))?.hull
  }
}
