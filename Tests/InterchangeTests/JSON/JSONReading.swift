import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// Reads JSON that a test spells out.
struct JSONReading {
  let graph: ForeignGraph
  let notes: [String]

  init(_ text: String, limits: ReadingLimits = ReadingLimits()) throws {
    try self.init(Data(text.utf8), limits: limits)
  }

  init(_ data: Data, limits: ReadingLimits = ReadingLimits()) throws {
    let folder = TemporaryGraphFiles()
    let file = try InputFile(try folder.file("graph.json", data), limits)
    let reading = try NodeLinkReader().read(file)
    guard case .graph(let graph) = reading.content else { throw Failure.noGraph }
    self.graph = graph
    notes = reading.notes.map { "\($0.what) (\($0.count))" }
  }

  enum Failure: Error { case noGraph }

  var nodes: [String] { (0..<graph.nodes.count).map { graph.nodes.ids[$0] } }

  var names: [String?] { (0..<graph.nodes.count).map { graph.nodes.names?[$0] } }

  /// `a>b` for a directed edge, `a-b` for one that is not, its id before and its kind behind.
  var edges: [String] {
    (0..<graph.edges.count).map { row in
      let ends = [graph.edges.subjects, graph.edges.objects].map { graph.nodes.ids[Int($0[row])] }
      let id = graph.edges.ids?[row].map { "\($0):" } ?? ""
      let kind = graph.edges.kinds?[row].map { " \($0)" } ?? ""
      return id + ends.joined(separator: graph.edges.undirected.contains(row) ? "-" : ">") + kind
    }
  }

  var nodeColumns: [String] { graph.nodes.columns.map(\.spelled) }
  var edgeColumns: [String] { graph.edges.columns.map(\.spelled) }
}

extension Column {
  /// `name type: value, value`, with a dot for no value.
  var spelled: String {
    let values = (0..<cells.count).map { cells.text($0) ?? "." }
    return "\(name) \(cells.type): \(values.joined(separator: ", "))"
  }
}

extension Cells {
  var type: String {
    switch self {
    case .texts: "text"
    case .wholeNumbers: "whole"
    case .numbers: "number"
    case .flags: "flag"
    }
  }
}

/// The sentence with which a JSON text is refused; `nil` when it is read.
func refusal(_ data: Data, limits: ReadingLimits = ReadingLimits()) -> String? {
  do {
    _ = try JSONReading(data, limits: limits)
    return nil
  } catch let error as ReadingError {
    return error.description.replacing(/^.*graph\.json/, with: "graph.json")
  } catch {
    return "another error: \(error)"
  }
}

func refusal(_ text: String) -> String? { refusal(Data(text.utf8)) }
