/// The ids of the relations of one graph; those of edges are made when one is first asked for.
final class RelationIDs: Sendable {
  private let table: RelationTable
  private let foreign: ForeignIDs?
  private let whole = Lazy<TextPool>()

  init(_ graph: Graph, _ made: () -> ForeignIDs) {
    table = graph.relations
    foreign = table.foreign.isEmpty ? nil : made()
  }

  subscript(number: Int) -> Relation.ID {
    guard let foreign, let place = table.place(number) else {
      return Relation.ID(table.derived.id(number))
    }
    return Relation.ID(foreign.pools[table.foreign[place.table].graph][place.row])
  }

  /// The number of a relation.
  func number(of id: Relation.ID) -> Int? {
    if let number = table.derived.number(ofID: id.rawValue) { return number }
    return foreign?.place(of: id.rawValue).flatMap { place in
      let counted = table.foreign.firstIndex { $0.graph == Int(place.table) }
      return counted.flatMap { table.number(ofRow: Int(place.row), in: $0) }
    }
  }

  /// The ids, indexed by relation number.
  var pool: TextPool {
    whole.value {
      guard let foreign else { return derived }
      if table.derived.count == 0, table.foreign.count == 1, table.foreign[0].kept == nil {
        return foreign.pools[table.foreign[0].graph]
      }
      var pool = derived
      for edges in table.foreign {
        let ids = foreign.pools[edges.graph]
        for place in 0..<edges.count { pool.append(utf8: ids.utf8(edges.row(place))) }
      }
      return pool
    }
  }

  /// The ids of some relations; indexed as `numbers`.
  func pool(of numbers: [Int32]) -> TextPool {
    foreign == nil ? table.derived.ids(of: numbers) : pool.gathering(numbers)
  }

  private var derived: TextPool { table.derived.ids(of: 0..<Int32(table.derived.count)) }
}
