import Foundation
import TestSupport
import Testing

/// A file that is read is never written over, by whatever name it is called.
@Suite struct OwnInputTests {
  private let folder = TemporaryFolder()
  private static let network = """
    {"directed": true, "nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b"}]}
    """
  private static let facts = """
    backchannel: 1
    entities: {ann: {kind: person, name: Ann}, ben: {kind: person, name: Ben}}
    """

  init() throws {
    _ = try folder.file("n.json", Self.network)
    _ = try folder.file("x_nodes.csv", "id,label\na,Ann\nb,Ben\n")
    _ = try folder.file("x_edges.csv", "source,target\na,b\n")
    _ = try folder.file("t.csv", "source,target\na,b\n")
    try FileManager.default.createDirectory(
      at: folder.url("facts"), withIntermediateDirectories: true)
    _ = try folder.file("facts/a.yaml", Self.facts)
    try FileManager.default.createSymbolicLink(
      at: folder.url("link.json"), withDestinationURL: folder.url("n.json"))
    try FileManager.default.createSymbolicLink(
      at: folder.url("facts/out.graphml"), withDestinationURL: folder.url("facts/a.yaml"))
  }

  /// All files of the folder, by name.
  private func contents() throws -> [String: Data] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path())
    return Dictionary(
      uniqueKeysWithValues: files.compactMap { name in
        (try? Data(contentsOf: folder.url(name))).map { (name, $0) }
      })
  }

  @Test(arguments: [
    (["export", "n.json", "--in", "n.json"], "'n.json' is one of the inputs and would be"),
    (
      ["export", "./n.json", "--in", "n.json"], "'./n.json' is the same file as 'n.json', one of"
    ),
    (
      ["export", "link.json", "--in", "n.json"], "'link.json' is the same file as 'n.json', one of"
    ),
    (
      ["export", "n.json", "--in", "link.json"], "'n.json' is the same file as 'link.json', one of"
    ),
    (
      ["export", "n.json", "--in", "t.csv", "--in", "n.json"],
      "'n.json' is one of the inputs and would be"
    ),
    (["export", "x.csv", "--in", "x_nodes.csv"], "'x_nodes.csv' is one of the inputs and"),
    (["export", "x_edges.csv", "--in", "x_nodes.csv"], "'x_nodes.csv' is one of the inputs and"),
    (
      ["export", "facts/out.graphml", "--in", "facts"],
      "'facts/out.graphml' is the same file as 'facts/a.yaml', one of the inputs, and would be"
    ),
    (
      ["analyze", "degree", "--in", "n.json", "--out", "n.json"],
      "'n.json' is one of the inputs and would be"
    ),
  ])
  func isRefused(words: [String], sentence: String) throws {
    let before = try contents()
    let run = try BuiltProgram.backchannel(words, in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: \(sentence)"))
    #expect(run.errors.hasSuffix("overwritten; name another file to write\n"))
    #expect(try contents() == before)
  }

  @Test func anotherFileThatIsThereIsReplaced() throws {
    let run = try BuiltProgram.backchannel(
      ["export", "t.csv", "--in", "n.json"], in: folder.url)
    #expect(run.status == 0)
    #expect(try contents()["t_nodes.csv"] != nil)
    let again = try BuiltProgram.backchannel(
      ["export", "link.json", "--in", "t.csv"], in: folder.url)
    #expect(again.status == 0)
  }
}
