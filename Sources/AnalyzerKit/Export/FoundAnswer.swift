/// A finding as a host takes it: the columns of a table have one type each.
struct FoundAnswer {
  let finding: Finding

  /// The types of the columns of a table; empty for any other finding.
  let types: [CellType]

  /// - Throws: ``MixedColumn``.
  init(_ finding: Finding) throws(MixedColumn) {
    self.finding = finding
    guard case .table(let table) = finding.content else {
      types = []
      return
    }
    var types: [CellType] = []
    for (column, name) in table.columns.enumerated() {
      let present = Set(table.rows.compactMap { CellType($0[column]) })
      guard let type = CellType(allOf: present) else { throw MixedColumn(name: name) }
      types.append(type)
    }
    self.types = types
  }
}

/// What the cells of a column are.
enum CellType: Hashable {
  case text, number, count, entity, relation, date

  /// `nil` where the cell is missing.
  init?(_ cell: Cell) {
    switch cell {
    case .text: self = .text
    case .number: self = .number
    case .count: self = .count
    case .entity: self = .entity
    case .relation: self = .relation
    case .date: self = .date
    case .missing: return nil
    }
  }

  /// What a column of such cells is; text where there are none, numbers where counts are among them.
  fileprivate init?(allOf present: Set<CellType>) {
    if present == [.number, .count] {
      self = .number
    } else if present.count <= 1 {
      self = present.first ?? .text
    } else {
      return nil
    }
  }
}

/// A column of a table whose cells are of several types.
struct MixedColumn: Error, CustomStringConvertible {
  let name: String

  var description: String {
    "the column '\(name)' has cells of several types, and a plug-in may give one; make texts of them"
  }
}
