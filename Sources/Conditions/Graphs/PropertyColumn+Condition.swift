import EntityGraph

extension PropertyColumn {
  /// The property as a column: of numbers or dates where all its values are, else of texts.
  func conditionColumn(_ name: String, rowCount: Int) -> any ConditionColumn {
    let entries = ColumnEntries(rowCount: rowCount, rows: rows, codes: codes)
    let quantities = values.compactMap(\.quantity)
    if quantities.count == values.count, !values.isEmpty {
      return NumberColumn(name, isList: isSeveral) { .init(entries, quantities) }
    }
    let periods = values.compactMap(\.period)
    if periods.count == values.count, !values.isEmpty {
      let texts = periods.map(\.description)
      return DateColumn(name, isList: isSeveral) {
        .init(
          entries, earliest: periods.map(\.earliest), latest: periods.map(\.latest)
        ) { texts[$1] }
      }
    }
    let texts = values.map(\.spelled)
    return TextColumn(name, isList: isSeveral) { (entries, texts) }
  }

  /// Whether some row has several values.
  private var isSeveral: Bool { zip(rows, rows.dropFirst()).contains { $0 == $1 } }
}

extension Value {
  fileprivate var quantity: Quantity? {
    if case .number(let quantity) = self { quantity } else { nil }
  }
  fileprivate var period: Period? { if case .date(let period) = self { period } else { nil } }

  /// As it was written; a number of a graph file as it is.
  fileprivate var spelled: String {
    if case .number(let quantity) = self, quantity.text.isEmpty { return "\(quantity.number)" }
    return text
  }
}
