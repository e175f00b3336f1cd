import EntityGraph

/// The declaration of one column.
///
/// Key ids are unique over the file after lower-casing: those of nodes begin with `n`, those of
/// edges with `e`, but for what Gephi knows by name. The gephi profile has them end with the name,
/// by which Gephi tells columns apart when files are joined; the strict one with a number.
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
    self.id = domain == .edge && type == .int ? "e_\(name)" : name
    self.domain = domain
    self.name = name
    self.type = type
  }

  init(_ column: ExportColumn, _ domain: Domain, number: Int, _ profile: ExportProfile) {
    let isOfGephi = [.label, .weight, .place].contains(column.meaning)
    let ending = profile == .gephi ? "_\(column.name)" : "\(number)"
    id = isOfGephi ? column.name : "\(domain.rawValue.prefix(1))\(ending)"
    self.domain = domain
    name = column.name
    type =
      switch column.cells {
      case .texts: .string
      case .wholeNumbers: .long
      case .numbers: column.meaning == .weight && profile == .gephi ? .float : .double
      case .flags: .boolean
      }
  }
}
