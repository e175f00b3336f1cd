import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Numbers of parallel edges come back as nothing")
struct ParallelNumberTests {
  private let folder = TemporaryFolder()

  @Test(arguments: ["x.graphml", "x.gexf"], [true, false])
  func edgesWithoutAKindComeBackWithoutOne(name: String, isDirected: Bool) throws {
    let ties = [("a", "b"), ("a", "b"), ("b", "a"), ("a", "b"), ("c", "c"), ("c", "c")]
    var builder = GraphBuilder()
    builder.add(
      ForeignGraph(
        nodes: ["a", "b", "c"].map { ForeignNode($0) },
        ties.enumerated().map { number, tie in
          ForeignTie(tie.0, nil, tie.1, id: "e\(number)", isUndirected: !isDirected)
        }))
    let table = ExportTable(try builder.freeze())
    let path = folder.url(name).path()
    try GraphFile.write(table, to: path)
    #expect(try kinds(path) == Array(repeating: nil, count: 6))
  }

  @Test(arguments: ["x.graphml", "x.gexf"])
  func kindsWithNumbersComeBackAsTheyWere(name: String) throws {
    let kinds = ["called", "called", "called (2)", nil, nil, "(2)"]
    var builder = GraphBuilder()
    builder.add(
      ForeignGraph(
        nodes: ["a", "b"].map { ForeignNode($0) },
        kinds.enumerated().map { number, kind in ForeignTie("a", kind, "b", id: "e\(number)") }))
    let path = folder.url(name).path()
    try GraphFile.write(ExportTable(try builder.freeze()), to: path)
    #expect(try self.kinds(path) == kinds)
  }

  @Test(arguments: [
    (["(2)", nil], ["(2)", nil]), ([nil, "(3)"], [nil, "(3)"]), ([nil, "(2)"], [nil, nil]),
    (["k", "(2)"], ["k", "(2)"]), ([nil, "2"], [nil, "2"]),
  ])
  func labelsOfOtherToolsStay(labels: [String?], wanted: [String?]) throws {
    let edges = { (attribute: String) in
      labels.map { label in
        let text = label.map { " \(attribute)=\"\($0)\"" } ?? ""
        return "<edge source=\"a\" target=\"b\"\(text)/>"
      }.joined()
    }
    let graphml = try folder.file(
      "o.graphml",
      "<graphml><graph edgedefault=\"directed\"><node id=\"a\"/><node id=\"b\"/>\(edges("label"))"
        + "</graph></graphml>")
    #expect(try kinds(graphml) == wanted)
    let gexf = try folder.file(
      "o.gexf",
      "<gexf><graph defaultedgetype=\"directed\"><nodes><node id=\"a\"/><node id=\"b\"/></nodes>"
        + "<edges>\(edges("kind"))</edges></graph></gexf>")
    #expect(try kinds(gexf) == wanted)
  }

  private func kinds(_ path: String) throws -> [String?] {
    guard case .graph(let graph) = try GraphFile.read(path).content else { return [] }
    return (0..<graph.edges.count).map { graph.edges.kinds?[$0] }
  }
}
