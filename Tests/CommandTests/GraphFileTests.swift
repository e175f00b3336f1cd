import Foundation
import TestSupport
import Testing

/// Graph files of other tools after `--in`.
@Suite struct GraphFileTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file(
      "calls.json",
      """
      {"directed": true, "multigraph": true, "nodes": [
        {"id": "ann", "label": "Ann", "kind": "person"},
        {"id": "bob", "label": "Bob", "kind": "person"},
        {"id": "acme", "label": "Acme", "kind": "company", "founded": 1999}],
       "links": [
        {"source": "ann", "target": "bob", "kind": "phoned", "valid_from": "2023-01-02",
         "valid_until": "2023-01-02"},
        {"source": "bob", "target": "acme", "kind": "works-for"},
        {"source": "bob", "target": "zed"}]}
      """)
    _ = try folder.file(
      "mails.json",
      """
      {"directed": false, "nodes": [{"id": "ann"}, {"id": "eve"}],
       "links": [{"source": "ann", "target": "eve"}]}
      """)
    _ = try folder.file(
      "facts.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities:
        bob: {kind: person, name: Robert}
        dan: {kind: person, name: Dan}
      claims: [{fact: bob met dan}]
      """)
  }

  private func ask(
    _ words: String..., in files: [String] = ["calls.json"]
  ) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words + files.flatMap { ["--in", $0] }, in: folder.url)
  }

  @Test func pathsLeadAlongItsEdges() throws {
    let run = try ask("path", "Ann", "zed")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        Ann to zed: 2 legs

          Ann          person
          │ phoned     2 Jan 2023 · F6 · 1 independent source
          │            “calls.json” (calls.json)
          Bob          person
          │ linked to  undated · F6 · 1 independent source
        """))
  }

  @Test func aDossierHasItsRelationsAndProperties() throws {
    let run = try ask("show", "acme")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Acme\ncompany · acme\n"))
    #expect(run.output.contains("1999"))
    #expect(run.output.contains("employs Bob"))
  }

  @Test(arguments: [
    ("x_nodes.csv", "Id,Label\na,Ann\nb,Bob\n", "x_edges.csv", "Source,Target\na,b\n", 1),
    ("x.v", "a\nb\n", "x.e", "a b\n", 1),
    ("x_Nodes.csv", "Id,Label\na,Ann\nb,Bob\n", "x_edges.csv", "Source,Target\nc,d\n", 2),
  ])
  func tablesThatBelongTogetherAreOneFile(
    first: String, nodes: String, second: String, edges: String, count: Int
  ) throws {
    _ = try folder.file(first, nodes)
    _ = try folder.file(second, edges)
    for files in [[first, second], [second, "./\(first)"], [second, first, second]] {
      let answer = try JSONAnswer(ask("summary", "--format", "json", in: files).output)
      #expect(answer["relations"] == 1 && answer["entities"] == (count == 1 ? 2 : 4))
    }
  }

  @Test func analyzersRunOnIt() throws {
    let run = try ask("analyze", "degree")
    #expect(run.status == 0 && run.output.contains("  1  Bob   person   3\n"))
  }

  @Test func itIsExported() throws {
    let run = try ask("export", "out.graphml")
    #expect(run.status == 0 && run.output.hasPrefix("Wrote 4 nodes and 3 edges to out.graphml."))
  }

  @Test func summaryListsWhatWasNoted() throws {
    let sentence = "an edge ends at a node that the file does not declare; the node is added"
    let run = try ask("summary")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("4 entities and 3 relations, 0 claims in 1 document, 2 Jan 2023"))
    #expect(run.output.contains("1 linked · 1 phoned · 1 works-for"))
    #expect(run.output.hasSuffix("Noted while reading:\n  calls.json: \(sentence)\n"))
    let answer = try JSONAnswer(ask("summary", "--format", "json").output)
    #expect(
      answer["warnings"] == [
        ["file": "calls.json", "line": nil, "what": .text(sentence), "count": 1]
      ])
  }

  @Test func otherVerbsCountTheNotes() throws {
    #expect(
      try ask("find", "ann").errors
        == "1 note on reading calls.json; 'backchannel summary --in calls.json' lists it\n")
    #expect(try ask("find", "eve", in: ["mails.json"]).errors == "")
  }

  @Test func idsThatTwoFilesHaveGetTheirNames() throws {
    let run = try ask("find", "ann", in: ["calls.json", "mails.json"])
    #expect(run.output.contains("calls.json/ann") && run.output.contains("mails.json/ann"))
    let answer = try JSONAnswer(
      ask("summary", "--format", "json", in: ["calls.json", "mails.json"]).output)
    #expect(answer["entities"] == 6 && answer["relations"] == 4 && answer["components"] == 2)
  }

  @Test func oneFileGivenTwiceIsReadOnce() throws {
    let answer = try JSONAnswer(
      ask("summary", "--format", "json", in: ["calls.json", "./calls.json"]).output)
    #expect(answer["entities"] == 4)
  }

  @Test func itMergesWithFacts() throws {
    let run = try ask("show", "bob", in: ["calls.json", "facts.yaml"])
    #expect(run.status == 0 && run.output.hasPrefix("Robert\nperson · bob\n"))
    #expect(run.output.contains("met Dan"))
    let answer = try JSONAnswer(
      ask("summary", "--format", "json", in: ["calls.json", "facts.yaml"]).output)
    #expect(answer["entities"] == 6 && answer["relations"] == 4)
  }

  @Test func kindsOfTheFileCanBeAskedFor() throws {
    let relations = try JSONAnswer(
      ask("summary", "--format", "json", "--relation", "phoned").output)
    #expect(relations["relations"] == 1 && relations["entities"] == 2)
    let run = try ask("summary", "--relation", "phned")
    #expect(run.status == 2 && run.errors.contains("did you mean 'phoned'?"))
    let kinds = try ask("summary", "--kind", "compny")
    #expect(kinds.status == 2 && kinds.errors.contains("did you mean 'company'?"))
  }

  @Test func aFolderOfFactsLeavesItOut() throws {
    let answer = try JSONAnswer(ask("summary", "--format", "json", in: ["."]).output)
    #expect(answer["entities"] == 2)
  }

  @Test func aCaseTakesNoGraphFile() throws {
    let run = try BuiltProgram.backchannel(["import", "facts.yaml", "calls.json"], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: 'calls.json' is a graph file, and a case keeps facts; read it beside the case \
        with --in

        """)
    #expect(!FileManager.default.fileExists(atPath: folder.url("case.backchannel").path()))
  }

  @Test func aBrokenFileIsRefused() throws {
    _ = try folder.file("broken.json", "{\"nodes\": [")
    let run = try ask("summary", in: ["broken.json"])
    #expect(run.status == 2 && run.output == "" && run.errors.contains("broken.json"))
  }
}
