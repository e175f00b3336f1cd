import Foundation
import TestSupport
import Testing

@Suite struct ExportTests {
  private let village: Village
  private let folder = TemporaryFolder()
  private let shape = Contract.filtered([
    "file": .text, "nodes": .whole, "edges": .whole, "claims": .optional(.whole),
    "warnings": .list(.object(["element": .text, "what": .text])), "failed": .list(.text),
  ])
  private var file: String { folder.url("village.graphml").path() }

  init() throws { village = try Village() }

  private func written() throws -> String {
    try String(contentsOfFile: file, encoding: .utf8)
  }

  /// The names of the columns for nodes or for edges.
  private func columns(of element: String) throws -> Set<String> {
    let keys = try written().components(separatedBy: "<key ").dropFirst()
    let names = keys.filter { $0.contains("for=\"\(element)\"") }.compactMap {
      $0.firstMatch(of: /attr\.name="([^"]*)"/)?.1
    }
    return Set(names.map(String.init))
  }

  @Test func tellsWhatItWrote() throws {
    let run = try village.ask("export", file)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output == "Wrote 9 nodes and 10 edges to \(file).\nEvery claim counted.\n")
    #expect(try written().hasPrefix("<?xml"))
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("export", file)
    #expect(shape.faults(of: answer) == [])
    #expect(answer["file"] == .text(file) && answer["nodes"] == 9 && answer["edges"] == 10)
    #expect(answer["warnings"] == [])
  }

  @Test func writesThePublishedColumns() throws {
    _ = try village.ask("export", file)
    let nodes = ["label", "entity_kind", "aliases", "documents", "claims", "dead", "position"]
    #expect(try columns(of: "node").isSuperset(of: nodes))
    let edges = [
      "relation", "phrase", "category", "channel", "valid_from", "valid_until", "rating", "status",
      "independent_sources", "documents", "claimants", "events", "said", "purpose",
    ]
    #expect(try columns(of: "edge").isSuperset(of: edges))
  }

  @Test func addsTheScoresOfAnalyzersAsColumns() throws {
    let plain = try village.ask("export", file)
    #expect(plain.status == 0)
    let before = try columns(of: "node")
    let run = try village.ask("export", file, "--with", "degree,pagerank", "--with", "closeness")
    #expect(run.status == 0)
    #expect(
      try columns(of: "node").subtracting(before) == [
        "degree", "degree_neighbors", "degree_in", "degree_out", "pagerank", "closeness",
      ])
    let anna = try written().split(separator: "\n").first { $0.contains("<node id=\"anna\"") }
    #expect(anna?.contains(">4<") == true)
  }

  @Test func settingsOfAnalyzersStandBehindTheirNames() throws {
    let run = try village.ask("export", file, "--with", "pagerank damping=0.5,degree direction=in")
    #expect(run.status == 0)
    let scores = try village.json("analyze", "pagerank", "damping=0.5")
    let anna = try written().split(separator: "\n").first { $0.contains("<node id=\"anna\"") }
    let score = try #require(scores["scores"].elements.first { $0["id"] == "anna" })["score"].double
    #expect(anna?.contains(">\(score)<") == true && anna?.contains(">2<") == true)
    let wrong = try village.ask("export", file, "--with", "pagerank damping=2")
    #expect(
      wrong.errors
        == "backchannel: '2' does not fit damping, which takes a number in 0..<1\n")
  }

  @Test func writesAStrictProfileToo() throws {
    #expect(try village.ask("export", file, "--profile", "gephi").status == 0)
    let gephi = try written()
    #expect(try village.ask("export", file, "--profile", "strict").status == 0)
    #expect(try written() != gephi)
  }

  @Test func tellsWhatGephiWouldLose() throws {
    let run = try BuiltProgram.backchannel(["export", file, "--in", "seeds"])
    #expect(run.status == 0 && run.output.contains("\nNoted before you open it:\n"))
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(["export", file, "--in", "seeds", "--format", "json"]).output)
    #expect(shape.faults(of: answer) == [])
    #expect(answer["warnings"][0]["element"] == "graph")
    #expect(answer["warnings"][0]["what"].string.contains("that nobody asserts are left out"))
  }

  @Test func writesTheSameBytesAgain() throws {
    _ = try BuiltProgram.backchannel(["export", file, "--in", "seeds"])
    let first = try Data(contentsOf: URL(filePath: file))
    _ = try BuiltProgram.backchannel(["export", file, "--in", "seeds"])
    #expect(try Data(contentsOf: URL(filePath: file)) == first)
  }

  @Test(
    .enabled(if: Tools.has("xmllint"), "xmllint is not installed"),
    arguments: [
      "gephi", "strict",
    ])
  func writesWellFormedXML(profile: String) throws {
    _ = try BuiltProgram.backchannel(["export", file, "--profile", profile, "--in", "seeds"])
    let run = try BuiltProgram.run("xmllint", ["--noout", file])
    #expect(run.status == 0 && run.errors == "")
  }

  @Test func writesToStandardOutputAndTellsBesideIt() throws {
    let run = try village.ask("export", "-", "--as", "graphml")
    _ = try village.ask("export", file)
    let file = try written()
    #expect(run.status == 0 && run.output == file)
    #expect(run.errors == "Wrote 9 nodes and 10 edges to -.\nEvery claim counted.\n")
  }

  @Test(arguments: [
    (
      ["village.txt"],
      "'village.txt' ends in none of .graphml, .gexf, .csv, .json, .cyjs, .ftm.json, .net, .v, .e, .stix.json, .bods.json, .dot and .sqlite; "
    ),
    (["village"], "'village' ends in none of .graphml, "),
    (
      ["a.csv", "--profile", "strict"],
      "--profile strict is for GraphML alone, and 'a.csv' becomes CSV; leave it out"
    ),
    (
      ["a.graphml", "--with", "degre"],
      "there is no analyzer 'degre'; did you mean 'degree'?\n"
    ),
    (
      ["a.csv", "--profile", "plain"],
      "--profile plain is for GraphML, GEXF, JSON and Pajek alone, and 'a.csv' becomes CSV; leave it out"
    ),
    (
      ["a.gexf", "--safe-csv"],
      "--safe-csv is for CSV alone, and 'a.gexf' becomes GEXF; leave it out"
    ),
    (
      ["a.stix.json", "--merge-parallel", "pair"],
      "--merge-parallel merges edges, and 'a.stix.json' becomes STIX, which has claims and no edges; leave it out"
    ),
    (
      ["-", "--as", "sqlite"],
      "a database is not written from front to back, as standard output is; name a file"
    ),
    (
      ["a.sqlite.gz"],
      "cannot write 'a.sqlite.gz': no program opens a database that is compressed; leave .gz out of its name"
    ),
    (
      ["-"],
      "standard output has no extension that tells the format; name it with --as, as in --as graphml"
    ),
    (
      ["-", "--as", "csv"],
      "CSV is two files, and standard output is one; name a file, or another format"
    ),
    (
      ["a.csv", "--as", "whatsapp"],
      "with export, --as names the format of the file that is written, and WhatsApp's text of a chat is only read; leave it out, or name another format"
    ),
    (["nowhere/a.graphml"], "cannot write 'nowhere/a.graphml': its folder does not exist; "),
  ])
  func refusesWhatItCannotWrite(words: [String], sentence: String) throws {
    let run = try BuiltProgram.backchannel(
      ["export"] + words + ["--in", village.path], in: folder.url)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: \(sentence)"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()) == [])
  }

  @Test(arguments: [
    ("a.csv", ["a_edges.csv", "a_nodes.csv"]), ("a.net", ["a.net"]), ("a.v", ["a.e", "a.v"]),
    ("a.dot.gz", ["a.dot.gz"]), ("a.sqlite", ["a.sqlite"]), ("a.json", ["a.json"]),
    ("a.gexf", ["a.gexf"]),
  ])
  func writesTheFormatOfTheExtension(name: String, files: [String]) throws {
    let run = try village.ask("export", folder.url(name).path())
    #expect(run.status == 0 && run.output.hasPrefix("Wrote 9 nodes and 10 edges to "))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).sorted() == files)
  }

  @Test func oneNoteNamesAllColumnsThatHaveNoPlace() throws {
    let run = try village.ask("export", folder.url("a.net").path())
    let notes = run.output.split(separator: "\n").filter {
      $0.contains("Pajek has no place for it")
    }
    #expect(notes.count == 1)
    #expect(notes.first?.hasPrefix("  Pajek has no place for it: columns entity_kind, ") == true)
  }

  @Test func makesOneEdgeOfParallelOnesAndSaysWhatIsLost() throws {
    let table = try folder.file(
      "calls.csv",
      """
      source,target,relation,valid_from,amount,currency
      a,b,paid,2023-01-05,100,EUR
      a,b,paid,2023-03-01,50,EUR
      b,a,paid,2023-02-01,7,USD

      """)
    let target = folder.url("merged.csv").path()
    let run = try BuiltProgram.backchannel(
      ["export", target, "--merge-parallel", "kind", "--in", table])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("Wrote 2 nodes and 2 edges to "))
    #expect(
      run.output.replacing("\n  ", with: " ").contains(
        "graph: 2 edges are merged into 1, each with the id of its first, and the time from the first start to the last end"
      ))
    let edges = try String(
      contentsOfFile: folder.url("merged_edges.csv").path(), encoding: .utf8)
    let heading = edges.prefix { $0 != "\r\n" }
    #expect(heading.hasSuffix("count,sum_amount_EUR,sum_amount_USD"))
    #expect(edges.contains(",2,150,\r\n") && edges.contains(",1,,7\r\n"))
  }

  @Test func refusesAnAnalyzerWithoutAScore() throws {
    let run = try village.ask("export", file, "--with", "shortest-path")
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("backchannel: "))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func leavesTheFileThatIsThereWhenItFails() throws {
    _ = try folder.file("village.graphml", "precious")
    let run = try village.ask("export", file, "--with", "degre")
    #expect(run.status == 2)
    #expect(try written() == "precious")
  }
}
