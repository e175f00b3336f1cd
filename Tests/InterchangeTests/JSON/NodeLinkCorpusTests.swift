import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("JSON files of the corpus", .enabled(if: SharedFolder.path("corpus/INDEX.tsv") != nil))
struct NodeLinkCorpusTests {
  @Test(
    arguments: [
      ("colors", 2, ["1:1>2"], ["color text: #00ffff, #ff6478fe"]),
      ("column", 2, ["1:1>2"], ["value whole: 10, 11"]),
      ("empty", 0, [], []),
      ("labels", 2, ["1:1>2 1"], []),
      ("mixed", 3, ["1:1-2", "2:1>3"], []),
      ("multi", 2, ["1:1>2", "2:1>2 1"], []),
      ("position", 2, ["1:1>2"], ["x number: 2.5, -3.3", "y number: 4.7, -5.4"]),
      ("position_normalized", 2, ["1:1>2"], ["x whole: 1, 0", "y whole: 1, 0"]),
      ("tiny", 2, ["1:1>2"], []),
      ("undirected", 2, ["1:1-2"], []),
    ] as [(String, Int, [String], [String])])
  func gephisExports(name: String, nodes: Int, edges: [String], columns: [String]) throws {
    let path = try #require(SharedFolder.path("corpus/gephi/Export-json_\(name).json"))
    let reading = try JSONReading(Data(contentsOf: URL(filePath: path)))
    #expect(reading.nodes.count == nodes)
    #expect(reading.edges == edges)
    #expect(reading.nodeColumns == columns)
    #expect(reading.notes == [])
    #expect(OpenGraphFile(path)?.isKnown == true)
  }
}
