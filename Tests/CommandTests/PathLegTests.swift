import TestSupport
import Testing

/// Which of parallel relations a leg shows, and what is told of it.
@Suite struct PathLegTests {
  @Test func saysWhyALegShowsItsRelation() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note, reliability: B}
      entities: {ann: {kind: person, name: Ann}, bee: {kind: person, name: Bee},
                 cid: {kind: person, name: Cid}, talk: {kind: event, type: meeting, name: the talk}}
      claims:
        - {at: 1, credibility: 2, fact: ann told bee, when: 2023-01-02}
        - {at: 2, credibility: 3, fact: ann called bee, when: 2023-01-01}
        - {at: 3, credibility: 2, fact: ann asked bee, when: 2023-01-03}
        - {at: 4, credibility: 2, event: talk, roles: {party: [ann, bee]}, when: 2023-01-01}
        - {at: 5, credibility: 2, fact: bee asked ann}
        - {at: 6, credibility: 2, fact: ann ordered bee, when: 2023-01-02}
        - {at: 7, credibility: 2, fact: bee told cid}
      """)
    let words = ["path", "ann", "cid", "--explain", "--in", file]
    let reasons = try JSONAnswer(BuiltProgram.backchannel(words + ["--format", "json"]).output)
    #expect(PathTests.shape.faults(of: reasons) == [])
    let told = reasons["explanations"][0].elements.map { leg in
      leg.elements.map { [$0["relation"].string, $0["reason"].string] }
    }
    let expected: [[[String]]] = [
      [
        ["ann/told/bee/2023-01-02", "equal in all that counts, and first by id"],
        ["ann/asked/bee/2023-01-03", "earlier"],
        ["bee/asked/ann", "dated, which the other is not"],
        ["ann/met/bee/2023-01-01", "claimed outright, not only implied by an event"],
        ["ann/called/bee/2023-01-01", "rated B2, not B3"],
      ], [],
    ]
    #expect(told == expected)
    let text = try BuiltProgram.backchannel(words).output
    #expect(text.contains("rather than telephoned (1 Jan 2023, B3): rated B2, not B3\n"))
    #expect(text.contains("nothing else joins them directly\n"))
    #expect(
      try JSONAnswer(
        BuiltProgram.backchannel(["path", "ann", "cid", "--in", file, "--format", "json"]).output)[
          "explanations"] == .null)
    let both = try BuiltProgram.backchannel(words + ["--brief"])
    #expect(both.status == 64 && both.errors.contains("--brief and --explain"))
  }

  @Test func whatIsImprobableSaysSo() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note, reliability: C}
      entities: {ann: {kind: person, name: Ann}, bee: {kind: person, name: Bee}}
      claims: [{credibility: 5, fact: ann called bee}]
      """)
    let run = try BuiltProgram.backchannel(["path", "ann", "bee", "--in", file])
    #expect(run.output.contains("undated · C5 · rated improbable\n"))
    #expect(run.output.contains("Weakest leg: 1, rated C5: who says so is rated improbable."))
  }

  @Test func listsTheParallelRelationsOfALeg() throws {
    let leg = try Village().json("path", "boris", "anna")["paths"][0]["legs"][0]
    #expect(leg["id"] == "anna/called/boris/2023-01-02" && leg["reversed"] == true)
    #expect(
      leg["parallel"] == ["anna/met/boris/2023-04-01", "anna/spoke-with/boris/2023-01-05"])
    let run = try Village().ask("path", "boris", "anna")
    #expect(run.output.contains("  │ was telephoned by"))
    #expect(run.output.contains("beside it: met (1 Apr 2023, B2) and spoke with (5 Jan 2023, B3)"))
  }
}
