extension GraphMLTable {
  /// A column whose values are not of the type that its key declares.
  struct TypeMismatch {
    let key: Int
    let name: String
    let from: ColumnBuilder.ValueType
    let to: ColumnBuilder.ValueType
    let line: Int?
  }

  /// The columns that another reading must make wider.
  var mismatches: [TypeMismatch] {
    (nodeColumns + edgeColumns).compactMap { key, column in
      column.wideningTo.map {
        TypeMismatch(
          key: key, name: column.name, from: column.type, to: $0, line: column.mismatchLine)
      }
    }
  }
}

extension GraphMLTable.TypeMismatch {
  var sentence: String {
    "\"\(name)\" has values that are no \(Self.plural(from)); all of it is read as "
      + Self.plural(to)
  }

  private static func plural(_ type: ColumnBuilder.ValueType) -> String {
    switch type {
    case .text, .undeclared: "texts"
    case .wholeNumber: "whole numbers"
    case .number: "numbers"
    case .flag: "flags"
    }
  }
}

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
