import Foundation
import TestSupport
import Testing

/// What cannot all be so by the rules of the vocabulary.
@Suite struct ConflictsTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file("letter.yaml", Self.letter)
    _ = try folder.file("diary.yaml", Self.diary)
  }

  private static let letter = """
    backchannel: 1
    document: {id: letter, title: A letter, author: wanda, published: 2023-05-01, reliability: B}
    entities:
      ann: {kind: person, name: Ann Alder}
      bee: {kind: person, name: Bee Birch}
      wanda: {kind: person, name: Wanda}
      firm: {kind: company, name: the Firm}
      moscow: {kind: place, name: Moscow}
      london: {kind: place, name: London}
      strike: {kind: event, type: strike, name: the strike}
      riot: {kind: event, type: gathering, name: the riot}
    claims:
      - {at: 1, credibility: 2, fact: ann heads firm, from: 2020, until: 2023}
      - {at: 2, fact: ann located-in moscow, from: 2023-01-02, until: 2023-01-05}
      - {at: 3, fact: strike provoked riot}
      - {at: 4, subject: strike, property: date, value: 2023-03-02}
      - {at: 5, fact: bee located-in london}
    """

  private static let diary = """
    backchannel: 1
    document: {id: diary, title: A diary, published: 2023-06-01, reliability: D}
    claims:
      - {at: 1, fact: bee heads firm, from: 2021, until: ..}
      - {at: 2, by: bee, claimed: 2023-02-01, fact: ann located-in london, when: 2023-01-03}
      - {at: 3, by: wanda, subject: riot, property: date, value: 2023-02-28}
    """

  private func ask(_ words: String..., width: Int = 100) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(
      ["disputes", "--in", folder.url.path()] + words, environment: ["COLUMNS": "\(width)"])
  }

  @Test func standSideBySideWithWhoSaysTheOneAndWhoTheOther() throws {
    let run = try ask("--conflicts")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        In conflict (3)

          the Firm is headed by both Ann Alder and Bee Birch, from 31 Dec 2021 to 31 Dec 2022
            Ann Alder, 2020 to 2023  B2    Wanda (letter ¶1)
            Bee Birch, since 2021    D6    “A diary” (diary ¶1)

          Ann Alder is in both London and Moscow, on 3 Jan 2023
            London, 3 Jan 2023       D6  1 Feb 2023  Bee Birch (diary ¶2)
            Moscow, 2 to 5 Jan 2023  B6              Wanda (letter ¶2)

          the strike provoked the riot, but the riot was over before the strike
            the strike, 2 Mar 2023  B6    Wanda (letter ¶4)
            the riot, 28 Feb 2023   D6    Wanda (diary ¶3)

        1 undated relation was not compared. Every claim counted.

        """)
  }

  @Test(arguments: [60, 120])
  func keepToTheWidth(width: Int) throws {
    let lines = try ask("--conflicts", width: width).output.split(separator: "\n")
    #expect(lines.filter { $0.count > width } == [])
    #expect(lines.contains { $0.contains("headed by both") })
  }

  @Test func areNotLookedForUnasked() throws {
    let run = try ask()
    #expect(run.status == 1)
    #expect(run.output == "No claims contradict each other.\n\nEvery claim counted.\n")
    let answer = try JSONAnswer(ask("--format", "json").output)
    #expect(answer["conflicts"] == .null && answer["not_compared"] == .null)
    #expect(DisputesTests.shape.faults(of: answer) == [])
  }

  @Test func keepToEntitiesAndFilters() throws {
    #expect(try ask("bee", "--conflicts").output.hasPrefix("In conflict (1)\n"))
    #expect(try ask("riot", "--conflicts").output.contains("the strike provoked the riot"))
    let none = try ask("--conflicts", "--without", "diary")
    #expect(none.status == 1)
    #expect(
      none.output == """
        No claims contradict each other, nor any rule of the vocabulary.

        2 undated relations were not compared. Every claim counted, but nothing from “A diary”.

        """)
    let heads = try ask("--conflicts", "--relation", "heads")
    #expect(heads.output.hasPrefix("In conflict (1)\n"))
  }

  @Test func answerInJSON() throws {
    let answer = try JSONAnswer(ask("--conflicts", "--format", "json").output)
    #expect(DisputesTests.shape.faults(of: answer) == [])
    #expect(answer["not_compared"] == ["undated": 1, "further_overlaps": false])
    let conflicts = answer["conflicts"].elements
    #expect(conflicts.map { $0["rule"] } == ["one-at-a-time", "one-at-a-time", "comes-first"])
    #expect(conflicts.map { $0["relation_kind"] } == ["heads", "located-in", "provoked"])
    #expect(conflicts.map { $0["entity"]["id"] } == ["firm", "ann", .absent])
    #expect(conflicts.map { $0["relation"]["id"] } == [.absent, .absent, "strike/provoked/riot"])
    let ends = ["from", "until", "throughout"].map { conflicts[0][$0] }
    #expect(ends == ["2021-12-31", "2022-12-31", true])
    #expect(conflicts[1]["throughout"] == false && conflicts[2]["throughout"] == .null)
    let sides = conflicts[1]["sides"].elements
    #expect(sides.map { $0["entity"]["id"] } == ["london", "moscow"])
    #expect(sides.map { $0["times"][0]["period"] } == ["2023-01-03", "2023-01-02/2023-01-05"])
    #expect(sides[0]["times"][0]["claims"][0]["claimants"] == ["bee"])
  }

  @Test func areATable() throws {
    let rows = try ask("--conflicts", "--format", "csv").output.components(separatedBy: "\r\n")
    #expect(
      rows[1].hasPrefix(
        """
        "the Firm is headed by both Ann Alder and Bee Birch, from 31 Dec 2021 to 31 Dec 2022",ann,\
        conflict,ann/heads/firm/2020..2023,2020/2023,asserts,false,wanda,B2,,letter,¶1,
        """))
    #expect(rows.count == 8, "the heading, two claims a conflict, and the end of the last line")
  }

  @Test func followTheRulesThatACaseKeeps() throws {
    let rules = try folder.file(
      "rules.yaml",
      """
      backchannel: 1
      document: {id: register, title: A register}
      entities: {ship: {kind: vessel, name: the Ship}}
      claims:
        - {at: 1, fact: ann owns ship, from: 2020, until: 2022}
        - {at: 2, fact: bee owns ship, from: 2020, until: 2022}
      vocabulary: {rules: {owns: {one-at-a-time: object, of: vessel}}}
      """)
    let path = folder.url.appending(path: "x.backchannel").path()
    let made = try BuiltProgram.backchannel(
      [
        "import", folder.url.appending(path: "letter.yaml").path(), rules, "--case", path,
      ])
    #expect(made.status == 0 && made.errors == "")
    let run = try BuiltProgram.backchannel(["disputes", "--conflicts", "--in", path])
    #expect(
      run.output.hasPrefix(
        """
        In conflict (1)

          the Ship is owned by both Ann Alder and Bee Birch, from 31 Dec 2020 to 31 Dec 2021
        """))
  }

  @Test func thatNothingIsInConflictIsSaidBeforeTheDisputes() throws {
    let run = try BuiltProgram.backchannel(["disputes", "--conflicts", "--in", "seeds"])
    #expect(
      run.output.hasPrefix(
        "Nothing is in conflict by the rules of the vocabulary.\n\nDisputed (8)\n"))
  }
}
