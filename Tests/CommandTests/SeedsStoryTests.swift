import TestSupport
import Testing

/// What the curated facts of the five documents must be able to show.
@Suite struct SeedsStoryTests {
  /// The places of the words in the text, each looked for after the one before.
  private func findsInOrder(_ words: [String], in text: String) -> Bool {
    var rest = text[...]
    for word in words {
      guard let range = rest.firstRange(of: word) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  @Test func aMessageGotFromBlinkenToLavrovByWayOfCohen() throws {
    let run = try Seeds.ask("path", "Antony Blinken", "Sergey Lavrov")
    #expect(run.status == 0)
    #expect(
      findsInOrder(
        [
          "Antony Blinken to Sergey Lavrov: 2 legs, 2 to 3 Jan 2023\n\n",
          "  Antony Blinken  person · US Secretary of State\n",
          "  │ ", "2 Jan 2023 · by telephone · D3 · 1 independent source in 2 documents\n",
          "an Israeli diplomat, in The Times of Israel (makeyevka-essay ¶12; its copy",
          "  Eli Cohen       person · Foreign Minister of Israel\n",
          "  │ ", "3 Jan 2023 · by telephone · D2 · 1 independent source in 2 documents\n",
          "Ministry of Foreign Affairs of Russia (makeyevka-essay ¶12; its copy",
          "  Sergey Lavrov   person · Foreign Minister of Russia\n\n",
          "One event: the message relayed from Blinken to Lavrov.\n",
          "Weakest leg: 1, rated D3: it hangs on one unnamed source.\n",
          "114 roles in events and 20 statements not followed (--relation all). ",
        ], in: run.output))
  }

  @Test func theMessageInJSON() throws {
    let path = try Seeds.json("path", "Antony Blinken", "Sergey Lavrov")["paths"][0]
    #expect(
      path["stops"].elements.map { $0["id"] } == ["antony-blinken", "eli-cohen", "sergey-lavrov"])
    #expect(path["weakest"] == 0)
    let legs = path["legs"].elements
    #expect(legs.map { $0["valid_from"] } == ["2023-01-02", "2023-01-03"])
    #expect(legs.allSatisfy { $0["events"] == ["message-to-lavrov"] })
    #expect(legs[0]["claims"][0]["claimants"] == ["israeli-diplomat", "times-of-israel"])
  }

  @Test(arguments: [
    [
      "path", "Antony Blinken", "Sergey Lavrov", "--until", "2022-12-31", "--relation",
      "communication",
    ],
    [
      "path", "Sergey Lavrov", "Antony Blinken", "--relation", "communication", "--respect-time",
      "--since", "2023-01-01", "--until", "2023-01-04",
    ],
  ])
  func itDidNotGetThereBeforeNorBack(words: [String]) throws {
    let run = try BuiltProgram.backchannel(words + ["--in", "seeds"])
    #expect(run.status == 1 && run.errors == "")
    #expect(run.output.hasPrefix("No path from \(words[1]) to \(words[2])"))
  }

  @Test func itGotThereInTheOrderOfTime() throws {
    let run = try Seeds.ask(
      "path", "Antony Blinken", "Sergey Lavrov", "--relation", "communication", "--respect-time",
      "--since", "2023-01-01", "--until", "2023-01-04")
    #expect(run.status == 0 && run.output.contains("  Eli Cohen "))
  }

  @Test func thereAreTwoGeneralsGerasimov() throws {
    let run = try Seeds.ask("show", "Gerasimov")
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: 'Gerasimov' could be any of 2; give the id
          valery-gerasimov  Valery Gerasimov (person, Chief of the General Staff of Russia)
          vitaly-gerasimov  Vitaly Gerasimov (person, Chief of Staff, 41st Army)

        """)
  }

  @Test(arguments: [
    ("Sergei Lavrof", "sergey-lavrov"), ("Antony Blinkin", "antony-blinken"),
    ("Makivka", "makiivka"), ("Grosev", "christo-grozev"),
  ])
  func aMisspeltNameIsAnsweredWithTheNearest(name: String, id: String) throws {
    let run = try Seeds.ask("show", name)
    #expect(run.status == 2)
    let lines = run.errors.split(separator: "\n")
    #expect(lines[0] == "backchannel: nothing here is called '\(name)'; the closest are")
    #expect(lines[1].hasPrefix("  \(id) "))
  }
}

/// What the five documents disagree on.
@Suite struct SeedsDisputesTests {
  private func dispute(_ subject: String, _ about: JSONAnswer) throws -> JSONAnswer {
    try #require(
      try Seeds.json("disputes", "--unasserted")["disputes"].elements.first {
        $0["subject"]["id"] == .text(subject)
          && ($0["about"] == about || $0["about"]["kind"] == about)
      })
  }

  /// The texts of the values of a property with the first claimants of each.
  private func positions(_ subject: String, _ property: String) throws -> [String: Set<String>] {
    let positions = try dispute(subject, .text(property))["positions"].elements
    return Dictionary(
      positions.map { position in
        let voices = position["claims"].elements.map { $0["claimants"][0].string }
        return ("\(position["stance"].string) \(position["value"]["text"].string)", Set(voices))
      }, uniquingKeysWith: { $0.union($1) })
  }

  @Test func everyAnswerKeepsTheContract() throws {
    let answer = try Seeds.json("disputes")
    #expect(DisputesTests.shape.faults(of: answer) == [])
  }

  @Test func howManyDiedAtMakiivka() throws {
    let dead = try positions("makiivka-strike", "dead")
    #expect(dead["asserts 63"] == ["russian-mod"])
    #expect(dead["asserts 83"] == ["russian-mod"])
    #expect(dead["asserts 89"] == ["russian-mod", "m-k-bhadrakumar"])
    #expect(dead["asserts about 400"] == ["ukrainian-armed-forces"])
    #expect(dead["supposes hundreds"] == ["russian-nationalist-bloggers", "pro-russian-officials"])
    #expect(dead["denies hundreds"] == ["disputing-officials"])
    let first = try dispute("makiivka-strike", "dead")["positions"].elements.first {
      $0["value"]["text"] == "63"
    }
    #expect(first?["superseded"] == true)
  }

  @Test func howManyMissilesAndAtWhatHour() throws {
    #expect(
      try positions("makiivka-strike", "missiles-fired")
        == ["asserts 4": ["russian-mod"], "asserts 6": ["m-k-bhadrakumar"]])
    let hours = try positions("makiivka-strike", "date")
    #expect(hours["asserts 2022-12-31"] == ["russian-mod"])
    #expect(hours["asserts 2023-01-01T00:02"] == ["m-k-bhadrakumar"])
  }

  @Test func whetherPhonesWereTheCause() throws {
    let cause = try dispute("mobile-phones", "enabled")
    #expect(cause["about"]["object"]["id"] == "makiivka-strike" && cause["status"] == "disputed")
    let voices = { (stance: String) in
      Set(
        cause["positions"].elements.filter { $0["stance"] == .text(stance) }
          .flatMap { $0["claims"].elements.map { $0["claimants"][0].string } })
    }
    #expect(voices("asserts") == ["russian-mod"])
    #expect(voices("doubts").isSuperset(of: ["semyon-pegov", "gregory-asmolov"]))
    let asmolov = try Seeds.json("show", "mobile-phones")["relations"].elements
      .first { $0["kind"] == "enabled" }?["claims"].elements
      .first { $0["claimants"] == ["gregory-asmolov"] }
    #expect(asmolov?["paraphrase"].string.isEmpty == false)
  }

  @Test func whyOreshnikWasFired() throws {
    let motives = try positions("dnipro-strike", "motive")
    #expect(motives["asserts a response to Western decisions"] == ["kremlin"])
    #expect(motives["asserts planned long before the American decision"] == ["valery-gerasimov"])
  }

  @Test func whetherTheGerasimovsAreKin() throws {
    let kinship = try dispute("valery-gerasimov", "related-to")
    #expect(kinship["status"] == "unconfirmed")
    #expect(kinship["positions"].elements.map { $0["stance"] } == ["doubts"])
    let text = try Seeds.ask("disputes", "--unasserted").output
    #expect(text.contains("\n  Is it so that Valery Gerasimov is related to Vitaly Gerasimov?\n"))
    let path = try Seeds.json(
      "path", "valery-gerasimov", "vitaly-gerasimov", "--relation", "social")
    #expect(path["paths"] == [])
    let any = try Seeds.json("path", "valery-gerasimov", "vitaly-gerasimov", "-k", "9")
    let kinds = any["paths"].elements.flatMap { $0["legs"].elements.map { $0["kind"] } }
    #expect(!kinds.isEmpty && !kinds.contains("related-to"))
  }
}

/// How many sources stand behind what the five documents tell.
@Suite struct SeedsSourcesTests {
  private func relation(_ entity: String, _ id: String) throws -> JSONAnswer {
    try #require(
      try Seeds.json("show", entity)["relations"].elements.first { $0["id"] == .text(id) })
  }

  @Test func aDocumentAndItsCopyAreOneSource() throws {
    let call = try #require(
      try Seeds.json("show", "eli-cohen")["relations"].elements.first {
        $0["kind"] == "spoke-with" && $0["subject"]["id"] == "antony-blinken"
      })
    #expect(
      Set(call["claims"].elements.map { $0["document"] }) == ["makeyevka-essay", "makeyevka-copy"])
    #expect(call["independent_sources"] == 1)
  }

  @Test func aMinistryQuotedByTwoPapersIsOneSource() throws {
    let causes = try Seeds.json("show", "mobile-phones")["relations"].elements
    let cause = try #require(causes.first { $0["kind"] == "enabled" })
    let asserting = cause["claims"].elements.filter { $0["stance"] == "asserts" }
    #expect(
      Set(asserting.map { $0["document"] }).isSuperset(of: [
        "barracks-strike-report", "makeyevka-essay",
      ]))
    #expect(Set(asserting.map { $0["claimants"][0] }) == ["russian-mod"])
    #expect(cause["independent_sources"] == 1)
  }

  @Test func twoPapersOfTheirOwnAreTwoSources() throws {
    let attacker = try #require(
      try Seeds.json("show", "makiivka-strike")["relations"].elements.first {
        $0["kind"] == "attacker"
      })
    #expect(attacker["independent_sources"].double > 1)
  }
}
