import Foundation
import TestSupport
import Testing

/// Entities of several inputs that share an identifier, as answers tell of them.
@Suite struct IdentityTests {
  private let folder = TemporaryFolder()

  init() throws {
    _ = try folder.file(
      "register.yaml",
      """
      backchannel: 1
      document: {id: register, title: Register of companies}
      entities:
        orlan-trading: {kind: company, name: Orlan Trading Ltd, ids: ["gb-coh:1234567"]}
        mira-halden: {kind: person, name: Mira Halden}
      claims: [{at: 1, fact: mira-halden directs orlan-trading}]
      """)
    _ = try folder.file(
      "leak.yaml",
      """
      backchannel: 1
      document: {id: leak, title: A leak}
      entities:
        orlan: {kind: organization, name: Orlan, ids: ["GB-COH:01234567", "programId:X"]}
        kestrel: {kind: company, name: Kestrel Maritime LLP}
      claims: [{at: 7, fact: orlan owns kestrel}]
      """)
  }

  private static let inputs = ["--in", "register.yaml", "--in", "leak.yaml"]
  private static let joined =
    "2 entities count as 1, as they share identifiers (gb-coh); --same none keeps them apart."

  private func ask(_ words: String..., in inputs: [String] = inputs) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words + inputs, in: folder.url)
  }

  @Test func aPathGoesAcrossInputsAndNamesTheIDsOfClaims() throws {
    let run = try ask("path", "mira-halden", "kestrel")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("Mira Halden to Kestrel Maritime LLP: 2 legs\n"))
    #expect(run.output.contains("“Register of companies” (register ¶1, as orlan-trading)"))
    #expect(run.output.contains("“A leak” (leak ¶7)"))
    #expect(run.unwrapped.contains(Self.joined))
  }

  @Test func keptApartThereIsNone() throws {
    let run = try ask("path", "mira-halden", "kestrel", "--same", "none")
    #expect(run.status == 1 && run.output.hasPrefix("No path from Mira Halden"))
    #expect(!run.output.contains("count as"))
  }

  @Test(arguments: ["orlan", "orlan-trading", "gb-coh:1234567", "GB-COH:01234567"])
  func anIdentifierNamesAnEntityAsItsIDsDo(name: String) throws {
    let run = try ask("show", name)
    #expect(run.status == 0)
    #expect(
      run.unwrapped.hasPrefix(
        "Orlan company · orlan · also Orlan Trading Ltd · identified as gb-coh:01234567, programId:X One entity, as gb-coh:01234567 is given to orlan (leak) and orlan-trading (register)."
      ))
    #expect(run.unwrapped.contains(Self.joined))
    let found = try ask("find", name)
    #expect(found.status == 0 && found.output.hasPrefix("  orlan  Orlan"))
    #expect(found.unwrapped.hasSuffix(Self.joined))
  }

  @Test func programsAreToldTheSame() throws {
    let run = try ask("show", "orlan", "--format", "json")
    let answer = try JSONAnswer(run.output)
    #expect(answer["identity"]["members"][1]["id"] == "orlan-trading")
    #expect(answer["identity"]["members"][1]["documents"][0] == "register")
    #expect(answer["identity"]["shared"][0] == "gb-coh:01234567")
    #expect(answer["identifiers"][1] == "programId:X")
    #expect(answer["policy"]["same"] == "asserted")
    #expect(answer["policy"]["joined"]["entities"] == 2)
    #expect(answer["policy"]["joined"]["into"] == 1)
    #expect(answer["policy"]["joined"]["schemes"][0] == "gb-coh")
    let apart = try JSONAnswer(ask("show", "orlan", "--format", "json", "--same", "none").output)
    #expect(apart["identity"] == .null && apart["policy"]["same"] == "none")
  }

  @Test func theOrderOfInputsChangesNothing() throws {
    let turned = ["--in", "leak.yaml", "--in", "register.yaml"]
    for words in [["show", "orlan"], ["summary"], ["path", "mira-halden", "kestrel"]] {
      let one = try BuiltProgram.backchannel(words + Self.inputs, in: folder.url)
      let other = try BuiltProgram.backchannel(words + turned, in: folder.url)
      #expect(one.output == other.output)
    }
    #expect(try ask("export", "a.graphml").status == 0)
    #expect(try ask("export", "b.graphml", in: turned).status == 0)
    let bytes = try ["a", "b"].map { try Data(contentsOf: folder.url("\($0).graphml")) }
    #expect(bytes[0] == bytes[1])
    #expect(String(decoding: bytes[0], as: UTF8.self).contains("orlan; orlan-trading"))
  }

  /// What was joined is never stored: the same case can be asked both ways.
  @Test func aCaseKeepsAllAndJoinsThemWhenItIsAsked() throws {
    let first = try BuiltProgram.backchannel(
      ["import", "register.yaml", "--case", "a.case"], in: folder.url)
    #expect(first.output == "Added 1 document, 2 entities and 1 claim to a.case.\n")
    let second = try BuiltProgram.backchannel(
      ["import", "leak.yaml", "--case", "a.case"], in: folder.url)
    #expect(
      second.output == """
        Added 1 document, 2 entities and 1 claim to a.case.
        Noted:
          2 entities count as 1, as they share identifiers (gb-coh); the case keeps them as they are

        """)
    let inputs = ["--in", "a.case"]
    #expect(try ask("path", "mira-halden", "kestrel", in: inputs).status == 0)
    #expect(
      try ask("path", "mira-halden", "kestrel", "--same", "none", in: inputs).status == 1)
  }

  @Test func whoCannotBeOneIsSaid() throws {
    _ = try folder.file(
      "odd.yaml",
      """
      backchannel: 1
      entities:
        a: {kind: person, name: Ann, ids: ["wikidata:Q1"]}
        b: {kind: company, name: Bee, ids: ["wikidata:q1"]}
        c: {kind: company, name: Cee, ids: ["lei:506700GE1G29325QX363", "gb-coh:1"]}
        d: {kind: company, name: Dee, ids: ["lei:6SHGI4ZSSLCXXQSBB395", "gb-coh:1"]}
        e: {kind: company, name: Eve, ids: ["lei:506700GE1G29325QX364"]}
        f: {kind: company, name: Fay, ids: ["dk-cvr:0", "no-orgnr:N/A", "dk-cvr:12"]}
        g: {kind: company, name: Gus, ids: ["dk-cvr:0", "dk-cvr:12"]}
      document: {id: note, title: A note}
      claims: [{at: 1, fact: f owns g}]
      """)
    let summary = try ask("summary", in: ["--in", "odd.yaml"])
    let lines = summary.output.split(separator: "\n").suffix(5)
    #expect(
      lines == [
        "  'Cee' (c) and 'Dee' (d) share gb-coh:00000001 and do not count as one: one is lei:506700GE1G29325QX363, the other lei:6SHGI4ZSSLCXXQSBB395",
        "  'Ann' (a) and 'Bee' (b) share wikidata:Q1 and do not count as one: one is of kind person, the other of kind company",
        "  lei:506700GE1G29325QX364 of 'Eve' has a wrong length or check digit and identifies nothing",
        "  3 identifiers stand where there is none and identify nothing, such as dk-cvr:0 of 'Fay'",
        "  1 relation joins an entity with itself, as its ends count as one: owns of 'Fay' (f)",
      ])
    #expect(
      summary.unwrapped.contains(
        "2 groups of entities that share an identifier do not count as one each, as what else is said contradicts ('backchannel summary')."
      ))
  }

  @Test func anotherPolicyIsRefused() throws {
    let run = try ask("show", "orlan", "--same", "maybe")
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("backchannel: "))
  }
}

/// Files of the trade that share identifiers, read together.
@Suite(
  "Identity across files of the trade",
  .enabled(if: SharedFolder.path("corpus/trade/INDEX.tsv") != nil))
struct TradeIdentityTests {
  private func ask(_ words: [String], in files: [String]) throws -> BuiltProgram.Run {
    let inputs = try files.flatMap {
      ["--in", try #require(SharedFolder.path("corpus/trade/\($0)"))]
    }
    return try BuiltProgram.backchannel(words + inputs)
  }

  /// The register has the company by its number, threat intelligence by its name.
  @Test func aCompanyOfTheRegisterIsThatOfThreatIntelligence() throws {
    let files = [
      "companies-house/officers.json", "companies-house/psc-snapshot.txt",
      "stix/opinions-and-markings.json",
    ]
    let run = try ask(["path", "gb-officer-off-halden", "Port of Vasel"], in: files)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Mira Halden to Port of Vasel: 2 legs"))
    #expect(run.output.contains("  Orlan Trading Ltd  company"))
    #expect(run.unwrapped.contains("Companies House (officers.json"))
    #expect(run.unwrapped.contains("as identity--88fb741c-db9c-5194-ba6d-799292e1e31e"))
    #expect(
      run.unwrapped.contains(
        "2 entities count as 1, as they share identifiers (gb-coh); --same none keeps them apart."))
    let apart = try ask(
      ["path", "gb-officer-off-halden", "Port of Vasel", "--same", "none"], in: files)
    #expect(apart.status == 1)
  }

  /// An address of a mailbox is that of an event of MISP; what is in no other file joins nothing.
  @Test func allTogetherJoinWhatTheyShare() throws {
    let files = [
      "gleif/lei2.csv", "gleif/rr.csv", "companies-house/officers.json",
      "companies-house/psc-snapshot.txt", "opensanctions/entities.ftm.json", "bods/fermcat.json",
      "bods/nomination.json", "bods/pep-0.2.json", "bods/replaces-0.1.json",
      "stix/opinions-and-markings.json", "misp/objects-and-references.json", "mail/small.mbox",
    ]
    let answer = try JSONAnswer(ask(["summary", "--format", "json"], in: files).output)
    #expect(answer["policy"]["joined"]["schemes"][0] == "gb-coh")
    #expect(answer["policy"]["joined"]["schemes"][1] == "mailto")
    #expect(answer["policy"]["joined"]["entities"] == 4)
    #expect(answer["policy"]["joined"]["into"] == 2)
    #expect(answer["policy"]["joined"]["conflicts"] == 0)
  }
}

extension BuiltProgram.Run {
  /// The answer with a blank for each run of blanks, breaks and lines between the stops of a path.
  fileprivate var unwrapped: String {
    output.split { " \n│".contains($0) }.joined(separator: " ")
  }
}
