extension NodeLinkTable {
  /// Takes in what the file says of the graph as a whole.
  func setAttribute(_ key: String, _ value: JSONValue) {
    switch (key, value) {
    case ("directed", .flag(let flag)): isDirected = flag
    case ("multigraph", .flag): break
    case ("options", .object(let members)): setOptions(members)
    case ("graph", .object(let members)), ("attributes", .object(let members)),
      ("data", .object(let members)), ("metadata", .object(let members)):
      for member in members { setGraphAttribute(member.key, member.value) }
    case ("graph", .list(let pairs)), ("data", .list(let pairs)):
      if !pairs.isEmpty { drop(key) }
    default: setGraphAttribute(key, value)
    }
  }

  private func setGraphAttribute(_ key: String, _ value: JSONValue) {
    switch (key, value) {
    case ("name", .text(let text)), ("title", .text(let text)), ("label", .text(let text)):
      title = title ?? text
    case ("node_columns", .list(let columns)): declare(columns, in: &nodeColumns)
    case ("edge_columns", .list(let columns)): declare(columns, in: &edgeColumns)
    case (_, .null): break
    default: drop(key)
    }
  }

  /// The options of graphology.
  private func setOptions(_ options: [JSONValue.Member]) {
    for option in options {
      switch (option.key, option.value) {
      case ("type", .text("undirected")): isDirected = false
      case ("type", _), ("multi", _), ("allowSelfLoops", _): break
      default: drop(option.key)
      }
    }
  }

  /// Declares the columns that our own writer lists.
  private func declare(_ listed: [JSONValue], in columns: inout JSONColumns) {
    for column in listed {
      guard let name = column["name"]?.text else { continue }
      let type: ColumnBuilder.ValueType =
        switch column["type"]?.text {
        case "number": .number
        case "text": .text
        default: .undeclared
        }
      columns.declare(name, field: column["field"]?.text ?? name, type)
    }
  }

  private func drop(_ key: String) {
    notes.note("'\(key)' of the graph as a whole has no place and is left out")
  }
}
