import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// A GraphML file of the corpus with what is known of it.
struct CorpusFile: CustomTestStringConvertible {
  let path: String
  let validity: String
  let nodes: Int?
  let edges: Int?

  /// What the index counts apart: hyperedges, and ends that no node declares.
  let observed: String

  var testDescription: String { path }

  static let all: [CorpusFile] = {
    guard let index = SharedFolder.path("corpus/INDEX.tsv"),
      let text = try? String(contentsOfFile: index, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0[0].hasSuffix(".graphml") }.map {
      CorpusFile(
        path: $0[0], validity: $0[3], nodes: Int($0[5]), edges: Int($0[6]), observed: $0[7])
    }
  }()

  /// Those that a program can read.
  static let readable = all.filter { $0.nodes != nil }

  func read() throws -> GraphReading {
    let path = try #require(SharedFolder.path("corpus/\(path)"))
    return try GraphMLReader().read(try InputFile(path, ReadingLimits()))
  }

  func observed(_ what: String) -> Int {
    let counts = observed.split(separator: "; ").filter { $0.hasPrefix(what) }
    return counts.first.flatMap { $0.split(separator: " ").last.flatMap { Int($0) } } ?? 0
  }
}

@Suite("GraphML of the corpus", .enabled(if: !CorpusFile.all.isEmpty))
struct GraphMLCorpusTests {
  /// Files that are read otherwise than they are counted, with the reason.
  private static let otherwise = [
    "probes/p18_two_graphs.graphml": "the node a of both graphs is one node here",
    "probes/p14_missing_target.graphml": "the edge has no target; it is left out, and noted",
    "probes/p10_dup_and_auto_ids.graphml": "the count has the undeclared node zz already",
  ]

  @Test func thereAreAsManyFilesAsEver() {
    #expect(CorpusFile.all.count == 67)
    #expect(CorpusFile.readable.count == 63)
  }

  @Test(arguments: CorpusFile.readable)
  func everyFileHasItsNodesAndEdges(file: CorpusFile) throws {
    guard case .graph(let graph) = try file.read().content else { throw CancellationError() }
    let events = (0..<graph.nodes.count).count { graph.nodes.kinds?[$0] == "event" }
    let participants = (0..<graph.edges.count).count { graph.edges.kinds?[$0] == "participant" }
    #expect(events == file.observed("hyperedges"))
    let counts = (
      graph.nodes.count - events - file.observed("undeclared endpoints"),
      graph.edges.count - participants
    )
    let isExpected = counts == (file.nodes ?? -1, file.edges ?? -1)
    #expect(isExpected == (Self.otherwise[file.path] == nil), "\(counts)")
  }

  @Test(arguments: [
    (
      "igraph/tests_regression_invalid4.graphml",
      ":1: not well-formed: its bytes are not of the encoding that it says"
    ),
    (
      "igraph/tests_regression_invalid6.graphml",
      ":2: not well-formed: Couldn't find end of Start Tag key line 1"
    ),
    (
      "maltego/synthetic_maltego_graph1.graphml",
      ":26: not well-formed: xmlParseCharRef: invalid xmlChar value 27"
    ),
  ])
  func whatIsNotWellFormedIsRefused(path: String, sentence: String) throws {
    let full = try #require(SharedFolder.path("corpus/\(path)"))
    let error = #expect(throws: ReadingError.self) {
      try GraphMLReader().read(try InputFile(full, ReadingLimits()))
    }
    #expect(
      error?.description
        == full + sentence + "; correct it there, or write the file again with its program")
  }

  @Test func anEntityIsRefused() throws {
    let path = try #require(SharedFolder.path("corpus/probes/p20_dtd_entity.graphml"))
    let error = #expect(throws: ReadingError.self) {
      try GraphMLReader().read(try InputFile(path, ReadingLimits()))
    }
    #expect(
      error?.description == path + ":2: declares an entity; "
        + "put the text itself where the entity is used, without a DOCTYPE")
  }

  @Test(arguments: CorpusFile.readable)
  func theSameFileGivesTheSame(file: CorpusFile) throws {
    #expect(try GraphMLNotation.lines(file.read()) == GraphMLNotation.lines(file.read()))
  }
}
