import EntityGraph

/// The columns of nodes or of edges, each made when a value first needs it.
struct NamedColumns {
  private let isOfNodes: Bool
  private var names = TextInterner()
  private var builders: [ColumnBuilder] = []

  init(ofNodes isOfNodes: Bool) { self.isOfNodes = isOfNodes }

  var count: Int { builders.count }

  /// The number of the column of a name, in order of first appearance.
  mutating func number(
    of name: Span<UInt8>, in table: inout GraphTableBuilder
  ) -> Int {
    let number = Int(names.number(of: name))
    if number == builders.count {
      let text = names.pool[number]
      let isText = KnownColumns.areTexts(text, ofNodes: isOfNodes)
      let type = isText ? ColumnBuilder.ValueType.text : .undeclared
      builders.append(
        isOfNodes ? table.addNodeColumn(text, type) : table.addEdgeColumn(text, type))
    }
    return number
  }

  /// The number of the column of a name; `nil` where there is none.
  func known(_ name: Span<UInt8>) -> Int? { names.known(name).map(Int.init) }

  subscript(number: Int) -> ColumnBuilder { builders[number] }

  mutating func column(_ name: String, in table: inout GraphTableBuilder) -> ColumnBuilder {
    let number = name.withBytes { self.number(of: $0, in: &table) }
    return builders[number]
  }
}
