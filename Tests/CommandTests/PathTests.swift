import TestSupport
import Testing

@Suite struct PathTests {
  private let village: Village
  private static let severalEnds = JSONValidator.object([
    "entities": .list(Contract.entity), "kinds": .list(.text),
  ])
  static let shape = Contract.filtered([
    "from": .optional(Contract.entity), "to": .optional(Contract.entity),
    "from_any": .optional(PathTests.severalEnds), "to_any": .optional(PathTests.severalEnds),
    "paths": .list(Contract.path),
    "caveats": .list(.text), "by": .text, "directed": .flag, "respect_time": .flag,
    "max_hops": .optional(.whole), "remedies": .list(.text), "via": .list(Contract.entity),
    "through_events": .flag,
    "explanations": .optional(.list(.list(.list(.object(["relation": .text, "reason": .text]))))),
  ])

  init() throws { village = try Village() }

  /// A chain by calls, a party of two, an accusation, and what nobody dates.
  private func facts() throws -> (TemporaryFolder, String) {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "a.yaml",
      """
      backchannel: 1
      document: {id: note, title: A note}
      entities:
        ann: {kind: person, name: Ann}
        bee: {kind: person, name: Bee}
        cid: {kind: person, name: Cid}
        dan: {kind: person, name: Dan}
        eve: {kind: person, name: Eve}
        gala: {kind: event, type: gathering, name: the gala}
      claims:
        - {fact: ann told bee, when: 2024-01-05}
        - {fact: bee told cid, when: 2024-01-08}
        - {fact: cid told dan}
        - {fact: ann in-contact-with cid}
        - {event: gala, roles: {participant: [dan, eve]}, when: 2024-01-09}
      """)
    return (folder, file)
  }

  @Test func noPathSaysWhatWouldFindOne() throws {
    let (folder, file) = try facts()
    defer { withExtendedLifetime(folder) {} }
    for (words, sentence) in [
      (["ann", "eve"], "With --relation all there is one of 4 legs."),
      (["ann", "eve"], "With --through-events there is one of 4 legs."),
      (["ann", "dan", "--respect-time"], "With --undated there is one of 2 legs."),
      (
        ["bee", "ann", "--directed", "--relation", "told"],
        "Without --directed, in the other direction, there is one of 1 leg."
      ),
    ] {
      let run = try BuiltProgram.backchannel(["path"] + words + ["--in", file])
      #expect(run.status == 1)
      #expect(run.output.replacing("\n", with: " ").contains(sentence), "\(run.output)")
    }
    let all = ["path", "ann", "eve", "--relation", "all", "--in", file]
    #expect(try !BuiltProgram.backchannel(all).output.contains("not followed"))
  }

  @Test func aPathMayLeadThroughAnEvent() throws {
    let (folder, file) = try facts()
    defer { withExtendedLifetime(folder) {} }
    let words = ["path", "dan", "eve", "--through-events", "--in", file]
    let run = try BuiltProgram.backchannel(words + ["--brief"])
    #expect(
      run.output == """
        2 legs, F6: Dan – was participant in – the gala – had as participant – Eve

        Every claim counted. Roles in events followed. There is no other path.

        """)
    let answer = try JSONAnswer(BuiltProgram.backchannel(words + ["--format", "json"]).output)
    #expect(Self.shape.faults(of: answer) == [] && answer["through_events"] == true)
    let named = words + ["--relation", "social"]
    #expect(try BuiltProgram.backchannel(named).status == 0)
  }

  @Test func isATableOfLegs() throws {
    let run = try village.ask("path", "anna", "boris", "--format", "csv")
    let lines: [String] = [
      """
      path,leg,from,relation,to,id,reversed,valid_from,valid_until,channel,rating,status,\
      independent_sources,parallel
      """,
      """
      1,1,anna,called,boris,anna/called/boris/2023-01-02,false,2023-01-02,2023-01-02,\
      telephone,B2,uncontested,1,anna/met/boris/2023-04-01; anna/spoke-with/boris/2023-01-05
      """,
    ]
    let table = lines.map { $0 + "\r\n" }.joined()
    #expect(run.output == table)
  }

  @Test func inTheOrderOfTimeTheUndatedIsLeftOutUnlessItIsAskedFor() throws {
    let (folder, file) = try facts()
    defer { withExtendedLifetime(folder) {} }
    func answer(_ options: String...) throws -> JSONAnswer {
      try JSONAnswer(
        BuiltProgram.backchannel(
          ["path", "ann", "cid", "--in", file, "--format", "json"] + options
        ).output)
    }
    let timed = try answer("--by", "arrival")
    #expect(timed["policy"]["left_out"]["undated"] == 2)
    let path = timed["paths"][0]
    #expect(path["length"] == 2 && path["cost"] == .null)
    #expect(path["departure"] == "2024-01-05" && path["arrival"] == "2024-01-08")
    let duration = try answer("--by", "duration")["paths"][0]
    #expect(duration["cost"] == duration["duration"] && duration["duration"].double > 172_799)
    let undated = try answer("--respect-time", "--undated")
    #expect(undated["paths"][0]["length"] == 1 && undated["paths"][0]["cost"] == 1)
    let plain = try answer()["paths"][0]
    #expect(plain["departure"] == .null && plain["duration"] == .null)
  }

  @Test func briefIsOneLineAPath() throws {
    let run = try Village().ask("path", "anna", "clara", "--brief", "-k", "2")
    #expect(
      run.output.hasPrefix("1 leg, ") && run.output.contains(": Anna Alder – told – Clara Birch\n"))
    #expect(run.output.split(separator: "\n").count { $0.contains(" – ") } == 2)
  }

  @Test func tellsAPathAsAnArgument() throws {
    let run = try village.ask("path", "anna", "firm")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        Anna Alder to the Firm: 2 legs

          Anna Alder   person · Mayor of the village
          │ told       undated · D3 · 1 independent source
          │            “A diary” (diary ¶2)
          │              Anna told her.
          Clara Birch  person
          │ works for  undated · B1 · 1 independent source
          │            Wanda (letter ¶2)
          │              Clara is employed.
          the Firm     organization

        Weakest leg: 1, rated D3: it hangs on one source.

        2 roles in events and 1 statement not followed (--relation all). No other path as short; the next
        has 3 legs (-k 2).

        """)
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("path", "anna", "firm")
    #expect(Self.shape.faults(of: answer) == [])
    #expect(answer["from"]["id"] == "anna" && answer["to"]["id"] == "firm")
    let path = answer["paths"][0]
    #expect(path["length"] == 2 && path["cost"] == 2 && path["weakest"] == 0)
    #expect(path["stops"].elements.map { $0["id"] } == ["anna", "clara", "firm"])
    #expect(path["legs"].elements.map { $0["id"] } == ["anna/told/clara", "clara/works-for/firm"])
    #expect(path["legs"].elements.map { $0["reversed"] } == [false, false])
    #expect(answer["caveats"] == [])
    #expect(answer["by"] == "hops" && answer["directed"] == false && answer["via"] == [])
    let other = try village.json("path", under: "anna firm --by width --max-hops 4 --via boris")
    #expect(Self.shape.faults(of: other) == [])
    #expect(other["by"] == "width" && other["max_hops"] == 4)
    #expect(other["via"].elements.map { $0["id"] } == ["boris"])
  }

  @Test func tellsTheTimeOfAPathOfMoments() throws {
    let run = try village.ask("path", "anna", "clara", "--avoid", "firm", "-k", "2")
    #expect(run.output.contains("\n2. Anna Alder to Clara Birch: 2 legs, 2 Jan to 1 Mar 2023\n"))
  }

  @Test func aPathToItselfHasNoLegs() throws {
    let answer = try village.json("path", "anna", "anna")
    #expect(Self.shape.faults(of: answer) == [])
    #expect(
      answer["paths"] == [
        [
          "length": 0, "cost": 0, "weakest": nil, "legs": [], "departure": nil, "arrival": nil,
          "duration": nil,
          "stops": [["id": "anna", "name": "Anna Alder", "kind": "person"]],
        ]
      ])
  }

  @Test func keepsTheContractOnTheSeeds() throws {
    let answer = try Seeds.json("path", "Blinken", "Putin", "-k", "5")
    #expect(Self.shape.faults(of: answer) == [])
    #expect(answer["paths"].elements.count == 5)
    for path in answer["paths"].elements {
      let (stops, legs) = (path["stops"].elements, path["legs"].elements)
      #expect(stops.count == legs.count + 1 && path["length"].double == Double(legs.count))
      for (number, leg) in legs.enumerated() {
        let ends = [leg["subject"], leg["object"]]
        #expect(Set(ends) == [stops[number], stops[number + 1]])
        if leg["reversed"] == true { #expect(ends[1] == stops[number]) }
      }
    }
  }

  @Test func noPathIsNothingFound() throws {
    let run = try village.ask("path", "anna", "wanda")
    #expect(run.status == 1 && run.errors == "")
    #expect(
      run.output
        == "No path from Anna Alder to Wanda.\n\n2 roles in events and 1 statement not followed (--relation all).\n"
    )
    let answer = try village.json("path", "anna", "wanda")
    #expect(Self.shape.faults(of: answer) == [])
    #expect(answer["paths"] == [])
  }

  @Test(arguments: [
    ("anna firm -k 2", [2, 3]),
    ("anna firm --paths 9", [2, 3]),
    ("anna firm -k 2 --max-hops 2", [2]),
    ("anna firm --max-hops 1", []),
    ("anna firm --all", [2]),
    ("anna firm --by rating", [2]),
    ("anna clara --by hops -k 2", [1, 2]),
    ("anna clara --by weight -k 2", [1, 2]),
    ("anna firm --avoid clara", []),
    ("anna firm --avoid boris -k 5", [2]),
    ("anna firm --avoid boris,clara", []),
    ("anna firm --avoid boris --avoid guard -k 5", [2]),
    ("anna boris -k 9", [1, 2]),
    ("anna boris -k 9 --distinct stops", [1, 2]),
    ("anna boris -k 9 --distinct relations", [1, 1, 1, 2]),
    ("anna boris --all --distinct relations", [1, 1, 1]),
    ("firm anna --directed", [3]),
    ("anna firm --directed", [2]),
    ("boris anna --directed", [1]),
    ("boris anna --directed --relation called", [1]),
    ("boris anna --relation told", []),
    ("clara anna --directed --relation told", []),
    ("clara anna --relation told", [1]),
    ("anna clara --respect-time", [2]),
    ("clara anna --respect-time", [2]),
    ("anna dinner", []),
    ("anna dinner --relation participation", [1]),
    ("anna boris --relation participation", [2]),
    ("anna clara --relation accused", [1]),
    ("anna firm --via boris", [3]),
    ("anna firm --via clara,anna", [4]),
    ("anna firm --every", [2, 3]),
    ("anna firm --every --max-hops 2", [2]),
    ("anna firm --every -k 1", [2]),
    ("anna boris --every --distinct relations", [1, 1, 1, 2]),
    ("anna clara --by width -k 2", [1, 2]),
    ("anna clara --by arrival", [2]),
    ("anna clara --by departure", [2]),
    ("anna clara --by duration", [2]),
  ])
  func findsTheBestPaths(line: String, lengths: [Double]) throws {
    let answer = try village.json("path", under: line)
    #expect(answer["paths"].elements.map { $0["length"].double } == lengths)
  }

  @Test func ordersByRatingBeforeLength() throws {
    let folder = TemporaryFolder()
    let file = try folder.file("a.yaml", Self.detour)
    let shortest = try BuiltProgram.backchannel(["path", "anna", "clara", "--in", file])
    #expect(shortest.output.hasPrefix("Anna to Clara: 1 leg\n"))
    let founded = try BuiltProgram.backchannel([
      "path", "anna", "clara", "--by", "rating", "--in", file,
    ])
    #expect(founded.output.hasPrefix("Anna to Clara: 2 legs\n"))
    #expect(
      founded.output.hasSuffix(
        "Every claim counted. The next best has 1 leg (-k 2).\n"
      ))
  }

  private static let detour = """
    backchannel: 1
    document: {id: note, title: A note, reliability: A}
    entities: {anna: {kind: person, name: Anna}, boris: {kind: person, name: Boris},
               clara: {kind: person, name: Clara}}
    claims:
      - {credibility: 5, fact: anna met clara}
      - {credibility: 1, fact: anna met boris}
      - {credibility: 2, fact: boris met clara}
    """

  @Test(arguments: [
    ("wanda --directed", "No path from Anna Alder to Wanda along the flow."),
    ("wanda --respect-time", "No path from Anna Alder to Wanda in the order of time."),
    ("firm --max-hops 1", "No path of at most 1 leg from Anna Alder to the Firm."),
    ("wanda --all", "No path from Anna Alder to Wanda."),
    ("wanda --by arrival", "No path from Anna Alder to Wanda in the order of time."),
    ("wanda --every", "No path of at most 4 legs from Anna Alder to Wanda."),
    (
      "wanda --via clara --via boris",
      "No path from Anna Alder by way of Clara Birch and Boris Birch to Wanda."
    ),
  ])
  func saysWhatItLookedForInVain(line: String, sentence: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let run = try BuiltProgram.backchannel(["path", "anna"] + words + ["--in", village.path])
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("\(sentence)\n\n"))
  }

  @Test(arguments: [
    ("--all -k 2", "--all and -k"), ("--every --all", "--every and --all"),
    ("--every --by rating", "--every and --by rating"),
    ("--every --via boris", "--every and --via"),
  ])
  func refusesWhatExcludesItself(line: String, what: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let run = try BuiltProgram.backchannel(
      ["path", "anna", "firm"] + words + ["--in", village.path])
    #expect(run.status == 64)
    #expect(run.errors.contains("\(what) cannot be used together; give one of them"))
  }

  @Test func saysThatAPathPassesAnEntityAgain() throws {
    let answer = try village.json("path", "anna", "firm", "--via", "clara,anna")
    #expect(
      answer["caveats"] == [
        "a path passes an entity more than once on its way through the stops asked for"
      ])
    #expect(try village.json("path", "anna", "firm", "--via", "clara")["caveats"] == [])
    let run = try village.ask("path", "anna", "firm", "--via", "clara")
    #expect(run.output.hasPrefix("Anna Alder by way of Clara Birch to the Firm: 2 legs"))
  }

  @Test func tellsTheMomentsOfAPathByTime() throws {
    let run = try village.ask("path", "anna", "clara", "--by", "arrival")
    #expect(run.output.contains("\nSets out no later than "))
  }

  @Test func saysWhatElseThereIs() throws {
    let endings = [
      ["anna", "boris"]: "No other path as short; the next has 2 legs (-k 2).",
      ["anna", "firm", "-k", "5"]: "There are no more.",
      ["clara", "firm"]: "There is no other path.",
      ["anna", "firm", "--all"]: "No other path is as short.",
      ["anna", "boris", "--all", "--distinct", "relations"]: "No more are as short.",
      ["anna", "firm", "--max-hops", "2"]: "There is no other path of at most 2 legs.",
      ["anna", "firm", "--every"]: "There are no more of at most 4 legs.",
      ["anna", "firm", "--every", "-k", "1"]: "Note: there are more than the 1 given here.",
    ]
    for (words, ending) in endings {
      let run = try BuiltProgram.backchannel(["path"] + words + ["--in", village.path])
      #expect(
        run.output.replacing("\n", with: " ").hasSuffix("(--relation all). \(ending) "), "\(words)")
    }
  }
}
