import Testing

@testable import EntityGraph

/// The standard vocabulary is the table of FACTS, section 2, with what formats of the trade bring.
@Suite struct VocabularyTests {
  private let standard = Vocabulary.standard

  @Test func theEntityKindsAreThoseOfTheTable() {
    let wanted: [EntityKind.ID: [EntityKind.ID]] = [
      "person": [], "organization": [], "group": ["organization"], "unit": ["organization"],
      "place": [], "country": ["place", "organization"], "facility": ["place"], "equipment": [],
      "weapon": ["equipment"], "company": ["organization"], "vessel": ["equipment"],
      "vehicle": ["equipment"], "aircraft": ["equipment"], "address": ["place"], "account": [],
      "document": [], "channel": [], "event": [], "entity": [], "threat-group": ["group"],
      "sector": [], "legal-entity": ["person", "organization"], "trust": ["organization"],
      "fund": ["organization"], "branch": ["organization"], "device": ["equipment"],
      "software": ["equipment"],
      "malware": ["software"], "technique": [], "vulnerability": [], "cell": ["place"],
      "e-mail-address": ["account"], "phone-number": ["account"], "observable": [],
      "domain": ["observable"], "url": ["observable"], "ip-address": ["observable"],
      "network": ["observable"], "file": ["observable"], "indicator": ["document"],
      "sanction": ["event"],
    ]
    #expect(standard.kinds.mapValues(\.parents) == wanted)
  }

  /// As in the table: a category, the kinds that flow as it does, then those that do not; `M` is
  /// momentary, `S` symmetric.
  private static let table: [(RelationKind.Category, RelationKind.Flow, String)] = [
    (
      .communication, .both,
      "called M, spoke-with SM, met SM, negotiated-with SM, in-contact-with S, communicates-with"
    ),
    (
      .communication, .forward,
      "messaged M, told M, asked M, posted-on M, published M, passes-intelligence-to"
    ),
    (.observation, .backward, "tracks, overheard M, sighted M"),
    (.observation, .forward, "jams"), (.observation, .none, "indicates"),
    (.command, .forward, "commands, heads, deputy-of, ordered M, permitted M, sent M"),
    (
      .affiliation, .both,
      "works-for, member-of, part-of, represents, supports, fights-alongside S, linked-to S, secretary-of"
    ),
    (.affiliation, .none, "attributed-to, variant-of, resolves-to, citizen-of"),
    (.affiliation, .forward, "linked"),
    (
      .force, .forward,
      "attacked M, fired M, hit M, killed M, destroyed M, operates, abandoned M, captured M, targets, exploits, compromises, mitigates"
    ),
    (
      .supply, .forward,
      "supplied, provided M, made, equips, introduced M, paid M, delivered M, owes, holds, holds-account, delivers, donated M"
    ),
    (
      .control, .forward,
      "owns, directs, controls, represents-as-agent, manages, trustee-of, settlor-of, protector-of"
    ),
    (.control, .backward, "benefits-from"),
    (.control, .none, "registered-at"),
    (.place, .none, "located-in, based-in, deployed-in, near S, came-from"),
    (.social, .none, "related-to S, married-to S, associated-with S, impersonates"),
    (.dependency, .backward, "depends-on, uses, replaced M, derived-from, preceded M"),
    (.dependency, .forward, "enabled M, disabled M, provoked M"),
    (
      .statement, .none,
      "accused M, criticised M, warned M, contradicted M, mentioned M, concerns, ultimately-controls"
    ),
    (.identity, .none, "same-as S"),
  ]

  @Test func theRelationKindsAreThoseOfTheTable() {
    var wanted: [String] = []
    for (category, flow, kinds) in Self.table {
      wanted += kinds.split(separator: ", ").map { "\(category) \(flow) \($0)" }
    }
    let found = standard.relations.values.filter { $0.category != .participation }.map { kind in
      let marks = (kind.isSymmetric ? "S" : "") + (kind.isMomentary ? "M" : "")
      return "\(kind.category) \(kind.flow) \(kind.id)\(marks.isEmpty ? "" : " \(marks)")"
    }
    #expect(found.sorted() == wanted.sorted())
  }

  @Test func theFlowOfACategoryIsThatOfTheTable() {
    let wanted: [RelationKind.Category: RelationKind.Flow] = [
      .communication: .both, .observation: .backward, .command: .forward, .affiliation: .both,
      .force: .forward, .supply: .forward, .control: .forward, .place: .none, .social: .none,
      .dependency: .backward, .statement: .none, .participation: .none, .identity: .none,
    ]
    for category in RelationKind.Category.allCases { #expect(category.flow == wanted[category]) }
  }

  @Test func theEventTypesProjectWhatTheTableSays() {
    let wanted: [EventType.ID: [String]] = [
      "relayed-message": ["sender messaged intermediary", "intermediary messaged receiver"],
      "conversation": ["party spoke-with party"], "meeting": ["party met party"],
      "negotiation": ["party negotiated-with party"], "address": ["speaker told audience"],
      "interception": ["interceptor overheard speaker", "speaker spoke-with speaker"],
      "strike": [
        "attacker fired weapon", "weapon hit target", "attacker attacked target",
        "weapon killed victim", "attacker killed victim",
      ],
      "killing": ["killer killed victim", "weapon killed victim"], "operation": [],
      "delivery": ["supplier provided item", "supplier supplied recipient"],
      "decision": ["decider permitted beneficiary"], "gathering": [], "plan": [], "inquiry": [],
    ]
    let found = standard.events.mapValues { type in
      type.projections.map { "\($0.subject) \($0.kind) \($0.object)" }
    }
    #expect(found == wanted)
    #expect(standard.events["strike"]?.roles.contains { $0.role == "supporter" } == true)
  }

  @Test func everyProjectionIsBetweenRolesOfItsEventByAKnownKind() {
    for type in standard.events.values {
      let roles = type.roles.map(\.role)
      for projection in type.projections {
        #expect(roles.contains(projection.subject) && roles.contains(projection.object))
        #expect(standard.relations[projection.kind] != nil)
      }
    }
  }

  @Test func participationHasOneKindARoleFromParticipantToEvent() {
    for type in standard.events.values {
      for slot in type.roles {
        let kind = standard.relations[slot.role.relationKind]
        #expect(kind?.category == .participation)
        #expect(kind?.objectKinds == ["event"])
      }
    }
    #expect(standard.relations["sender"]?.phrase == "was sender in")
    #expect(standard.relations["sender"]?.inversePhrase == "had as sender")
  }

  @Test func everyTermThatIsReferredToIsDefined() {
    var referred: [EntityKind.ID] = standard.kinds.values.flatMap(\.parents)
    referred += standard.relations.values.flatMap { $0.subjectKinds + $0.objectKinds }
    referred += standard.properties.values.flatMap(\.kinds)
    referred += standard.events.values.flatMap { $0.roles.flatMap(\.kinds) }
    referred += standard.rules.values.flatMap(\.owners)
    #expect(referred.allSatisfy { standard.kinds[$0] != nil })
    #expect(standard.rules.keys.allSatisfy { standard.relations[$0]?.isSymmetric == false })
    let colorless = standard.kinds.keys.filter { standard.color(of: $0) == nil }
    #expect(colorless == ["entity"])
  }

  @Test func idsAreSlugsAndPhrasesAreWords() {
    var ids: [Bool] = standard.kinds.keys.map(\.isSlug)
    ids += standard.relations.keys.map(\.isSlug)
    ids += standard.properties.keys.map(\.isSlug)
    ids += standard.events.keys.map(\.isSlug)
    #expect(ids.allSatisfy { $0 })
    for kind in standard.relations.values {
      #expect(!kind.phrase.isEmpty && !kind.inversePhrase.contains("inverse"), "\(kind.id)")
      #expect(!kind.isSymmetric || kind.phrase == kind.inversePhrase, "\(kind.id)")
      #expect(!kind.isSymmetric || kind.flow == .both || kind.flow == .none, "\(kind.id)")
    }
  }

  @Test(
    arguments: [
      ("country", "place", true), ("country", "organization", true), ("weapon", "equipment", true),
      ("unit", "organization", true), ("facility", "place", true), ("person", "person", true),
      ("organization", "unit", false), ("person", "organization", false),
      ("unheard-of", "person", false), ("unheard-of", "unheard-of", true),
    ] as [(EntityKind.ID, EntityKind.ID, Bool)])
  func aKindIsOneOfItsAncestors(kind: EntityKind.ID, ancestor: EntityKind.ID, wanted: Bool) {
    #expect(standard.kind(kind, isA: ancestor) == wanted)
  }

  @Test func kindsThatDescendFromEachOtherEndTheSearch() {
    var vocabulary = Vocabulary()
    vocabulary.add(EntityKind("hen", plural: "hens", parents: ["egg", "hen"]))
    vocabulary.add(EntityKind("egg", plural: "eggs", parents: ["hen"]))
    #expect(vocabulary.kind("hen", isA: "egg") && vocabulary.kind("egg", isA: "hen"))
    #expect(!vocabulary.kind("hen", isA: "fish"))
    #expect(vocabulary.color(of: "hen") == nil)
  }

  @Test func aKindWithoutAColourHasThatOfTheNearestAncestor() {
    var vocabulary = Vocabulary.standard
    vocabulary.add(EntityKind("vessel", plural: "vessels", parents: ["equipment"]))
    vocabulary.add(EntityKind("tanker", plural: "tankers", parents: ["vessel"]))
    #expect(vocabulary.color(of: "tanker") == standard.color(of: "equipment"))
    #expect(vocabulary.kind("tanker", isA: "equipment"))
    #expect(vocabulary.color(of: "unheard-of") == nil)
  }

  @Test func whatIsAddedDoesNotReplaceTheStandard() {
    var added = Vocabulary()
    added.add(RelationKind("called", "rang", .statement))
    added.add(RelationKind("chartered", "chartered", inverse: "was chartered by", .supply))
    added.add(
      EventType(
        "collision", roles: [.init("party"), .init("wreck")],
        projections: [.init("party", "party", "chartered")]))
    var vocabulary = Vocabulary.standard
    vocabulary.merge(added)
    #expect(vocabulary.relations["called"]?.phrase == "telephoned")
    #expect(vocabulary.relations["chartered"]?.flow == .forward)
    #expect(vocabulary.relations["wreck"]?.category == .participation)
    #expect(vocabulary.events["collision"]?.projections.count == 1)
  }

  @Test func theRulesAreFew() {
    let found = standard.rules.values.map { rule in
      let one = rule.oneAtATime.map { "one \(rule.kind) per \($0) of \(rule.owners[0])" }
      return (one + (rule.comesFirst.map { ["\($0) first in \(rule.kind)"] } ?? [])).joined()
    }
    #expect(
      found.sorted() == [
        "one heads per object of organization", "one located-in per subject of person",
        "subject first in enabled", "subject first in preceded", "subject first in provoked",
      ])
  }

  @Test func propertiesOfManyValuesAreFew() {
    let many = standard.properties.values.filter { !$0.isSingleValued }.map(\.id).sorted()
    #expect(many == ["currency", "description", "marking", "office", "purpose", "record"])
  }

  @Test func aPropertyDefinedTwiceIsAsWideAsBoth() {
    let narrow = PropertyKind("depth", .number, of: ["place"])
    for (wide, both) in [
      (
        PropertyKind("depth", .text, of: ["person"]),
        PropertyKind("depth", .text, of: ["person", "place"])
      ),
      (
        PropertyKind("depth", .number, isSingleValued: false),
        PropertyKind("depth", .number, isSingleValued: false)
      ),
      (narrow, narrow),
    ] {
      for order in [[narrow, wide], [wide, narrow]] {
        var vocabulary = Vocabulary.standard
        for kind in order {
          var added = Vocabulary()
          added.add(kind)
          #expect(vocabulary.disagreement(with: added) == nil)
          vocabulary.merge(added)
        }
        #expect(vocabulary.properties["depth"] == both)
      }
    }
  }

  @Test func aPropertyHasOneUnitAndTheStandardStays() {
    var metres = Vocabulary()
    metres.add(PropertyKind("depth", .number, unit: "m"))
    metres.add(PropertyKind("range", .text))
    var feet = Vocabulary()
    feet.add(PropertyKind("depth", .number, unit: "ft"))
    #expect(metres.disagreement(with: feet) == .definitionsDiffer(.property, "depth"))
    var vocabulary = Vocabulary.standard
    vocabulary.merge(metres)
    #expect(vocabulary.properties["range"] == standard.properties["range"])
  }
}
