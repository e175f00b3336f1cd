import Foundation
import TestSupport
import Testing

/// What two entities share, and what each has alone.
@Suite struct CompareTests {
  private let village: Village

  init() throws { village = try Village() }

  @Test func tellsWhatIsSharedAndWhatIsNot() throws {
    let run = try village.ask("compare", "anna", "clara")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        Anna Alder and Clara Birch, compared

        Between the two (2)
          Anna Alder accused Clara Birch · 6 Jan 2023 · B2
          Anna Alder told Clara Birch · undated · D3

        Neighbors: 1 shared, 0 only of Anna Alder, 1 only of Clara Birch
          Boris Birch
            Anna Alder telephoned · 2 Jan 2023 · by telephone · B2
            Clara Birch met · 1 Mar 2023 · D4
          only Clara Birch: the Firm

        Events: 0 shared, 1 only of Anna Alder, 0 only of Clara Birch
          only Anna Alder: the dinner

        Sources: 2 shared, 2 only of Anna Alder, 0 only of Clara Birch
          both: “A diary”, Wanda
          only Anna Alder: Clara Birch, a witness

        Documents: 2 shared, 1 only of Anna Alder, 0 only of Clara Birch
          both: A diary, A letter (letter)
          only Anna Alder: A letter (letter-copy)

        Times
          Anna Alder 2 Jan to 1 Apr 2023; Clara Birch 6 Jan to 1 Mar 2023; both 6 Jan to 1 Mar 2023

        Properties
          position
            Anna Alder: Mayor of the village
            Clara Birch: not known

        Shortest path
          1 leg, D3: Anna Alder – told – Clara Birch
          2 roles in events and 1 statement not followed (--relation all).

        Every claim counted. 'backchannel path' has the claims behind the path, 'backchannel show' those
        behind the rest.

        """)
  }

  private static let twins = """
    backchannel: 1
    document: {id: register, title: A register}
    entities:
      ann: {kind: person, name: Ann One}
      bob: {kind: person, name: Ann Two}
      firm: {kind: organization, name: the Firm}
      town: {kind: place, name: the Town}
      feast: {kind: event, type: meeting, name: the feast}
      lone: {kind: person, name: Lone}
      clerk: {kind: person, name: the clerk}
    claims:
      - {at: 1, fact: ann works-for firm, from: 2010, until: 2014}
      - {at: 2, by: clerk, fact: bob works-for firm, from: 2012, until: ..}
      - {at: 3, fact: ann located-in town, when: 2011}
      - {at: 4, fact: bob located-in town, when: 2013}
      - {at: 5, event: feast, roles: {party: [ann, bob]}, when: 2015-05-05}
      - {at: 6, subject: ann, property: born, value: 1980}
      - {at: 7, subject: bob, property: born, value: 1981-02}
      - {at: 8, subject: ann, property: rank, value: Major, from: 2010, until: 2011}
      - {at: 9, subject: bob, property: rank, value: Colonel, from: 2012, until: 2013}
      - {at: 10, subject: ann, property: height, value: about 180}
      - {at: 11, subject: bob, property: height, value: 175}
    vocabulary:
      properties:
        born: {type: date, values: single, of: [person]}
        height: {type: number, values: single, unit: cm, of: [person]}

    """

  private func twins(_ words: String...) throws -> BuiltProgram.Run {
    let folder = TemporaryFolder()
    let file = try folder.file("register.yaml", Self.twins)
    return try BuiltProgram.backchannel(words + ["--in", file])
  }

  @Test func timesTogetherAndContradictionsAreMarked() throws {
    let answer = try JSONAnswer(twins("compare", "ann", "bob", "--format", "json").output)
    let firm = answer["neighbors"]["shared"][0]
    #expect(firm["entity"]["id"] == "firm")
    #expect(firm["overlap"] == ["from": "2012", "until": "2014"])
    #expect(answer["places"]["shared"][0]["entity"]["id"] == "town")
    #expect(answer["places"]["shared"][0]["overlap"] == .null)
    #expect(
      answer["events"]["shared"][0]["overlap"] == ["from": "2015-05-05", "until": "2015-05-05"])
    #expect(answer["times"]["overlap"]["from"] == "2012")
    let marks = answer["properties"].elements.map { ($0["name"].string, $0["contradictory"]) }
    #expect(marks.map(\.0) == ["born", "height", "rank"])
    #expect(marks.map(\.1) == [true, false, false])
    #expect(answer["sources"]["second"] == ["clerk"])
    #expect(answer["path"]["length"] == 1)
    #expect(try twins("compare", "ann", "bob").output.contains("\n  born  differs\n"))
  }

  @Test func strangersAreComparedToo() throws {
    let run = try twins("compare", "ann", "lone")
    #expect(run.status == 0)
    #expect(run.output.contains("\nNo relation between the two\n"))
    #expect(run.output.contains("\nShortest path\n  none\n"), "\(run.output)")
    #expect(
      run.output.hasSuffix("'backchannel show ENTITY' has the claims behind each relation.\n"))
    let answer = try JSONAnswer(twins("compare", "ann", "lone", "--format", "json").output)
    #expect(answer["path"] == .null && answer["times"]["second"] == .null)
  }

  @Test func whatIsOnlyDoubtedBetweenThemIsSaid() throws {
    let folder = TemporaryFolder()
    let doubt = "  - {at: 12, fact: ann owns lone, stance: doubts}\n"
    let text = Self.twins.replacing("claims:\n", with: "claims:\n\(doubt)")
    let file = try folder.file("register.yaml", text)
    let run = try BuiltProgram.backchannel(["compare", "ann", "lone", "--in", file])
    #expect(
      run.output.contains(
        "\nNo relation between the two that anybody asserts\n  Ann One owns Lone · undated · F6 · unconfirmed\n"
      ), "\(run.output)")
  }

  @Test func aCountryIsAPlaceToThoseWhoAreInIt() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: d, title: D}
      entities:
        a: {kind: person, name: A}
        b: {kind: person, name: B}
        land: {kind: country, name: Land}
        shore: {kind: country, name: Shore}
      claims:
        - {at: 1, fact: a represents land}
        - {at: 2, fact: b represents land}
        - {at: 3, fact: a located-in shore}
        - {at: 4, fact: b located-in shore}

      """)
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(["compare", "a", "b", "--in", file, "--format", "json"]).output)
    #expect(answer["neighbors"]["shared"].elements.map { $0["entity"]["id"] } == ["land"])
    #expect(answer["places"]["shared"].elements.map { $0["entity"]["id"] } == ["shore"])
  }

  @Test func showsAsManyAsWanted() throws {
    let words = ["compare", "blinken", "lavrov", "--in", "seeds", "--top", "1"]
    let text = try BuiltProgram.backchannel(words).output
    #expect(
      text.contains(
        "Neighbors: 1 shared, 1 only of Antony Blinken, 4 only of Sergey Lavrov\n"), "\(text)")
    #expect(
      text.contains(
        "  only Sergey Lavrov: Russia and 3 more (--top)\n"))
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(words + ["--format", "json"]).output)
    #expect(answer["neighbors"]["second"].elements.count == 1)
    #expect(answer["neighbors"]["counts"]["second"] == 4)
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("compare", "anna", "clara")
    let period = JSONValidator.object(["from": .optional(.text), "until": .optional(.text)])
    func shares(_ shared: JSONValidator, _ alone: JSONValidator) -> JSONValidator {
      .object([
        "shared": .list(shared), "first": .list(alone), "second": .list(alone),
        "counts": .object(["shared": .whole, "first": .whole, "second": .whole]),
      ])
    }
    let neighbors = shares(
      .object([
        "entity": Contract.entity, "first": Contract.relation, "second": Contract.relation,
        "overlap": .optional(period),
      ]), Contract.entity)
    let shape = Contract.filtered([
      "first": Contract.entity, "second": Contract.entity, "between": .list(Contract.relation),
      "unasserted": .list(Contract.relation),
      "neighbors": neighbors, "events": neighbors, "places": neighbors,
      "sources": shares(.text, .text), "documents": shares(.text, .text),
      "times": .object([
        "first": .optional(period), "second": .optional(period), "overlap": .optional(period),
      ]),
      "properties": .list(
        .object([
          "name": .text, "first": .list(Contract.value), "second": .list(Contract.value),
          "contradictory": .flag,
        ])),
      "path": .optional(Contract.path), "path_policy": Contract.policy,
    ])
    #expect(shape.faults(of: answer) == [])
    #expect(answer["between"].elements.map { $0["kind"] } == ["accused", "told"])
  }

  @Test func itIsTheSameTheOtherWayRound() throws {
    let one = try village.json("compare", "anna", "boris")
    let other = try village.json("compare", "boris", "anna")
    for key in ["neighbors", "events", "places", "sources", "documents"] {
      #expect(one[key]["first"] == other[key]["second"])
      #expect(one[key]["second"] == other[key]["first"])
      #expect(one[key]["shared"].elements.count == other[key]["shared"].elements.count)
    }
    #expect(one["between"] == other["between"])
    #expect(one["path"]["length"] == other["path"]["length"])
  }

  @Test func answersInCSV() throws {
    let run = try village.ask("compare", "anna", "clara", "--format", "csv")
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines[0] == "what,whose,id,name,first,second,overlap")
    #expect(
      lines.contains(
        "neighbor,shared,boris,Boris Birch,anna/called/boris/2023-01-02,boris/met/clara/2023-03-01,"
      ))
    #expect(lines.contains("neighbor,second,firm,the Firm,,,"))
    #expect(lines.contains("event,first,dinner,the dinner,,,"))
    #expect(lines.contains("property,both,position,,Mayor of the village,,"))
    #expect(lines.contains("path,between,,1,anna clara,,"))
    #expect(
      lines.allSatisfy {
        $0.isEmpty || $0.split(separator: ",", omittingEmptySubsequences: false).count == 7
      })
  }

  @Test func theFilterCounts() throws {
    let answer = try village.json("compare", "anna", "clara", "--without", "diary")
    #expect(answer["between"].elements.map { $0["kind"] } == ["accused"])
    #expect(answer["path"] == .null)
    #expect(answer["neighbors"]["shared"] == [])
  }

  @Test(arguments: [
    (["compare", "anna", "Anna Alder"], "'Anna Alder' is compared with itself; name two entities"),
    (["compare", "anna", "qqqqqqq"], "nothing here is called 'qqqqqqq', or anything like it"),
  ])
  func whatCannotBeComparedIsSaid(words: [String], sentence: String) throws {
    let run = try BuiltProgram.backchannel(words + ["--in", village.path])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors == "backchannel: \(sentence)\n")
  }

  @Test(arguments: [60, 120])
  func keepsToTheWidth(width: Int) throws {
    let run = try BuiltProgram.backchannel(
      ["compare", "blinken", "lavrov", "--in", "seeds"], environment: ["COLUMNS": "\(width)"])
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").filter { $0.count > width } == [])
  }
}
