import EntityGraph
import Foundation

@testable import Interchange

/// What a GraphML text is read as, one line a node, an edge or a note.
///
/// `a (kind) "name" column=value` is a node, `e: a > b (kind) column=value` a directed edge,
/// `a - b` an undirected one; `12 3x: sentence` a note of line 12 that counts three.
enum GraphMLNotation {
  static func read(_ document: String, in folder: TemporaryGraphFiles) -> [String] {
    read(Data(document.utf8), in: folder)
  }

  static func read(_ document: Data, in folder: TemporaryGraphFiles) -> [String] {
    do {
      let path = try folder.file("a.graphml", document)
      return lines(try GraphMLReader().read(try InputFile(path, ReadingLimits())))
    } catch let error as ReadingError {
      return [error.description.replacing(folder.path("a.graphml"), with: "a.graphml")]
    } catch {
      return ["\(error)"]
    }
  }

  /// What is read of the inside of a `graphml` element.
  static func inside(_ content: String, in folder: TemporaryGraphFiles) -> [String] {
    read("<graphml>\(content)</graphml>", in: folder)
  }

  static func lines(_ reading: GraphReading) -> [String] {
    guard case .graph(let graph) = reading.content else { return ["facts"] }
    let notes = reading.notes.map { note in
      (note.line.map { "\($0) " } ?? "") + (note.count > 1 ? "\(note.count)x " : "") + "! "
        + note.what
    }
    return nodes(graph) + edges(graph) + notes
  }

  private static func nodes(_ graph: ForeignGraph) -> [String] {
    let nodes = graph.nodes
    return (0..<nodes.count).map { row in
      let kind = nodes.kinds?[row].map { " (\($0))" } ?? ""
      let name = nodes.names?[row].map { " \"\($0)\"" } ?? ""
      return nodes.ids[row] + kind + name + values(nodes.columns, row)
    }
  }

  private static func edges(_ graph: ForeignGraph) -> [String] {
    let (nodes, edges) = (graph.nodes, graph.edges)
    return (0..<edges.count).map { row in
      let id = edges.ids?[row].map { "\($0): " } ?? ""
      let ends = [edges.subjects, edges.objects].map { nodes.ids[Int($0[row])] }
      let kind = edges.kinds?[row].map { " (\($0))" } ?? ""
      let period = edges.periods?[row].map { " @\($0)" } ?? ""
      return id + ends.joined(separator: edges.undirected.contains(row) ? " - " : " > ") + kind
        + period + values(edges.columns, row)
    }
  }

  private static func values(_ columns: [Column], _ row: Int) -> String {
    columns.compactMap { column in
      guard let text = column.cells.text(row) else { return nil }
      if case .texts = column.cells { return " \(column.name)=\"\(text)\"" }
      return " \(column.name)=\(text)"
    }.joined()
  }
}
