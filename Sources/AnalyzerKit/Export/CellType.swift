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
