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
