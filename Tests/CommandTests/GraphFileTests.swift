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

  @Test func numbersHaveNoOrderAmongDates() throws {
    let folder = TemporaryFolder()
    _ = try folder.file("a.csv", "source,target,date\nx,y,2020-01-02\n")
    _ = try folder.file(
      "b.gexf",
      """
      <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
      <nodes><node id="y1"/><node id="z"/></nodes>
      <edges><edge source="y1" target="z" start="5"/></edges></graph></gexf>
      """)
    let words = ["path", "x", "z", "--respect-time", "--in", "a.csv", "--in", "b.gexf"]
    let run = try BuiltProgram.backchannel(words, in: folder.url)
    #expect(
      run.output == """
        No path from x to z in the order of time.

        1 relation left out that has numbers for a time, as others have dates: there is no order between
        them.

        """)
    let json = try BuiltProgram.backchannel(words + ["--format", "json"], in: folder.url)
    #expect(try JSONAnswer(json.output)["policy"]["left_out"]["on_axis"] == 1)
  }

  @Test func pathsLeadAlongItsEdges() throws {
    let run = try ask("path", "Ann", "zed")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Ann to zed: 2 legs

          Ann          person
          │ phoned     2 Jan 2023 · calls.json says so
          Bob          person
          │ linked to  undated · calls.json says so
          zed          entity

        No leg is rated: a graph file names no sources.

        Every claim counted. There is no other path.

        """)
  }

  @Test func aDossierHasItsRelationsAndProperties() throws {
    let run = try ask("show", "acme")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Acme
        company · acme

          founded  1999

        Affiliation
          employs Bob  undated

        All of it stands in calls.json, which names no sources. Every claim counted.

        """)
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
    #expect(run.status == 0 && run.output.contains("  1  Bob   person "))
  }

  @Test func itIsExported() throws {
    let run = try ask("export", "out.graphml")
    #expect(run.status == 0 && run.output.hasPrefix("Wrote 4 nodes and 3 edges to out.graphml."))
  }

  @Test func summaryListsWhatWasNoted() throws {
    let sentence = "an edge ends at a node that the file does not declare; the node is added"
    let run = try ask("summary")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("4 entities and 3 relations in 1 file, 2 Jan 2023\n"))
    #expect(run.output.contains("1 linked · 1 phoned · 1 works-for"))
    #expect(run.output.contains("\nFiles\n  calls.json\n\n"))
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

  @Test func whatStandsOnUndirectedEdgesIsTold() throws {
    _ = try folder.file(
      "ties.json",
      """
      {"directed": false, "nodes": [{"id": "ann"}, {"id": "eve"}, {"id": "kim"}],
       "links": [{"source": "ann", "target": "eve", "weight": 3, "since": "school"},
        {"source": "eve", "target": "kim"}]}
      """)
    let eve = try ask("show", "eve", in: ["ties.json"])
    #expect(
      eve.output == """
        eve
        entity · eve

        Affiliation
          linked to ann  undated
              since school · weight 3
          linked to kim  undated

        All of it stands in ties.json, which names no sources. Every claim counted.

        """)
    let path = try ask("path", "kim", "ann", in: ["ties.json"])
    #expect(
      path.output.contains(
        """
          │ linked to  undated · ties.json says so
          │            since school · weight 3
          ann          entity
        """))
  }

  @Test func undirectedEdgesComeBackAsSuchInGEXF() throws {
    _ = try folder.file(
      "mixed.json",
      """
      {"directed": true, "nodes": [{"id": "ann"}, {"id": "bob"}, {"id": "zed"}], "links": [
        {"source": "ann", "target": "bob", "directed": false}, {"source": "bob", "target": "zed"}]}
      """)
    let back = "back.gexf.gz"
    #expect(try ask("export", back, in: ["mixed.json"]).status == 0)
    let along = try ask("path", "bob", "ann", "--directed", in: [back])
    #expect(along.status == 0 && along.output.hasPrefix("bob to ann: 1 leg\n"))
    #expect(try ask("path", "zed", "bob", "--directed", in: [back]).status == 1)
  }

  @Test func documentsStandBesideFiles() throws {
    _ = try folder.file(
      "bob.json", "{\"nodes\": [{\"id\": \"rob\"}, {\"id\": \"don\"}], \"links\": []}")
    let both = try ask("summary", in: ["bob.json", "facts.yaml"])
    #expect(both.output.hasPrefix("4 entities and 1 relation, 1 claim in 2 documents\n"))
    #expect(both.output.contains("  bob.json  F  undated\n  note      F  undated  A note\n"))
  }

  @Test func oneOfTwoTablesIsNamed() throws {
    _ = try folder.file("net_nodes.csv", "Id,Label\na,Ann\n")
    _ = try folder.file("net_edges.csv", "Source,Target\na,b\n")
    let run = try ask("summary", in: ["net.csv"])
    #expect(run.status == 2)
    #expect(
      run.errors == """
        backchannel: there is no file 'net.csv'; name one of the two tables beside it, such as \
        'net_nodes.csv'

        """)
    #expect(try ask("summary", in: ["net_edges.csv"]).output.hasPrefix("2 entities and 1 relation"))
  }

  @Test func whatACompressedFileMayBecomeCanBeRaised() throws {
    _ = try folder.file("trap.txt", String(repeating: "0 1\n", count: 5_000_000))
    #expect(try BuiltProgram.run("gzip", ["-9", "trap.txt"], in: folder.url).status == 0)
    let run = try ask("summary", in: ["trap.txt.gz"])
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: trap.txt.gz: becomes more than 200 times as large when inflated, as traps do; \
        where you trust it, raise the limit (--max-inflated on the command line)

        """)
    let raised = try ask("find", "1", "--max-inflated", "1", in: ["trap.txt.gz"])
    #expect(raised.status == 0)
    let bounds = try ask("find", "1", "--max-inflated", "0", in: ["trap.txt.gz"])
    #expect(bounds.status == 64)
    #expect(
      bounds.errors.hasPrefix(
        "backchannel: --max-inflated takes a whole number from 1 to 1000000, not '0'\n"))
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
