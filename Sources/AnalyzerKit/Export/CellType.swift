import CPluginInterface

/// What the cells of a column are.
package enum CellType: String, CaseIterable, Sendable {
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
  init?(allOf present: Set<CellType>) {
    if present == [.number, .count] {
      self = .number
    } else if present.count <= 1 {
      self = present.first ?? .text
    } else {
      return nil
    }
  }
}

extension CellType {
  /// The type as the interface in C has it.
  package var code: UInt32 {
    switch self {
    case .text: UInt32(BC_TEXT)
    case .number: UInt32(BC_NUMBER)
    case .count: UInt32(BC_COUNT)
    case .entity: UInt32(BC_ENTITY)
    case .relation: UInt32(BC_RELATION)
    case .date: UInt32(BC_DATE)
    }
  }

  /// `nil` for the code of no type of cells.
  package init?(code: UInt32) {
    guard let type = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = type
  }
}
