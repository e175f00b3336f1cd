import EntityGraph
import Interchange
import Wording

/// What became of the columns that the analyst names, over all files.
struct ColumnCheck {
  private var columns: [String] = []
  private var roles: Set<ColumnRole> = []

  /// The first cell that keeps a column from being the weight, and its file.
  private(set) var oddWeight: String?

  mutating func add(_ reading: GraphReading, of path: String) {
    if oddWeight == nil { oddWeight = reading.oddWeight?.sentence(in: path) }
    roles.formUnion(reading.roles)
    for name in reading.columns where !columns.contains(name) { columns.append(name) }
  }

  /// Refuses a name that no file has, and a role that no file can give to a column.
  func check(_ choices: TableChoices) throws(ColumnError) {
    for role in ColumnRole.allCases where role != .weight && !roles.contains(role) {
      guard let name = choices.columns[role] else { continue }
      guard ColumnName(name).place(in: columns) != nil else {
        throw .unknown(role, name, columns: columns)
      }
      throw .unfit(role, name)
    }
  }

  /// Refuses a weight that is no number of any relation.
  func check(weight: String, in graph: Graph) throws(ColumnError) {
    let numbers = graph.numbersOfRelations
    guard ColumnName(weight).place(in: numbers) != nil else {
      throw .noNumber(weight, numbers: numbers, odd: oddWeight)
    }
  }
}

extension OddWeight {
  /// Which cell is no number, and where.
  fileprivate func sentence(in path: String) -> String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "'\(text)' in \(place) is not a number (\(count) of \(cellCount.of("cell")))"
  }
}
