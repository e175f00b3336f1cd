extension GraphMLTable {
  /// Gives rows without a value the default of their key.
  func fillDefaults(of keys: GraphMLKeys) {
    for (key, column) in nodeColumns {
      fill(column, keys.defaultValue(key, for: .node), isOfEvents: false)
      fill(column, keys.defaultValue(key, for: .hyperedge), isOfEvents: true)
    }
    for (key, column) in edgeColumns {
      guard let text = keys.defaultValue(key, for: .edge) else { continue }
      var others = participants[...]
      for row in 0..<rows.edgeCount {
        if others.first.map(Int.init) == row {
          others.removeFirst()
        } else if !column.hasValue(row) {
          column.set(text, row: row)
        }
      }
    }
  }

  private func fill(_ column: ColumnBuilder, _ text: String?, isOfEvents: Bool) {
    guard let text, column.isOfTexts || !text.utf8.allSatisfy({ $0 <= 0x20 }) else { return }
    var others = events[...]
    for row in 0..<rows.nodeCount where rows.isDeclared(row) {
      let isEvent = others.first.map(Int.init) == row
      if isEvent { others.removeFirst() }
      if isEvent == isOfEvents, !column.hasValue(row) { column.set(text, row: row) }
    }
  }
}
