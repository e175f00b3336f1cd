import Foundation
import TestSupport
import Testing

/// `--columns` and `--weight`, which say what the columns of graph files are.
@Suite struct ColumnsTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file(
      "calls.csv", "dialler;dialled;began;secs\nann;bee;2024-01-05;30\nbee;cid;2024-01-06;15\n")
    _ = try folder.file("plain.csv", "source,target,amount,remark\na,b,20,x\nb,c,30,y\n")
    _ = try folder.file(
      "facts.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities:
        ann: {kind: person, name: Ann}
        bee: {kind: person, name: Bee}
      claims: [{fact: ann paid bee, with: {amount: 70}}]
      """)
  }

  private func ask(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words, in: folder.url)
  }

  @Test func theyTellEndsTimeAndWeight() throws {
    let run = try ask(
      "path", "ann", "cid", "--by", "weight", "--format", "json", "--in", "calls.csv", "--columns",
      "source=dialler,target=dialled", "--columns", "time=began,weight=secs")
    let path = try JSONAnswer(run.output)["paths"][0]
    #expect(path["cost"] == 45 && path["legs"][0]["valid_from"] == "2024-01-05")
  }

  @Test(arguments: [
    ["--weight", "amount"], ["--weight", "Amount"], ["--columns", "weight=amount"],
  ])
  func theWeightIsANumberOfAnyName(words: [String]) throws {
    let table = try BuiltProgram.backchannel(
      ["path", "a", "c", "--by", "weight", "--format", "json", "--in", "plain.csv"] + words,
      in: folder.url)
    #expect(try JSONAnswer(table.output)["paths"][0]["cost"] == 50)
    let facts = try BuiltProgram.backchannel(
      ["path", "ann", "bee", "--by", "weight", "--format", "json", "--in", "facts.yaml"] + words,
      in: folder.url)
    #expect(try JSONAnswer(facts.output)["paths"][0]["cost"] == 70)
  }

  @Test func theWeightThatIsSaidIsExportedBesideItsColumn() throws {
    let run = try ask("export", "out.csv", "--in", "plain.csv", "--weight", "amount")
    #expect(run.status == 0)
    let rows = try String(contentsOfFile: folder.url("out_edges.csv").path(), encoding: .utf8)
      .split(separator: "\n")
    #expect(rows[0].contains("amount") && rows[0].lowercased().contains("weight"))
    let again = try ask(
      "path", "a", "c", "--by", "weight", "--format", "json", "--in", "out_nodes.csv")
    #expect(try JSONAnswer(again.output)["paths"][0]["cost"] == 50)
  }

  @Test(arguments: [
    (
      ["--columns", "time=bgan,source=dialler,target=dialled"],
      "no file has a column 'bgan' for --columns time=bgan; there are 'dialler', 'dialled', 'began', 'secs'"
    ),
    (
      ["--columns", "source=dialler,target=dialled,time=secs"],
      "no edge has a date in 'secs', so --columns time=secs tells no time"
    ),
    (
      ["--columns", "source=dialler,target=dialled,label=secs"],
      "'secs' cannot be the label: it is a column of edges, and label is one of nodes"
    ),
    (
      ["--columns", "source=dialler,target=dialled", "--weight", "began"],
      "no relation has a number 'began' for --weight began; '2024-01-05' in calls.csv:2 is not a number (2 of 2 cells); there are 'secs'"
    ),
    (
      ["--columns", "source=dialler,target=dialled,source=dialled"],
      "both 'dialler' and 'dialled' are called the source; name one"
    ),
    (
      ["--columns", "weight=secs", "--weight", "began"],
      "both 'secs' and 'began' are called the weight; name one"
    ),
  ])
  func whatCannotBeIsRefused(words: [String], sentence: String) throws {
    let run = try BuiltProgram.backchannel(
      ["summary", "--in", "calls.csv"] + words, in: folder.url)
    #expect(run.status == 2 && run.errors == "backchannel: \(sentence)\n")
  }

  @Test(arguments: ["ends=a", "source", "source=", "=a", "time=a,x=b"])
  func onlyRolesAreTaken(text: String) throws {
    let run = try ask("summary", "--in", "calls.csv", "--columns", text)
    #expect(run.status == 64)
    #expect(
      run.errors.hasPrefix(
        """
        backchannel: --columns takes ROLE=NAME,..., each ROLE one of source, target, id, label, \
        kind, relation, weight, time, from, until or direction, not '\(text)'
        """))
  }

  @Test func aWeightWithOneOddCellIsRefusedByThatCell() throws {
    _ = try folder.file(
      "odd.csv", "source,target,duration,weight\na,b,30,1.5\nb,c,unknown,x\nc,a,15,9\n")
    let run = try ask("path", "a", "c", "--weight", "duration", "--in", "odd.csv")
    #expect(
      run.errors == """
        backchannel: no relation has a number 'duration' for --weight duration, nor any other; \
        'unknown' in odd.csv:3 is not a number (1 of 3 cells)

        """)
  }

  @Test func aWeightThatIsTextIsExportedAsTextAlone() throws {
    _ = try folder.file("odd.csv", "source,target,weight\na,b,1.5\nb,c,x\nc,a,9\n")
    #expect(
      try ask("summary", "--in", "odd.csv").output.contains(
        "column 'weight' is not a number: 'x' in line 3 (1 of 3 cells)"))
    let run = try ask("export", "out.csv", "--in", "odd.csv")
    #expect(run.status == 0)
    let edges = try String(contentsOfFile: folder.url("out_edges.csv").path(), encoding: .utf8)
    #expect(
      edges.split(separator: "\r\n") == [
        "Source,Target,Type,Id,Label,Weight,property_weight", "a,b,Directed,a/linked/b,,,1.5",
        "b,c,Directed,b/linked/c,,,x", "c,a,Directed,c/linked/a,,,9",
      ])
    _ = try ask("export", "out.net", "--in", "odd.csv")
    let network = try String(contentsOfFile: folder.url("out.net").path(), encoding: .utf8)
    #expect(network.hasSuffix("*Arcs\r\n1 2\r\n2 3\r\n3 1\r\n"))
    let again = try ask("summary", "--in", "out_edges.csv")
    #expect(again.output.contains("column 'weight' is not a number: 'x' in line 3"))
  }

  @Test func numbersOfOneFileStayWeightsBesideTextsOfAnother() throws {
    _ = try folder.file("odd.csv", "source,target,weight\na,b,1.5\nb,c,x\n")
    _ = try folder.file("even.csv", "source,target,weight\nd,e,2.5\n")
    _ = try ask("export", "out.net", "--in", "odd.csv", "--in", "even.csv")
    let network = try String(contentsOfFile: folder.url("out.net").path(), encoding: .utf8)
    #expect(network.hasSuffix("*Arcs\r\n1 2\r\n2 3\r\n4 5 2.5\r\n"))
  }

  @Test func tablesOfNodesAndEdgesThatFitAreOneGraph() throws {
    _ = try folder.file("people.csv", "id,name\n1,Ann\n2,Bea\n3,Cy\n")
    _ = try folder.file("links.csv", "source,target\n1,2\n")
    let run = try ask("summary", "--in", "people.csv", "--in", "links.csv")
    #expect(run.output.hasPrefix("3 entities and 1 relation in 1 file"))
    #expect(run.output.contains("are read as one graph"))
    #expect(
      try ask("path", "Ann", "Bea", "--in", "links.csv", "--in", "people.csv").output
        .hasPrefix("Ann to Bea: 1 leg\n"))
    _ = try folder.file("more.csv", "source,target\n1,2\n2,9\n")
    let apart = try ask("summary", "--format", "json", "--in", "people.csv", "--in", "more.csv")
    let notes = try JSONAnswer(apart.output)["warnings"].elements
    #expect(
      notes.last?["what"]
        == "people.csv and more.csv are not read as one graph: 1 end in more.csv is not among the ids in people.csv; to join them all the same call them X_nodes.csv and X_edges.csv"
    )
  }

  @Test func namesMayHaveCommas() throws {
    _ = try folder.file("odd.csv", "\"Last, First\",Firm\nAnn,Acme\n")
    let run = try ask(
      "path", "Ann", "Acme", "--in", "odd.csv", "--columns", "source=Last, First,target=Firm")
    #expect(run.status == 0 && run.output.hasPrefix("Ann to Acme: 1 leg\n"))
  }
}
