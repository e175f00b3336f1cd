import EntityGraph
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Check of the files of others", .serialized)
struct CheckCorpusTests {
  /// What is not as Gephi's judge has it, and why.
  private static let exceptions: [(path: String, reason: String)] = [
    ("probes/p20_dtd_entity.graphml", "declares an entity: refused, though Gephi expands it"),
    ("maltego/synthetic_maltego_graph1.graphml", "not well-formed: refused, though Gephi reads it"),
    ("igraph/tests_regression_invalid4.graphml", "not well-formed: refused, as by Gephi"),
    ("igraph/tests_regression_invalid6.graphml", "not well-formed: refused, as by Gephi"),
  ]

  /// Elements that the judge names though Gephi keeps them, and why.
  private static let misjudged: [(path: String, elements: [String], reason: String)] = [
    (
      "generated/networkx_multi_named_ids.graphml", ["edge e0", "edge e1", "edge e4"],
      "the judge shows the kind of the edge in place of a column with the id 'kind'"
    ),
    (
      "igraph/fuzzing_test_inputs_wa4.graphml", ["node n0", "node n2"],
      "the judge takes the label 'false' for a flag"
    ),
    (
      "probes/p24_tag_case_prefix.graphml", ["node a", "edge without id"],
      "the judge itself does not know elements in other case, which check names"
    ),
  ]

  private static let paths: [String] = {
    guard let table = SharedFolder.path("corpus/GRAPHML_READERS.tsv"),
      let text = try? String(contentsOfFile: table, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
  }()

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func checkForetellsWhatGephiLosesOfGraphML() throws {
    #expect(Self.paths.count == 67)
    let paths = Self.paths.filter { path in !Self.exceptions.contains { $0.path == path } }
    let files = paths.compactMap { SharedFolder.path("corpus/\($0)") }
    for (path, complaints) in zip(paths, try Judge.lostInGephi(files)) {
      let check = try FileCheck(of: try #require(SharedFolder.path("corpus/\(path)")))
      #expect(
        check.isWhole == complaints.isEmpty,
        "\(path): \(check.findings.map { "\($0.element): \($0.what)" }.prefix(5)) \(complaints.prefix(5))"
      )
      let named = Set(check.findings.map(\.element))
      let known = Set(Self.misjudged.filter { $0.path == path }.flatMap(\.elements))
      let ids = Self.ids(in: files.first { $0.hasSuffix(path) } ?? "")
      let unnamed = Set(complaints.compactMap { Self.element(of: $0, ids) })
        .subtracting(named).subtracting(known)
      #expect(unnamed == [], "\(path)")
    }
  }

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func checkForetellsWhatGephiLosesOfGEXF() throws {
    // A slice: Gephi keeps its values with the time of the slice, which the judge does not expect.
    let paths = try Self.gexfPaths().filter { $0 != "gephi/import-gexf-slice.gexf" }
    #expect(paths.count == 25)
    let files = paths.compactMap { SharedFolder.path("corpus/\($0)") }
    for (path, complaints) in zip(paths, try Judge.lostFromForeignGEXF(files)) {
      let check = try FileCheck(of: try #require(SharedFolder.path("corpus/\(path)")))
      let found = check.findings.map { "\($0.element): \($0.what)" }
      #expect(
        check.isWhole == complaints.isEmpty, "\(path): \(found.prefix(5)) \(complaints.prefix(5))")
      let unnamed = Set(complaints.compactMap { Self.element(of: $0) })
        .subtracting(check.findings.map(\.element))
      #expect(unnamed == [], "\(path)")
    }
  }

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func checkForetellsWhatGephiBendsOfOurOwnExports() throws {
    let folder = TemporaryFolder()
    let files = try (100..<140 as Range<UInt64>).map { seed in
      let path = folder.url("\(seed).graphml").path()
      try GraphMLWriter().write(ExportTable(.awkward(seed: seed), edges: .all), to: path)
      return path
    }
    for (file, complaints) in zip(files, try Judge.lostInGephi(files)) {
      let named = Set(try FileCheck(of: file).findings.map { ExactText($0.element) })
      let unnamed = complaints.filter { complaint in
        !named.contains { complaint.utf8.starts(with: "\($0.text): ".utf8) }
      }
      #expect(unnamed == [], "\(file)")
    }
  }

  private static func gexfPaths() throws -> [String] {
    let index = try String(
      contentsOfFile: try #require(SharedFolder.path("corpus/INDEX.tsv")), encoding: .utf8)
    return index.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return cells[0].hasSuffix(".gexf") && Int(cells[5]) != nil ? String(cells[0]) : nil
    }
  }

  @Test(
    .enabled(if: SharedFolder.path("corpus/INDEX.tsv") != nil, "needs corpus/ in the shared folder")
  )
  func whatIsNoXMLOrDeclaresEntitiesIsRefused() throws {
    for (path, _) in Self.exceptions {
      let path = try #require(SharedFolder.path("corpus/\(path)"))
      #expect(throws: ReadingError.self) { try FileCheck(of: path) }
    }
  }

  /// The element that a complaint begins with; edges that Gephi numbered have no id in the file.
  private static func element(of complaint: String, _ ids: Set<String>) -> String? {
    guard let element = element(of: complaint) else { return nil }
    if element.hasPrefix("edge "), !ids.contains(String(element.dropFirst(5))) {
      return "edge without id"
    }
    return element
  }

  private static func element(of complaint: String) -> String? {
    guard let colon = complaint.range(of: ": ") else { return nil }
    let element = String(complaint[..<colon.lowerBound])
    return element.hasPrefix("node ") || element.hasPrefix("edge ") ? element : nil
  }

  private static func ids(in file: String) -> Set<String> {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
    return Set(text.matches(of: /<edge[^>]*\sid="([^"]*)"/).map { String($0.1) })
  }
}
