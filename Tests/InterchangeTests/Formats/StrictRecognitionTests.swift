import EntityGraph
import TestSupport
import Testing

@testable import Interchange

/// What only looks like a graph, or is said to be what it does not look like.
@Suite("Strict recognition") struct StrictRecognitionTests {
  private let folder = TemporaryGraphFiles()

  private static let indicator =
    #"{"type": "indicator", "id": "indicator--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f", "pattern": "x"}"#

  private func refusal(_ text: String, _ name: String, as format: GraphFormat? = nil) -> String? {
    do {
      _ = try GraphFile.read(folder.file(name, text), as: format)
      return nil
    } catch {
      return "\(error)".replacing(/^.*\/\w+\.\w+:/, with: "")
    }
  }

  @Test func theFormatThatIsSaidIsRead() throws {
    let path = try folder.file("a.json", "[\(Self.indicator)]")
    for format in [nil, GraphFormat.stix] {
      guard case .facts(let batch) = try GraphFile.read(path, as: format).content else {
        Issue.record("no facts")
        continue
      }
      #expect(batch.entities.map(\.kind) == ["indicator"])
    }
    #expect(
      refusal("[\(Self.indicator)]", "a.json", as: .misp)?.contains("an event of MISP") == true)
  }

  @Test func amongSeveralInputsOnlyWhatCouldBeAnythingIsWhatIsSaid() {
    let stated = StatedFormat(.stix, isOfOneInput: false)
    #expect(stated.format(ofWhatLooksLike: nil) == .stix)
    #expect(stated.format(ofWhatLooksLike: .json) == .stix)
    #expect(stated.format(ofWhatLooksLike: .graphML) == .graphML)
    #expect(StatedFormat(.stix, isOfOneInput: true).format(ofWhatLooksLike: .graphML) == .stix)
  }

  @Test(arguments: [
    (
      #"[{"id": "1", "uuid": "5c", "type": "ip-dst", "category": "Network activity", "to_ids": true, "value": "1.2.3.4"}]"#,
      " has what stands in an event of MISP without the event, which says who reports it; export the event"
    ),
    (
      #"{"response": {"Attribute": [{"id": "1", "to_ids": true}]}}"#,
      " has what stands in an event of MISP without the event, which says who reports it; export the event"
    ),
    (
      #"[{"id": "a", "name": "A", "schema": "Person"}]"#,
      " is JSON but no graph and of no known format; the nearest is FollowTheMoney, entities with 'schema' and 'properties'; anything else is mapped with --map FILE.yaml"
    ),
    (
      #"[{"id": "529900W18LQJJN6SJ336", "name": "x"}]"#,
      " is JSON but no graph and of no known format; the nearest is GLEIF, the CSV table of a golden copy; anything else is mapped with --map FILE.yaml"
    ),
    (
      #"{"statements": [{"statementId": "a", "recordType": "person"}]}"#,
      " is JSON but no graph and of no known format; the nearest is BODS, a list of statements, or one a line; anything else is mapped with --map FILE.yaml"
    ),
    (
      #"[{"name": "a"}, {"id": "x", "created_by_ref": "y", "relationship_type": "z"}]"#,
      " is JSON but no graph and of no known format; the nearest is STIX, a bundle with 'objects', or a list of them; anything else is mapped with --map FILE.yaml"
    ),
    (
      #"[{"source": "2020-01-01", "target": "a"}, {"source": "2020-01-02", "target": "b"}]"#,
      " the values of 'source' are dates, and dates are no ends of relations; say which are, such as --columns source=NAME,target=NAME, or map the file with --map FILE.yaml"
    ),
  ])
  func objectsOfOtherFormatsAreNoNodes(text: String, sentence: String) {
    #expect(refusal(text, "a.json") == sentence)
  }

  @Test func daysThatAreNodesAreEnds() throws {
    let graph = try ReadGraph(
      folder.file(
        "a.json",
        #"{"nodes": [{"id": "2020-01-01"}], "links": [{"source": "2020-01-01", "target": "a"}]}"#))
    #expect(graph.edges == ["2020-01-01>a"])
  }

  private static let advice =
    "if each line is an edge all the same, say so with --as edgelist; a table is mapped with --map FILE.yaml"

  @Test(arguments: [
    ("Mira Halden\nTomas Velk\nEdda Roon\nLia Mo\n", true),
    ("Halden, Mira\nVelk, Tomas\nRoon, Edda\n", true), ("1 2\n2 3\n3 1\n", false),
    ("a b\nc d\n", false), ("a\tb\tx\na\tc\ty\na\td\tz\n", false),
    ("# a b c\na b {'w': 1}\nb c {'w': 2, 'x': 3}\n", false),
  ])
  func aListOfNamesIsNoEdgeList(text: String, isRefused: Bool) throws {
    let sentence =
      isRefused
      ? " is no edge list, as what its lines begin with does not repeat as ids do; \(Self.advice)"
      : nil
    #expect(refusal(text, "a.txt") == sentence)
    #expect(refusal(text, "a.edgelist") == nil)
    #expect(refusal(text, "a.txt", as: .edgeList) == nil)
  }

  @Test func linesOfDifferentShapesAreNoEdgeList() {
    #expect(
      refusal("Dear Bee,\n\nall is well here\n", "a.txt")
        == "3: is no edge list, as its lines have different numbers of words, such as 2 in line 1 and 4 here; \(Self.advice)"
    )
  }

  @Test func numbersThatGoOnBehindWhatIsLookedAtAreEdges() throws {
    let lines = (0..<5000).map { "\($0) \($0 + 100_000)\n" }.joined()
    #expect(refusal(lines, "a.txt") == nil)
    #expect(refusal(lines.replacing(/[0-9]+/, with: { "v\($0.output)" }), "a.txt") != nil)
  }
}
