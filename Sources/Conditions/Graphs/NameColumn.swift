import EntityGraph

/// The names of entities, or their aliases, compared as `find` compares them.
struct NameColumn: ConditionColumn {
  let name: String
  let which: EntityNames.Which
  let names: EntityNames

  var isList: Bool { which != .name }
  var comparisons: [ComparisonOperator] { [.equal, .unequal, .in, .has, .matches] }

  func known() -> RowSet {
    which == .alias ? names.withAliases : RowSet(rowCount: names.graph.entityCount, all: true)
  }

  func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    let test = try FoldedTest(comparison, value, column: name)
    return { names.vertices(which, where: test) }
  }

  func cells(of rows: [Int32]) -> [[ColumnCell]] {
    rows.map { row in texts(row).map(ColumnCell.text) }
  }

  func keys(of rows: [Int32], byGreatest: Bool) -> [Double] {
    let texts = rows.map(texts)
    let ranks = texts.map { (byGreatest ? $0.last : $0.first) ?? "" }.ranks
    return zip(texts, ranks).map { $0.isEmpty ? .nan : Double($1) }
  }

  private func texts(_ row: Int32) -> [String] {
    let entity = names.graph.entity(at: row)
    return switch which {
    case .name: [entity.name]
    case .alias: entity.aliases
    case .any: [entity.name] + entity.aliases
    }
  }
}
