import Foundation
import TestSupport
import Testing

/// One group of options, the same on every verb that asks.
@Suite struct FilterTests {
  /// Options and the relations that stay under them.
  struct Policy: CustomTestStringConvertible, Sendable {
    let options: String
    let relations: Set<String>
    var undated = 0.0
    var lasting = 0.0
    var testDescription: String { options }
  }

  private static let spoke = "anna/spoke-with/boris/2023-01-05"
  private static let all: Set<String> = [
    "anna/accused/clara/2023-01-06", "anna/called/boris/2023-01-02", "anna/met/boris/2023-04-01",
    "anna/party/dinner/2023-04-01", spoke, "anna/told/clara", "boris/met/clara/2023-03-01",
    "boris/party/dinner/2023-04-01", "clara/works-for/firm", "guard/part-of/firm/2020..2021",
  ]
  private static let people: Set<String> = [
    "anna/accused/clara/2023-01-06", "anna/called/boris/2023-01-02", "anna/met/boris/2023-04-01",
    spoke, "anna/told/clara", "boris/met/clara/2023-03-01",
  ]
  private static let talk = people.subtracting(["anna/accused/clara/2023-01-06"])
  private static let diary: Set<String> = ["boris/met/clara/2023-03-01", "anna/told/clara"]
  private static let roles: Set<String> = [
    "anna/party/dinner/2023-04-01", "boris/party/dinner/2023-04-01",
  ]
  private static let bodies: Set<String> = [
    "clara/works-for/firm", "guard/part-of/firm/2020..2021",
  ]

  static let policies = [
    Policy(options: "", relations: all),
    Policy(options: "--relation communication", relations: talk),
    Policy(
      options: "--relation called,works-for",
      relations: ["anna/called/boris/2023-01-02", "clara/works-for/firm"]),
    Policy(
      options: "--relation called --relation affiliation",
      relations: bodies.union(["anna/called/boris/2023-01-02"])),
    Policy(options: "--relation participation", relations: roles),
    Policy(options: "--kind person", relations: people),
    Policy(options: "--kind organization", relations: ["guard/part-of/firm/2020..2021"]),
    Policy(options: "--kind organization,person", relations: people.union(bodies)),
    Policy(options: "--kind person --kind event", relations: people.union(roles)),
    Policy(options: "--as-of 2020-06-01", relations: bodies, undated: 1, lasting: 1),
    Policy(
      options: "--as-of 2023-01-02",
      relations: ["anna/called/boris/2023-01-02", "clara/works-for/firm"], undated: 1, lasting: 1),
    Policy(
      options: "--since 2023-03-01",
      relations: roles.union([
        "anna/met/boris/2023-04-01", "boris/met/clara/2023-03-01", "clara/works-for/firm",
      ]), undated: 1, lasting: 1),
    Policy(options: "--until 2022-12-31", relations: bodies, undated: 1, lasting: 1),
    Policy(
      options: "--since 2023-01-03 --until 2023-01-05", relations: ["clara/works-for/firm", spoke],
      undated: 1, lasting: 1),
    Policy(
      options: "--min-rating B2",
      relations: all.subtracting(diary).subtracting([spoke])),
    Policy(options: "--min-rating b1", relations: bodies),
    Policy(options: "--min-rating F6", relations: all),
    Policy(options: "--undisputed", relations: all.subtracting([spoke])),
    Policy(options: "--without diary", relations: all.subtracting(diary)),
    Policy(options: "--without letter", relations: diary),
    Policy(options: "--without letter-copy", relations: all),
    Policy(
      options: "--without witness", relations: all.subtracting(["anna/called/boris/2023-01-02"])),
    Policy(
      options: "--without wanda", relations: diary),
    Policy(options: "--without letter,diary", relations: []),
    Policy(options: "--without wanda --without witness", relations: diary),
    Policy(options: "--around clara", relations: people.union(["clara/works-for/firm"])),
    Policy(options: "--around guard", relations: ["guard/part-of/firm/2020..2021"]),
    Policy(options: "--around guard --within 2", relations: bodies),
    Policy(options: "--around guard,Clara", relations: people.union(bodies)),
    Policy(options: "--around firm --kind person", relations: ["clara/works-for/firm"]),
    Policy(
      options: "--around clara --relation communication --until 2023-02-01", relations: [],
      undated: 1),
    Policy(
      options: "--around firm --as-of 2020-06-01", relations: bodies, undated: 1, lasting: 1),
    Policy(
      options: "--relation communication --min-rating B2 --until 2023-01-31",
      relations: ["anna/called/boris/2023-01-02"]),
  ]

  private let village: Village

  init() throws { village = try Village() }

  @Test(arguments: policies)
  func summaryCountsWhatIsLeft(policy: Policy) throws {
    let answer = try village.json("summary", under: policy.options)
    #expect(answer["relations"].double == Double(policy.relations.count))
    #expect(answer["policy"]["left_out"]["undated"].double == policy.undated)
    #expect(answer["policy"]["taken_as_lasting"].double == policy.lasting)
  }

  @Test(arguments: policies)
  func showTellsWhatIsLeft(policy: Policy) throws {
    let shown = try village.json("show", "anna", under: policy.options)["relations"].elements
    let asserted = shown.filter { ["uncontested", "disputed"].contains($0["status"].string) }
    let expected = policy.relations.filter { $0.hasPrefix("anna/") }
    #expect(expected.isSubset(of: Set(asserted.map { $0["id"].string })))
    if !policy.options.contains("--kind") {
      #expect(asserted.count == expected.count)
    }
  }

  @Test(arguments: policies)
  func analyzeCountsWhatIsLeft(policy: Policy) throws {
    let scores = try village.json("analyze", "degree", under: policy.options)["scores"].elements
    var degrees: [String: Double] = [:]
    let isNamed = policy.options.contains("participation")
    for words in policy.relations.map({ $0.split(separator: "/").map(String.init) })
    where words[1] != "accused" && (isNamed || words[1] != "party") {
      degrees[words[0], default: 0] += 1
      degrees[words[2], default: 0] += 1
    }
    let counted = scores.map { ($0["id"].string, $0["score"].double) }.filter { $0.1 > 0 }
    #expect(Dictionary(uniqueKeysWithValues: counted) == degrees)
  }

  @Test(arguments: policies)
  func exportWritesWhatIsLeft(policy: Policy) throws {
    let folder = TemporaryFolder()
    let file = folder.url("village.graphml").path()
    let answer = try village.json("export", file, under: policy.options)
    #expect(answer["edges"].double == Double(policy.relations.count))
    let lines = try String(contentsOfFile: file, encoding: .utf8).components(
      separatedBy: "<edge id=\"")
    let ids = lines.dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids.map(String.init)) == policy.relations)
  }

  @Test(arguments: [
    ("", [2.0]), ("--relation communication", []), ("--relation told,works-for", [2]),
    ("--kind organization", []), ("--kind person", [2]), ("--as-of 2020-06-01", []),
    ("--since 2023-03-01", [3]), ("--until 2022-12-31", []), ("--min-rating D3", [2]),
    ("--min-rating B6", []), ("--undisputed", [2]), ("--without diary", []),
    ("--without letter", []), ("--without letter-copy", [2]), ("--without wanda", []),
  ])
  func pathWalksWhatIsLeft(options: String, lengths: [Double]) throws {
    let answer = try village.json("path", "anna", "firm", under: options)
    #expect(answer["paths"].elements.map { $0["length"].double } == lengths)
  }

  @Test(arguments: [
    ("", ["dead", spoke]), ("--relation communication", [spoke]), ("--relation called", []),
    ("--kind person", [spoke]), ("--kind person,event", ["dead", spoke]), ("--kind unit", []),
    ("--as-of 2023-01-05", [spoke]), ("--since 2023-02-01", ["dead"]),
    ("--until 2023-01-31", [spoke]), ("--min-rating D2", ["dead"]), ("--min-rating B2", []),
    ("--without diary", []), ("--without letter", []), ("--without clara", ["dead"]),
    ("--without letter-copy", ["dead", spoke]),
  ])
  func disputesCompareWhatIsLeft(options: String, about: [String]) throws {
    let disputes = try village.json("disputes", under: options)["disputes"].elements
    #expect(
      disputes.map { $0["about"].string.isEmpty ? $0["about"]["id"] : $0["about"] }
        == about.map(JSONAnswer.text))
  }

  @Test func withoutItsDenierACallIsUncontestedAndWithoutItsAsserterDenied() throws {
    let status = { (options: String) in
      try village.json("show", "anna", under: options)["relations"].elements.first {
        $0["id"].string == Self.spoke
      }?["status"]
    }
    #expect(try status("") == "disputed")
    #expect(try status("--without diary") == "uncontested")
    #expect(try status("--without letter") == "denied")
  }

  @Test func statesThePolicyInJSON() throws {
    let options = [
      "--relation", "called,communication", "--kind", "person", "--as-of", "2023-01-02",
      "--since", "2023", "--until", "2023-12", "--min-rating", "c3", "--undisputed",
      "--without", "diary,witness", "--around", "Boris Birch", "--within", "2",
    ]
    let expected: JSONAnswer = [
      "relations": ["called", "communication"], "kinds": ["person"], "as_of": "2023-01-02",
      "since": "2023", "until": "2023-12", "min_rating": "C3", "undisputed": true,
      "without": ["diary", "witness"], "only": [], "channels": [], "avoid": [],
      "around": ["boris"], "within": 2, "where": nil,
      "left_out": ["undated": 0], "not_followed": ["participation": 0, "statement": 0],
      "taken_as_lasting": 0, "passed_over": ["gaps": 0, "times_of_entities": 0],
      "same": "asserted",
      "joined": [
        "entities": 0, "into": 0, "schemes": [], "conflicts": 0, "placeholders": 0, "loops": 0,
      ],
    ]
    let file = TemporaryFolder()
    let verbs = [
      ["summary"], ["show", "anna"], ["path", "anna", "boris"], ["analyze", "degree"],
      ["disputes"], ["export", file.url("a.graphml").path()],
    ]
    for verb in verbs {
      let words = verb + options + ["--in", village.path, "--format", "json"]
      #expect(try JSONAnswer(BuiltProgram.backchannel(words).output)["policy"] == expected)
    }
  }

  @Test(arguments: [
    ("", "2 roles in events and 1 statement not followed (--relation all)."),
    (
      "--without diary",
      "Nothing from “A diary” counted. 2 roles in events and 1 statement not followed (--relation all)."
    ),
    ("--without diary,witness", "Nothing from “A diary” and a witness counted."),
    (
      "--relation called --without diary",
      "Counted only: relations of called, but nothing from “A diary”."
    ),
    ("--avoid clara", "2 roles in events not followed (--relation all). Avoided: Clara Birch."),
    ("--undisputed", "Counted only: what nobody denies, doubts or disputes."),
    ("--kind person", "Counted only: entities of kind person."),
    (
      "--as-of 2023-01-02",
      "Counted only: what held on 2 Jan 2023. 1 undated left out (--undated), 1 undated taken as "
        + "lasting."
    ),
  ])
  func statesEachConditionInWords(options: String, sentence: String) throws {
    let words = options.split(separator: " ").map(String.init)
    let run = try BuiltProgram.backchannel(["path", "anna", "boris", "--in", village.path] + words)
    #expect(run.output.replacing("\n", with: " ").contains(" \(sentence) "))
    #expect(run.status == 0)
  }

  @Test func aSourceLeftOutIsNoDocumentOfTheSummary() throws {
    let documents = { (options: String) in
      try village.json("summary", under: options)["documents"].elements.map { $0["id"].string }
    }
    #expect(try documents("") == ["diary", "letter", "letter-copy"])
    #expect(try documents("--without letter") == ["diary"])
    #expect(try documents("--without letter-copy") == ["diary", "letter"])
    #expect(try documents("--without wanda") == ["diary"])
    #expect(try documents("--only wanda") == ["letter", "letter-copy"])
    #expect(try documents("--only witness") == ["letter", "letter-copy"])
  }

  @Test func statesThePolicyInWords() throws {
    let run = try village.ask(
      "disputes", "--relation", "called,works-for", "--since", "2023", "--min-rating", "D6")
    #expect(
      run.output.contains(
        "Counted only: relations of called and works-for; since 2023; claims of at least D6."))
    #expect(run.output.hasSuffix(" 1 undated taken\nas lasting.\n"))
  }
}
