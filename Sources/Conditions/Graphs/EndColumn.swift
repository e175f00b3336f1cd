import EntityGraph

/// An end of relations, or either end: `=` takes an id, a name or an alias, as everywhere.
struct EndColumn: ConditionColumn {
  let name: String

  /// The vertex at each end that is meant, indexed by relation.
  let ends: [[Graph.Vertex]]
  let names: EntityNames

  var isList: Bool { ends.count > 1 }
  var comparisons: [ComparisonOperator] { [.equal, .unequal, .in, .has, .matches] }
  func known() -> RowSet { RowSet(rowCount: ends[0].count, all: true) }

  func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    if comparison == .has || comparison == .matches {
      let test = try FoldedTest(comparison, value, column: name)
      return { ends.relations(at: names.vertices(.any, where: test)) }
    }
    do throws(NameError) {
      let vertex = names.graph.vertex(of: try names.whole.entity(named: value).id)
      return {
        var wanted = RowSet(rowCount: names.graph.entityCount)
        vertex.map { wanted.insert(Int($0)) }
        return ends.relations(at: wanted)
      }
    } catch {
      throw .refused("\(error)")
    }
  }

  func cells(of rows: [Int32]) -> [[ColumnCell]] {
    rows.map { row in
      ends.map { .text(names.graph.entity(at: $0[Int(row)]).name) }
    }
  }

  func keys(of rows: [Int32], byGreatest: Bool) -> [Double] {
    let texts = rows.map { row in ends.map { names.graph.entity(at: $0[Int(row)]).name } }
    let ranks = texts.flatMap(\.self).ranks
    return rows.indices.map { place in
      let own = (0..<ends.count).map { Double(ranks[place * ends.count + $0]) }
      return (byGreatest ? own.max() : own.min()) ?? .nan
    }
  }
}

extension [[Graph.Vertex]] {
  /// The relations of which one of these ends is among `vertices`.
  fileprivate func relations(at vertices: RowSet) -> RowSet {
    var found = RowSet(rowCount: self[0].count)
    for ends in self {
      for relation in ends.indices where vertices.contains(Int(ends[relation])) {
        found.insert(relation)
      }
    }
    return found
  }
}

/// A column of the entities at an end of relations, or at either, such as `subject.kind`.
struct ColumnOfEnd: ConditionColumn {
  let name: String
  let column: any ConditionColumn
  let ends: [[Graph.Vertex]]

  var isList: Bool { ends.count > 1 || column.isList }
  var isYesOrNo: Bool { column.isYesOrNo }
  var comparisons: [ComparisonOperator] { column.comparisons }
  func known() throws -> RowSet { try ends.relations(at: column.known()) }

  func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    let test = try column.test(comparison, value)
    return { try ends.relations(at: test()) }
  }

  func cells(of rows: [Int32]) throws -> [[ColumnCell]] {
    let parts = try ends.map { ends in
      let own = rows.map { ends[Int($0)] }
      let distinct = Set(own).sorted()
      let cells = Dictionary(uniqueKeysWithValues: zip(distinct, try column.cells(of: distinct)))
      return own.map { cells[$0] ?? [] }
    }
    return rows.indices.map { place in parts.flatMap { $0[place] } }
  }

  func keys(of rows: [Int32], byGreatest: Bool) throws -> [Double] {
    let distinct = Set(rows.flatMap { row in ends.map { $0[Int(row)] } }).sorted()
    let keys = Dictionary(
      uniqueKeysWithValues: zip(distinct, try column.keys(of: distinct, byGreatest: byGreatest)))
    return rows.map { row in
      let own = ends.compactMap { keys[$0[Int(row)]] }.filter { !$0.isNaN }
      return (byGreatest ? own.max() : own.min()) ?? .nan
    }
  }
}
