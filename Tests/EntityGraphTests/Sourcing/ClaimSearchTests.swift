@testable import EntityGraph
import TestSupport
import Testing

/// Claims by words and by who makes them, beside what is found by looking at each text.
@Suite struct ClaimSearchTests {
  private func found(_ selection: ClaimSelection, _ graph: Graph) -> [String] {
    graph.claims(of: selection, namesIn: graph).rows().map(\.citation.claim.identity).sorted()
  }

  private func sought(_ text: String) throws -> ClaimSelection {
    var selection = ClaimSelection()
    let words: ClaimWords = try #require(ClaimWords(text))
    selection.words = words
    return selection
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func findsWhatEachTextHas(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let batch = FactBatch.random(claims: Int(seed % 60), seed: seed)
      .paraphrased(using: &generator)
    let graph = try batch.frozen()
    let words = [
      "ana", "an", "ministry", "call", "called", "Met", "works", "83", "8", "¶12", "¶1", "phon",
      "Täler", "кремль", "talks", "o'brien", "obr", "2023", "strike-1", "meeting 1", "a tip",
      "radio ana", "zzz",
    ]
    for text in words {
      let expected = graph.claims.filter { graph.has(text.folded, $0) }
      let listed = graph.claims(of: try sought(text), namesIn: graph)
      let all = listed.rows().flatMap { [$0.citation] + $0.copies }.map(\.claim.identity).sorted()
      #expect(all == expected.map(\.identity).sorted(), "\(text)")
    }
  }

  @Test func wordsMayStandInDifferentTextsAndAWordWithADigitIsWhole() throws {
    var claim = Claim.says("anna called boris", at: "¶12", by: ["an Israeli diplomat"])
    claim.paraphrase = "Anna O'Neill telephoned twice in 1999."
    let graph = try FactBatch(
      [claim], entities: [Entity(id: "anna", kind: "person", name: "Änne", aliases: ["Алёна"])]
    ).frozen()
    for text in [
      "telephon", "ANNE boris", "алена", "alena 12", "¶12", "1999", "israeli twice", "oneill",
      "O’Neill", "call",
    ] {
      #expect(try found(sought(text), graph).count == 1, "\(text)")
    }
    for text in ["1", "199", "phoned", "anna clara", "¶1", "essay"] {
      #expect(try found(sought(text), graph).isEmpty, "\(text)")
    }
    #expect(ClaimWords(" ¶ — ") == nil)
  }

  @Test func allWordsAreSoughtHoweverMany() throws {
    var claim = Claim.says("anna called boris")
    claim.paraphrase = (0..<64).map { "word\($0)" }.joined(separator: " ")
    let graph = try FactBatch([claim]).frozen()
    let text = try #require(claim.paraphrase)
    #expect(try found(sought(text), graph).count == 1)
    #expect(try found(sought(text.replacing("word63", with: "word64")), graph).isEmpty)
  }

  @Test func byWhoMakesThem() throws {
    let graph = try FactBatch(
      [
        .says("a called b", at: "¶1", by: ["witness", "times"]),
        .says("a called b", at: "¶2", by: ["ministry"], .denies),
        .says("a met b", at: "¶3", by: ["times", "witness"]),
        .says("a met c", at: "¶4", by: ["ministry"]), .says("a met c", at: "¶5", by: ["army"]),
        .says("strike", "dead", .number("83"), at: "¶6", by: ["ministry"]),
        .says("strike", "dead", .number("83"), at: "¶7", by: ["army"]),
        .says("strike", "injured", .number("9"), at: "¶8", by: ["army"]),
      ], entities: [Entity(id: "witness", kind: "person", name: "a witness", isUnnamed: true)]
    ).frozen()
    func places(_ change: (inout ClaimSelection) -> Void) -> [String] {
      var selection = ClaimSelection()
      change(&selection)
      return graph.claims(of: selection, namesIn: graph).rows().compactMap(\.citation.claim.locator)
    }
    #expect(places { $0.sources = ["times"] } == ["¶1", "¶3"])
    #expect(places { $0.sources = ["times", "army"] } == ["¶1", "¶3", "¶5", "¶7", "¶8"])
    #expect(places { $0.sources = ["essay"] }.count == 8)
    #expect(places { $0.stances = [.denies] } == ["¶2"])
    #expect(places { $0.isUnnamed = true } == ["¶1"])
    #expect(places { $0.isOfSingleSource = true } == ["¶1", "¶3", "¶8"])
    #expect(places { ($0.isOfSingleSource, $0.isUnnamed) = (true, true) } == ["¶1"])
  }

  /// One definition of a match: names are looked up in the whole, and only what counts is found.
  @Test func aPolicyLeavesOutAndTheWordsStay() throws {
    let graph = try FactBatch([
      .says("a called b", at: "¶1", credibility: 2), .says("a met b", at: "¶2", credibility: 5),
    ]).frozen()
    let left = graph.keeping { $0.leastRating = Rating("F3") }
    let claims = left.claims(of: try sought("a b"), namesIn: graph)
    #expect(claims.rows().map(\.citation.claim.locator) == ["¶1"])
  }
}

extension FactBatch {
  /// The same facts in words, for some.
  fileprivate func paraphrased(using generator: inout SplitMix64) -> FactBatch {
    let phrases = [
      "He telephoned her, O'Brien says.", "Täler und Höhen", "Кремль не подтвердил", "83 died", nil,
    ]
    var claims = (0..<self.claims.count).map { self.claims[$0] }
    for place in claims.indices {
      claims[place].paraphrase = phrases[Int.random(in: 0..<phrases.count, using: &generator)]
    }
    return FactBatch(documents: documents, entities: entities, claims: claims)
  }
}

extension Graph {
  /// Whether each word begins a word of a claim, told from its texts one by one.
  fileprivate func has(_ folded: String, _ claim: Claim) -> Bool {
    let mentioned = claim.statement.entities + claim.events + [claim.channel].compactMap(\.self)
    let named = mentioned + claim.claimants.map { Entity.ID($0.rawValue) }
    var texts = named.flatMap { id -> [String] in
      guard let entity = definition(of: id) else { return [id.rawValue] }
      return [entity.name, id.rawValue] + entity.aliases
    }
    texts += [claim.paraphrase, claim.locator].compactMap(\.self)
    texts += claim.with.flatMap { [$0.name.rawValue, $0.value.text] }
    switch claim.statement {
    case .property(_, let name, let value): texts += [name.rawValue, value.text]
    case .relation(_, let kind, _): texts += words(for: kind)
    case .role(let role, _, _): texts += words(for: role.relationKind)
    }
    let words = texts.flatMap { $0.folded.split(separator: " ") }
    return folded.split(separator: " ").allSatisfy { sought in
      words.contains {
        sought.contains(where: \.isASCIIDigit) ? $0 == sought : $0.hasPrefix(sought)
      }
    }
  }

  private func words(for kind: RelationKind.ID) -> [String] {
    let kind = vocabulary.kind(kind)
    return [kind.id.rawValue, kind.phrase, kind.inversePhrase]
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
