import EntityGraph

@testable import Interchange

/// A graph that was read, in short texts.
struct ReadGraph {
  let graph: ForeignGraph
  let notes: [ReadingNote]

  init(_ reading: GraphReading) throws {
    guard case .graph(let graph) = reading.content else { throw NoGraph() }
    self.graph = graph
    notes = reading.notes
  }

  init(_ path: String, _ columns: [ColumnRole: String] = [:]) throws {
    var limits = ReadingLimits()
    limits.choices.columns = columns
    try self.init(GraphFile.read(path, limits: limits))
  }

  private struct NoGraph: Error {}

  /// Ids with names and kinds, such as `a Anna person`.
  var nodes: [String] {
    (0..<graph.nodes.count).map { row in
      [graph.nodes.ids[row], graph.nodes.names?[row], graph.nodes.kinds?[row]].compactMap(\.self)
        .joined(separator: " ")
    }
  }

  /// Ends and more, such as `a>b knows 2001/ #7`; `a-b` where undirected.
  var edges: [String] {
    (0..<graph.edges.count).map { row in
      let (subject, object) = (graph.edges.subjects[row], graph.edges.objects[row])
      let sign = graph.edges.undirected.contains(row) ? "-" : ">"
      let ends = graph.nodes.ids[Int(subject)] + sign + graph.nodes.ids[Int(object)]
      return [
        ends, graph.edges.kinds?[row], graph.edges.periods?[row],
        graph.edges.ids?[row].map { "#\($0)" },
      ].compactMap(\.self).joined(separator: " ")
    }
  }

  /// The columns as `name type: values`, `_` for none.
  static func text(_ columns: [Column]) -> [String] {
    columns.map { column in
      let values = (0..<column.cells.count).map { column.cells.text($0) ?? "_" }
      return "\(column.name) \(type(column.cells)): \(values.joined(separator: ","))"
    }
  }

  var nodeColumns: [String] { Self.text(graph.nodes.columns) }
  var edgeColumns: [String] { Self.text(graph.edges.columns) }
  var noted: [String] { notes.map { "\($0.line.map { "\($0): " } ?? "")\($0.what) (\($0.count))" } }

  private static func type(_ cells: Cells) -> String {
    switch cells {
    case .texts: "text"
    case .wholeNumbers: "whole"
    case .numbers: "number"
    case .flags: "flag"
    }
  }
}
