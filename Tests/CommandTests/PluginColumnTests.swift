import Foundation
import TestSupport
import Testing

/// How the columns of plug-ins are called, and what is said of weights.
@Suite struct PluginColumnTests {
  private let author = PluginAuthor()

  init() throws {
    _ = try author.folder.file("ties.csv", "source,target\na,b\nb,c\n")
  }

  private func ask(_ words: String) throws -> BuiltProgram.Run {
    try author.backchannel("analyze ties --plugin backchannel-ties --in ties.csv \(words)")
  }

  private func plugin(_ column: String, _ keys: String = #""needs": []"#) throws {
    try author.program(
      "ties", having: keys, #"echo '{"scores": {"column": "\#(column)", "values": [1, 3, 2]}}'"#)
  }

  @Test func aColumnHasOneNameInEveryPlace() throws {
    try plugin("relations")
    #expect(
      try ask("--sort relations --ascending --format csv").output
        == "id,name,kind,relations\r\na,a,entity,1.0\r\nc,c,entity,2.0\r\nb,b,entity,3.0\r\n")
    #expect(
      try ask("--sort score").errors
        == "backchannel: ties has no column 'score'; it has relations\n")
    let answer = try JSONAnswer(ask("--format json").output)
    #expect(answer["columns"].elements.map { $0["name"] } == ["relations"])
    #expect(answer["scores"].elements.map { $0["score"] } == [3, 2, 1])
  }

  @Test(arguments: ["id", "name", "kind"])
  func aNameThatTheTableHasAlreadyIsRefused(name: String) throws {
    try plugin(name)
    let run = try ask("--format csv")
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors.contains(
        "gave a column the name '\(name)', which the table of its answer has already"),
      "\(run.errors)")
    let check = try author.backchannel(
      "plugin check ties --only column-names --format json --plugin backchannel-ties")
    #expect(check.status == 1)
  }

  @Test func ofAPluginNothingIsSaidOfWhatAMissingWeightCountsAs() throws {
    try plugin("relations", #""needs": ["either_way", "weights", "weighted"]"#)
    let none = try JSONAnswer(ask("--format json").output)["caveats"]
    #expect(none == ["no relation has a number as its weight"])
    _ = try author.folder.file("ties.csv", "source,target,weight\na,b,2\nb,c,\n")
    let some = try JSONAnswer(ask("--format json").output)["caveats"]
    #expect(some == ["1 of 2 relations have no number as their weight"])
  }

  @Test func oneAnalyzerAskedInTwoWaysHasTwoNames() throws {
    let export = "export out.json --in ties.csv"
    let run = try author.backchannel(
      export.split(separator: " ").map(String.init) + [
        "--with", "pagerank damping=0.9,pagerank,degree", "--with", "pagerank damping=0.90",
        "--with", "degree direction=in count=neighbors",
      ])
    #expect(run.status == 0, "\(run.errors)")
    let text = try String(contentsOf: author.folder.url("out.json"), encoding: .utf8)
    let columns = try JSONAnswer(text)["nodes"][0].members.keys
    #expect(
      columns.filter { $0.contains("pagerank") || $0.contains("degree") }.sorted() == [
        "degree", "degree_direction_in_count_neighbors",
        "degree_direction_in_count_neighbors_in", "degree_direction_in_count_neighbors_neighbors",
        "degree_direction_in_count_neighbors_out", "degree_direction_in_count_neighbors_relations",
        "degree_in", "degree_neighbors", "degree_out", "pagerank", "pagerank_damping_0.9",
      ], "\(columns)")
  }
}
