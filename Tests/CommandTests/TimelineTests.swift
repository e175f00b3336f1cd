import TestSupport
import Testing

@Suite struct TimelineTests {
  private let village: Village
  private static let gap = JSONValidator.object(["from": .text, "until": .text, "days": .whole])
  private static let entry = JSONValidator.object([
    "when": .optional(.text), "valid_from": .optional(.text), "valid_until": .optional(.text),
    "momentary": .flag, "disputed": .flag, "implied": .flag, "times": .list(.text),
    "event": .optional(Contract.entity), "event_type": .optional(.text),
    "roles": .list(
      .object(["role": .text, "entities": .list(Contract.entity), "disputed": .list(.text)])),
    "relation": .optional(Contract.relation), "claims": .list(Contract.claim),
    "gap_before": .optional(gap),
  ])
  private static let shape = Contract.filtered([
    "entities": .list(Contract.entity), "entries": .list(entry), "entry_count": .whole,
    "undated": .list(entry), "undated_count": .whole, "undated_events_left_out": .whole,
    "numbers_for_times": .whole, "days_of_gap": .whole,
  ])

  init() throws { village = try Village() }

  @Test func tellsWhatHappenedInOrder() throws {
    let run = try village.ask("timeline")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        Timeline: 6 entries, 2 undated

          2020 to 2021  the Guard is part of the Firm · B1
                        Wanda (letter ¶3)
          ⋯ 731 days without an entry, 31 Dec 2020 to 2 Jan 2023
          2 Jan 2023    Anna Alder telephoned Boris Birch · by telephone · B2
                        a witness (letter ¶1; its copy letter-copy ¶11)
          5 Jan 2023    Anna Alder spoke with Boris Birch · B3 · disputed
                        Wanda (letter ¶4)
          6 Jan 2023    Anna Alder accused Clara Birch · B2
                        Wanda (letter ¶5)
          ⋯ 53 days without an entry, 6 Jan to 1 Mar 2023
          1 Mar 2023    Boris Birch met Clara Birch · D4
                        “A diary” (diary ¶1)
          ⋯ 30 days without an entry, 1 Mar to 1 Apr 2023
          1 Apr 2023    the dinner: party Anna Alder and Boris Birch
                        Wanda (letter ¶6)

        Undated (2)

          Anna Alder told Clara Birch · D3
          Clara Birch works for the Firm · B1

        Every claim counted. For a calendar: --format ics.

        """)
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("timeline")
    #expect(Self.shape.faults(of: answer) == [])
    #expect(
      answer["entries"].elements.map { $0["when"] } == [
        "2020/2021", "2023-01-02", "2023-01-05", "2023-01-06", "2023-03-01", "2023-04-01",
      ])
    let dinner = answer["entries"][5]
    #expect(dinner["event"]["id"] == "dinner" && dinner["event_type"] == "meeting")
    #expect(dinner["roles"][0]["role"] == "party")
    #expect(dinner["roles"][0]["entities"].elements.map { $0["id"] } == ["anna", "boris"])
    #expect(dinner["gap_before"] == ["from": "2023-03-01", "until": "2023-04-01", "days": 30])
    #expect(
      answer["undated"].elements.map { $0["relation"]["id"] } == [
        "anna/told/clara", "clara/works-for/firm",
      ])
    #expect(Self.shape.faults(of: try Seeds.json("timeline")) == [])
  }

  @Test func aDisputedDateStandsAtEachOfItsTimesAndSaysSo() throws {
    let entries = try Seeds.json("timeline", "makiivka-strike")["entries"].elements
      .filter { $0["event"]["id"] == "makiivka-strike" }
    #expect(entries.map { $0["when"] } == ["2022-12-31", "2023-01-01T00:02"])
    #expect(entries.allSatisfy { $0["disputed"] == true })
    #expect(entries.map { $0["times"] }.allSatisfy { $0 == ["2022-12-31", "2023-01-01T00:02"] })
    let text = try Seeds.ask("timeline", "makiivka-strike").output
    #expect(text.contains("when is disputed: also 1 Jan 2023, 00:02"))
    #expect(text.contains("when is disputed: also 31 Dec 2022"))
    #expect(
      text.replacing("\n", with: " ").contains(
        "Who disputes when: 'backchannel disputes makiivka-strike'."))
  }

  @Test func ofAnEntityIsWhatItTookPartIn() throws {
    let answer = try village.json("timeline", "boris")
    #expect(
      answer["entries"].elements.map { $0["when"] } == [
        "2023-01-02", "2023-01-05", "2023-03-01", "2023-04-01",
      ])
    #expect(answer["entities"].elements.map { $0["id"] } == ["boris"])
    let both = try village.json("timeline", "guard", "clara")
    #expect(
      both["entries"].elements.map { $0["when"] } == ["2020/2021", "2023-01-06", "2023-03-01"])
  }

  @Test func filtersNarrowIt() throws {
    let whens = { (options: String) in
      try village.json("timeline", under: options)["entries"].elements.map { $0["when"] }
    }
    #expect(try whens("--since 2023-02") == ["2023-03-01", "2023-04-01"])
    #expect(try whens("--channel telephone") == ["2023-01-02"])
    #expect(try whens("--relation met") == ["2023-03-01", "2023-04-01"])
    #expect(
      try whens("--undisputed --until 2023-01-31") == ["2020/2021", "2023-01-02", "2023-01-06"])
    #expect(try whens("--min-rating B3").count == 5)
    #expect(try whens("--kind person").count == 5)
    #expect(try whens("--without wanda") == ["2023-03-01"])
  }

  @Test func anUndatedEventIsLeftOutUnderDatesAndCounted() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities:
        ann: {kind: person, name: Ann}
        bee: {kind: person, name: Bee}
        gala: {kind: event, type: gathering, name: the gala}
        trip: {kind: event, type: operation, name: the trip}
      claims:
        - {fact: ann met bee, when: 2024-01-05}
        - {event: gala, roles: {participant: [ann, bee]}}
        - {subject: trip, property: date, value: 2024-02}
      """)
    let run = try BuiltProgram.backchannel(["timeline", "--since", "2024", "--in", file])
    #expect(run.output.contains("Timeline: 2 entries\n") && run.output.contains("the trip\n"))
    #expect(run.output.contains("1 undated event left out (--undated)."))
    let all = try BuiltProgram.backchannel(
      ["timeline", "--since", "2024", "--undated", "--in", file])
    #expect(all.output.contains("Timeline: 2 entries, 1 undated\n"))
  }

  @Test func asManyAsAreAskedForAreShownAndTheRestIsCounted() throws {
    let run = try village.ask("timeline", "--top", "2", "--gap", "1000")
    #expect(run.output.hasPrefix("Timeline: 6 entries, 2 undated\n"))
    #expect(run.output.contains("2 Jan 2023") && !run.output.contains("5 Jan 2023"))
    #expect(!run.output.contains("⋯"))
    let said = run.output.replacing("\n", with: " ")
    #expect(said.contains("4 more (--top 6, or narrower with --since and --until)."))
    let answer = try village.json("timeline", "--top", "2")
    #expect(answer["entries"].elements.count == 2 && answer["entry_count"] == 6)
    let calendar = try village.ask("timeline", "--top", "2", "--format", "ics")
    #expect(
      calendar.errors == """
        not in the calendar: 2 undated entries
        not in the calendar: 4 later entries (--top)

        """)
  }

  @Test func isATable() throws {
    let run = try village.ask("timeline", "--format", "csv", "--until", "2023-01-05")
    #expect(run.status == 0 && run.errors == "")
    let lines: [String] = [
      """
      when,valid_from,valid_until,momentary,what,type,id,channel,rating,status,disputed_when,\
      other_times,claimants,documents
      """,
      """
      2020/2021,2020,2021,false,the Guard is part of the Firm,part-of,\
      guard/part-of/firm/2020..2021,,B1,uncontested,false,,Wanda,letter
      """,
      """
      2023-01-02,2023-01-02,2023-01-02,true,Anna Alder telephoned Boris Birch,called,\
      anna/called/boris/2023-01-02,telephone,B2,uncontested,false,,a witness,\
      letter; letter-copy
      """,
      """
      2023-01-05,2023-01-05,2023-01-05,true,Anna Alder spoke with Boris Birch,spoke-with,\
      anna/spoke-with/boris/2023-01-05,,B3,disputed,false,,Wanda,letter
      """,
      """
      ,,,false,Clara Birch works for the Firm,works-for,clara/works-for/firm,,B1,\
      uncontested,false,,Wanda,letter
      """,
    ]
    let table = lines.map { $0 + "\r\n" }.joined()
    #expect(run.output == table)
  }

  @Test(arguments: ["60", "120"])
  func keepsToTheWidth(width: String) throws {
    let run = try BuiltProgram.backchannel(
      ["timeline", "--in", "seeds"], environment: ["COLUMNS": width])
    let limit = try #require(Int(width))
    #expect(run.output.split(separator: "\n").filter { $0.count > limit } == [])
    #expect(run.output.split(separator: "\n").filter { $0.last == " " } == [])
  }

  @Test func numbersForTimesAreInOrderAndHaveNoOrderAmongDates() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.gexf",
      """
      <gexf version="1.3"><graph mode="dynamic" timeformat="double"><nodes>
      <node id="a" label="A"/><node id="b" label="B"/></nodes><edges>
      <edge id="1" source="a" target="b" start="9" end="10"/>
      <edge id="2" source="b" target="a" start="5" end="6"/></edges></graph></gexf>
      """)
    let alone = try JSONAnswer(
      BuiltProgram.backchannel(["timeline", "--in", file, "--format", "json"]).output)
    #expect(alone["entries"].elements.map { $0["valid_from"] } == ["@5", "@9"])
    let mixed = try JSONAnswer(
      BuiltProgram.backchannel(
        ["timeline", "--in", file, "--in", village.path, "--format", "json"]).output)
    #expect(mixed["numbers_for_times"] == 2 && mixed["entry_count"] == 6)
  }

  @Test func nothingIsNothingFound() throws {
    let run = try village.ask("timeline", "guard", "--since", "2023")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("Nothing about the Guard is told.\n"))
  }

  @Test func whatCannotBeAskedIsASentence() throws {
    let nobody = try village.ask("timeline", "zzzzzzzz")
    #expect(
      nobody.status == 2
        && nobody.errors.contains("nothing here is called 'zzzzzzzz', or anything like it"))
    let safe = try village.ask("timeline", "--safe-csv")
    #expect(safe.status == 2)
    let gap = try village.ask("timeline", "--gap", "0")
    #expect(
      gap.status == 64
        && gap.errors.hasPrefix(
          "backchannel: --gap takes a whole number from 1 to 1000000, not '0'\n")
    )
    let format = try village.ask("timeline", "--format", "ical")
    #expect(format.errors.contains("--format takes text, json, csv or ics, not 'ical'"))
  }

  @Test func aRoleThatSomebodyDeniesIsMarked() throws {
    let run = try BuiltProgram.backchannel(["timeline", "makiivka-strike", "--in", "seeds"])
    #expect(run.output.contains("supporter United States (disputed); place"))
    #expect(!run.output.contains("attacker Ukraine (disputed)"))
  }
}
