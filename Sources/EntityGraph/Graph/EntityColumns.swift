/// The entities of facts in columns, in order of ids, for whoever writes all of them out.
package struct EntityColumns: Sendable {
  private let list: EntityList
  private let table: EntityTable

  /// The place of each in the list.
  private let rows: [Int32]

  init(_ table: EntityTable) {
    list = table.defined
    self.table = table
    rows = table.places.lazy.filter { $0.table == 0 }.map(\.row)
  }

  package var count: Int { rows.count }

  /// The names, indexed by row.
  package var names: TextPool {
    let areAll = rows.count == list.count && rows.indices.allSatisfy { rows[$0] == Int32($0) }
    return areAll ? list.names.inMemory : list.names.gathering(rows)
  }

  package var kinds: TextCells { cells(list.kinds.pool.inMemory, list.kinds.codes) }
  package var eventTypes: TextCells { cells(list.eventTypes) { $0.rawValue } }
  package var reliabilities: TextCells { cells(list.reliabilities) { $0.rawValue } }
  package var markings: TextCells { cells(list.markings) { $0 } }

  package func isUnnamed(_ row: Int) -> Bool { list.areUnnamed[Int(rows[row])] }
  package func aliases(_ row: Int) -> [String] { list.aliases[Int(rows[row])] }
  package func externalIDs(_ row: Int) -> [String] { list.externalIDs[Int(rows[row])] }

  /// The ids of the entities that one is, where it is several; it goes by the first.
  package func joinedIDs(_ row: Int) -> [String] {
    table.members(ofDefined: Int(rows[row])).map { list.ids[Int($0)] }
  }

  private func cells<Value>(
    _ column: DictionaryColumn<Value>, _ spell: (Value) -> String
  ) -> TextCells {
    cells(TextPool(column.values.lazy.map(spell)), column.codes)
  }

  private func cells(_ texts: TextPool, _ codes: FrozenArray<Int32>) -> TextCells {
    TextCells(texts: texts, codes: codes.gathering(rows).array)
  }
}

extension Graph {
  /// The entities of facts; nodes of graph files are not among them.
  package var entityColumns: EntityColumns { EntityColumns(entities) }
}
