import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("GEXF files of others")
struct GEXFCorpusTests {
  /// Path, nodes and edges of every GEXF file of the shared corpus.
  private static let files: [(path: String, nodes: Int, edges: Int)] = {
    guard let index = SharedFolder.path("corpus/INDEX.tsv"),
      let text = try? String(contentsOfFile: index, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 6, cells[0].hasSuffix(".gexf"), let nodes = Int(cells[5]),
        let edges = Int(cells[6])
      else { return nil }
      return (cells[0], nodes, edges)
    }
  }()

  @Test(
    .enabled(if: SharedFolder.path("corpus/INDEX.tsv") != nil, "needs corpus/ in the shared folder")
  )
  func everyFileHasItsNodesAndEdges() throws {
    #expect(Self.files.count == 26)
    for file in Self.files {
      let path = try #require(SharedFolder.path("corpus/\(file.path)"))
      guard case .graph(let graph) = try GraphFile.read(path).content else {
        Issue.record("\(file.path) is no graph")
        continue
      }
      #expect(graph.nodes.count == file.nodes, "\(file.path)")
      #expect(graph.edges.count == file.edges, "\(file.path)")
    }
  }

  @Test(
    .enabled(if: SharedFolder.path("corpus/INDEX.tsv") != nil, "needs corpus/ in the shared folder")
  )
  func everyCutAndEveryMutationEndsInAGraphOrASentence() throws {
    var generator = SplitMix64(seed: 7)
    let folder = TemporaryFolder()
    for file in Self.files.filter({ $0.nodes < 10 }) {
      let path = try #require(SharedFolder.path("corpus/\(file.path)"))
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      for _ in 0..<40 {
        let mutant = Self.mutated(bytes, &generator)
        try Data(mutant).write(to: folder.url("mutant.gexf"))
        do {
          let input = try InputFile(folder.url("mutant.gexf").path(), ReadingLimits())
          _ = try GEXFReader().read(input)
        } catch {
          #expect(!error.what.isEmpty)
        }
      }
    }
  }

  private static func mutated(_ bytes: [UInt8], _ generator: inout SplitMix64) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var mutant = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<mutant.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: mutant[place] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: mutant.removeSubrange(place..<min(mutant.count, place + 9))
      case 2: mutant.insert(contentsOf: mutant[place..<min(mutant.count, place + 40)], at: place)
      default: mutant.removeSubrange(place...)
      }
      if mutant.isEmpty { return [0x3C] }
    }
    return mutant
  }
}

@Suite("GEXF files that mean harm")
struct GEXFHostileTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    (
      "<!DOCTYPE g [<!ENTITY a \"b\">]><gexf/>",
      "1: declares an entity; put the text itself where the entity is used, without a DOCTYPE"
    ),
    (
      "<gexf>\n<graph>\n<nodes><node id=\"a\"",
      "3: not well-formed: attributes construct error; correct it there, or write the file again with"
        + " its program"
    ),
    (
      "<gexf>" + String(repeating: "<nodes>", count: 300),
      "1: elements stand more than 256 deep; no graph file needs that"
    ),
  ])
  func aSentenceSaysWhy(text: String, what: String) throws {
    let path = try folder.file("bad.gexf", text)
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error.map { "\($0.line ?? 0): \($0.what)" } == what)
  }

  @Test func aMereDoctypeIsReadOver() throws {
    let path = try folder.file(
      "doctype.gexf", "<!DOCTYPE gexf SYSTEM \"http://x/y.dtd\"><gexf><graph/></gexf>")
    #expect(throws: Never.self) { try GraphFile.read(path) }
  }
}
