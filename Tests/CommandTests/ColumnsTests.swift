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
      "no file has a column 'bgan' for --columns time=bgan; those there are: 'dialler', 'dialled', 'began', 'secs'"
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
      "no relation has a number 'began' for --weight began; those there are: 'secs'"
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
        backchannel: --columns wants ROLE=NAME,..., each ROLE one of source, target, id, label, \
        kind, relation, weight, time, from, until or direction, not '\(text)'
        """))
  }

  @Test func namesMayHaveCommas() throws {
    _ = try folder.file("odd.csv", "\"Last, First\",Firm\nAnn,Acme\n")
    let run = try ask(
      "path", "Ann", "Acme", "--in", "odd.csv", "--columns", "source=Last, First,target=Firm")
    #expect(run.status == 0 && run.output.hasPrefix("Ann to Acme: 1 leg\n"))
  }
}
