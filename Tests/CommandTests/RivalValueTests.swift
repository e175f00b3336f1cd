import Foundation
import TestSupport
import Testing

/// Several values of one property of a relation, in every answer that shows the relation.
@Suite struct RivalValueTests {
  private let folder = TemporaryFolder()

  private static let ledger = """
    backchannel: 1
    document: {id: ledger, title: The ledger, reliability: A}
    entities:
      ann: {kind: person, name: Ann}
      bee: {kind: person, name: Bee}
      cid: {kind: person, name: Cid}
    claims:
      - {at: 1, fact: ann paid bee, when: 2023-01-01, credibility: 1, with: {amount: 1250}}
      - {at: 2, fact: bee paid cid, when: 2023-01-02, credibility: 1, with: {amount: 3.5}}
      - {at: 3, fact: ann owns cid, stance: denies, credibility: 1}

    """

  private static let leak = """
    backchannel: 1
    document: {id: leak, title: A leak, reliability: C}
    claims:
      - {at: 1, fact: ann paid bee, when: 2023-01-01, credibility: 2, with: {amount: 900 000}}

    """

  private func ask(_ words: String...) throws -> BuiltProgram.Run {
    _ = try folder.file("ledger.yaml", Self.ledger)
    _ = try folder.file("leak.yaml", Self.leak)
    return try BuiltProgram.backchannel(words + ["--in", folder.url.path()])
  }

  @Test func areADispute() throws {
    #expect(
      try ask("disputes").output == """
        Disputed (1)

          What amount, where Ann paid Bee, 1 Jan 2023?
            Evidence: 1250 by 1 independent source (at best A1) · 900 000 by 1 (C2)
            1250     A1    “The ledger” (ledger ¶1)
            900 000  C2    “A leak” (leak ¶1)

        1 more is only denied, supposed or doubted (--unasserted). Every claim counted.

        """)
    let dispute = try JSONAnswer(ask("disputes", "--format", "json").output)["disputes"][0]
    #expect(dispute["about"]["id"] == "ann/paid/bee/2023-01-01" && dispute["property"] == "amount")
    #expect(dispute["positions"].elements.map { $0["value"]["number"] } == [1250, 900_000])
  }

  @Test func standSideBySideInTheDossier() throws {
    let text = try ask("show", "ann").output
    #expect(
      text.contains(
        """
          paid Bee  1 Jan 2023 · A1 · disputed
              amount 1250: “The ledger” (ledger ¶1)
              amount 900 000: “A leak” (leak ¶1)

        """))
    let relation = try JSONAnswer(ask("show", "bee", "--format", "json").output)["relations"][0]
    #expect(relation["with"]["amount"].elements.map { $0["text"] } == ["1250", "900 000"])
    #expect(relation["status"] == "disputed")
  }

  @Test func standSideBySideOnALegWithTheWeightThatCounted() throws {
    let words = ["path", "ann", "cid", "--by", "weight", "--weight", "amount"]
    let folder = self.folder.url.path()
    _ = try ask("summary")
    let run = try BuiltProgram.backchannel(words + ["--in", folder])
    #expect(
      run.output == """
        Ann to Cid: 2 legs, weight 1253.5, 1 to 2 Jan 2023

          Ann     person
          │ paid  1 Jan 2023 · A1 · 2 independent sources in 2 documents · disputed · weight 1250
          │       amount 1250: “The ledger” (ledger ¶1)
          │       amount 900 000: “A leak” (leak ¶1)
          │       “A leak” (leak ¶1)
          │       “The ledger” (ledger ¶1)
          Bee     person
          │ paid  2 Jan 2023 · A1 · 1 independent source · weight 3.5
          │       amount 3.5
          │       “The ledger” (ledger ¶2)
          Cid     person

        Weakest leg: 2, rated A1: it hangs on one source.

        1 relation that nobody asserts not followed ('backchannel disputes --unasserted'). There is no other
        path. Note: 1 relation has several values of 'amount'; the best founded one counts.

        """)
    let legs = try JSONAnswer(
      BuiltProgram.backchannel(words + ["--in", folder, "--format", "json"]).output)["paths"][0][
        "legs"]
    #expect(legs.elements.map { $0["weight"] } == [1250, 3.5])
  }

  @Test func areLeftOutUnderUndisputed() throws {
    #expect(try ask("path", "ann", "bee", "--undisputed").status == 1)
  }

  @Test func standInOneColumnOfAnExport() throws {
    let path = folder.url.appending(path: "out.csv").path()
    #expect(try ask("export", path).status == 0)
    let edges = try String(
      contentsOf: folder.url.appending(path: "out_edges.csv"), encoding: .utf8)
    #expect(edges.contains(",amount,amount_claimed\r\n"))
    #expect(edges.contains(",1250.0,1250; 900 000\r\n"))
  }
}
