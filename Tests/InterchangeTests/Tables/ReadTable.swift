import EntityGraph

@testable import Interchange

/// All that was read of a table, in lines that can be compared; texts without blanks at their ends,
/// which not every format keeps.
struct ReadTable {
  let graph: ForeignGraph
  private(set) var nodes: [String]
  private(set) var edges: [String]

  /// The types of columns that have a value.
  private(set) var types: [String: String]

  /// How many cells were noted as no numbers, as no dates and so on.
  let notes: [String: Int]

  init(_ path: String) throws {
    let reading = try ReadGraph(path)
    let graph = reading.graph
    self.graph = graph
    let rows = graph.nodes.ids
    nodes = (0..<graph.nodes.count).map { row in
      Self.line(rows[row], graph.nodes.names?[row], graph.nodes.kinds?[row])
        + Self.values(graph.nodes.columns, row)
    }.sorted()
    edges = (0..<graph.edges.count).map { row in
      let ends = [graph.edges.subjects[row], graph.edges.objects[row]].map { rows[Int($0)] }
      let sign = graph.edges.undirected.contains(row) ? "-" : ">"
      return Self.line(ends[0] + sign + ends[1], graph.edges.kinds?[row], graph.edges.periods?[row])
        + Self.values(graph.edges.columns, row)
    }.sorted()
    var types: [String: String] = [:]
    for (prefix, columns) in [("node", graph.nodes.columns), ("edge", graph.edges.columns)] {
      for column in columns where Self.hasValue(column) {
        types["\(prefix) \(column.name)"] = "\(column.cells.type)"
      }
    }
    self.types = types
    notes = reading.notes.reduce(into: [:]) { notes, note in
      for what in ["is not a number", "is not a date", "may have the day", "ends before it begins"]
      where note.what.contains(what) {
        notes[what, default: 0] += note.count
      }
    }
  }

  private static func hasValue(_ column: Column) -> Bool {
    (0..<column.cells.count).contains { value(column.cells, $0) != nil }
  }

  private static func value(_ cells: Cells, _ row: Int) -> String? {
    guard let text = cells.text(row)?.trimmingBlanks, !text.isEmpty else { return nil }
    return text
  }

  private static func line(_ parts: String?...) -> String {
    parts.map { part in
      let text = part?.trimmingBlanks ?? ""
      return text.isEmpty ? "_" : text.debugDescription
    }.joined(separator: " ")
  }

  private static func values(_ columns: [Column], _ row: Int) -> String {
    columns.sorted { $0.name < $1.name }.compactMap { column in
      value(column.cells, row).map { " \(column.name)=\($0.debugDescription)" }
    }.joined()
  }
}
