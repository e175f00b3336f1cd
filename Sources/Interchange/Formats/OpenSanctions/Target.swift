import EntityGraph

/// A row of a table of targets.
struct Target {
  let line: Int
  let id: String
  let schema: String
  let name: String

  /// The values of each column, by its name.
  private let values: [String: [String]]

  init?(_ rows: TableRecords) {
    guard let id = rows["id"], let schema = rows["schema"] else { return nil }
    (line, self.id, self.schema, name) = (rows.line, id, schema, rows["name"] ?? id)
    values = Dictionary(rows.names.map { ($0, Self.split(rows[$0] ?? "")) }) { first, _ in first }
  }

  subscript(column: String) -> [String] { values[column] ?? [] }

  var datasets: [String] { self["dataset"] }
  var firstSeen: PartialDate? { self["first_seen"].first.flatMap { PartialDate(timestamp: $0) } }
  var lastSeen: PartialDate? { self["last_seen"].first.flatMap { PartialDate(timestamp: $0) } }

  /// The values of a cell, which semicolons separate; a semicolon within quotes or before a space is
  /// part of a value.
  static func split(_ cell: String) -> [String] {
    var values: [String] = []
    var value = ""
    var isQuoted = false
    var rest = cell[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"" where value.isEmpty && !isQuoted: isQuoted = true
      case "\"" where isQuoted && (rest.isEmpty || rest.first == ";"): isQuoted = false
      case ";" where !isQuoted && rest.first != " ":
        values.append(value)
        value = ""
      default: value.append(character)
      }
    }
    return (values + [value]).map(\.trimmingBlanks).filter { !$0.isEmpty }.eachOnce
  }
}
