import Foundation
import TestSupport
import Testing

/// Exports that keep who claims what, and answers from them.
@Suite struct ClaimExportTests {
  private let folder = TemporaryFolder()
  private var file: String { folder.url("seeds.stix.json").path() }

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words)
  }

  @Test func answersFromSTIXAreThoseFromTheFacts() throws {
    let written = try run("export", file, "--in", "seeds")
    #expect(written.status == 0 && written.errors == "")
    #expect(written.output.hasPrefix("Wrote 181 entities and 629 claims to \(file).\n"))
    #expect(written.output.hasSuffix("\nEvery claim counted.\n"))
    let questions = [
      ["path", "Antony Blinken", "Sergey Lavrov"], ["disputes", "--unasserted"],
      ["show", "Eli Cohen"], ["analyze", "betweenness", "--top", "5"],
    ]
    for question in questions {
      let facts = try BuiltProgram.backchannel(question + ["--in", "seeds"])
      let bundle = try BuiltProgram.backchannel(question + ["--in", file])
      #expect(bundle.output == facts.output && bundle.errors == facts.errors)
    }
  }

  @Test func aCaseTakesTheBundle() throws {
    _ = try run("export", file, "--in", "seeds")
    let imported = try run("import", file, "--case", folder.url("x.backchannel").path())
    #expect(imported.status == 0)
    #expect(imported.output.hasPrefix("Added 5 documents, 181 entities and 629 claims"))
  }

  /// What is left of the facts under a filter is what is left of the bundle under the same.
  @Test func filtersHold() throws {
    let filter = ["--min-rating", "C3", "--since", "2022-12", "--format", "json"]
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(["export", file, "--in", "seeds"] + filter).output)
    let summaries = try ["seeds", file].map {
      try JSONAnswer(BuiltProgram.backchannel(["summary", "--in", $0] + filter).output)
    }
    #expect(summaries[0]["relations"] == summaries[1]["relations"])
    #expect(summaries[0]["relation_kinds"] == summaries[1]["relation_kinds"])
    #expect(summaries[0]["entities"] == summaries[1]["entities"])
    guard case .number(let claims) = answer["claims"] else {
      Issue.record("the answer does not say how many claims were written")
      return
    }
    #expect(0 < claims && claims < 629)
  }

  @Test func writesToStandardOutput() throws {
    _ = try run("export", file, "--in", "seeds")
    let stream = try run("export", "-", "--as", "stix", "--in", "seeds")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == stream.output)
  }

  /// What somebody thinks of a relation counts there, though another file tells of the relation.
  @Test func anOpinionCountsInAnotherFile() throws {
    let bundle = { (name: String, objects: String) in
      try Data("{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [\(objects)]}".utf8)
        .write(to: folder.url(name))
    }
    try bundle(
      "a.stix.json",
      """
      {"type": "identity", "id": "identity--l", "name": "Lodestar", "identity_class": "group"},
      {"type": "identity", "id": "identity--f", "name": "Firm", "identity_class": "organization"},
      {"type": "relationship", "id": "relationship--1", "relationship_type": "uses",
       "source_ref": "identity--l", "target_ref": "identity--f"}
      """)
    try bundle(
      "b.stix.json",
      """
      {"type": "opinion", "id": "opinion--1", "opinion": "strongly-disagree",
       "object_refs": ["relationship--1"], "authors": ["E. Roon"]}
      """)
    let (one, other) = (folder.url("a.stix.json").path(), folder.url("b.stix.json").path())
    for files in [[one, other], [other, one]] {
      let run = try self.run("disputes", "--in", files[0], "--in", files[1])
      #expect(run.output.contains("Lodestar uses Firm"))
      #expect(run.output.contains("E. Roon"))
      let summary = try self.run("summary", "--in", files[0], "--in", files[1])
      #expect(
        summary.output.contains("1 opinion is about a relation of another file, and counts there"))
    }
  }

  @Test func scoresAreRefused() throws {
    let refused = try run("export", file, "--in", "seeds", "--with", "degree")
    #expect(refused.status == 2)
    #expect(
      refused.errors
        == "backchannel: --with adds columns, and '\(file)' becomes STIX, which has claims and no columns; leave it out\n"
    )
  }

  @Test func sourcesComeBackFromFollowTheMoney() throws {
    let file = folder.url("seeds.ftm.json").path()
    _ = try run("export", file, "--in", "seeds")
    let answer = try JSONAnswer(run("summary", "--in", file, "--format", "json").output)
    let documents = answer["documents"].elements.map { $0["id"] }
    #expect(documents.contains("makeyevka-essay") && documents.contains("barracks-strike-report"))
  }
}
