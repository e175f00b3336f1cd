import EntityGraph

/// The declaration of one column.
///
/// Key ids are unique over the file after lower-casing: those of nodes begin with `n_`, those of
/// edges with `e_`, but for what Gephi knows by name.
struct GraphMLKey {
  enum Domain: String {
    case node, edge
  }

  enum ValueType: String {
    case boolean, int, long, float, double, string
  }

  let id: String
  let domain: Domain
  let name: String
  let type: ValueType

  /// A column that Gephi knows by its name.
  init(ofGephi name: String, _ domain: Domain, _ type: ValueType) {
    self.id = name
    self.domain = domain
    self.name = name
    self.type = type
  }

  init(_ column: ExportColumn, _ domain: Domain) {
    let isOfGephi = column.meaning == .label || column.meaning == .weight
    id = isOfGephi ? column.name : "\(domain.rawValue.prefix(1))_\(column.name)"
    self.domain = domain
    name = column.name
    type =
      switch column.cells {
      case .texts: .string
      case .wholeNumbers: .long
      case .numbers: column.meaning == .weight ? .float : .double
      case .flags: .boolean
      }
  }
}
