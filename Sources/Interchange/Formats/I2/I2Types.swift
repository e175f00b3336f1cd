import EntityGraph

/// What the types of entities and links in programs of i2 are called in our vocabulary.
enum I2Types {
  struct Relation {
    let kind: RelationKind

    /// Whether the second end is the subject.
    var isTurned = false

    /// What is said instead where the link has no arrow, or one at each end.
    var undirected: RelationKind?
  }

  /// The kind of a type of entities; one that the standard vocabulary lacks becomes a kind of its own.
  static func kind(of type: String?, isEvent: Bool) -> EntityKind {
    guard let type else { return standard(isEvent ? "event" : "entity") }
    let key = type.asI2Key
    let id = entities[key] ?? EntityKind.ID(key)
    guard let known = Vocabulary.standard.kinds[id] else {
      let words = key.replacing("-", with: " ")
      return EntityKind(id, plural: words, parents: isEvent ? ["event"] : [])
    }
    return isEvent && !Vocabulary.standard.kind(id, isA: "event") ? standard("event") : known
  }

  private static func standard(_ id: EntityKind.ID) -> EntityKind {
    Vocabulary.standard.kinds[id] ?? EntityKind(id, plural: id.rawValue)
  }

  private static let entities: [String: EntityKind.ID] = byWord([
    "person": ["man", "woman", "male", "female", "child", "individual", "suspect", "people"],
    "organization": ["organisation", "agency", "authority", "government"],
    "company": ["business", "corporation", "firm", "office", "bank", "shop"],
    "group": ["gang", "organised-crime-group", "ocg"],
    "account": [
      "bank-account", "credit-card", "card", "wallet", "user-account", "social-media-account",
    ],
    "phone-number": ["phone", "telephone", "mobile", "mobile-phone", "cell-phone", "fax"],
    "device": ["computer", "handset", "sim", "sim-card", "imei", "laptop", "server"],
    "e-mail-address": ["email", "e-mail", "email-address"],
    "url": ["website", "web-page", "web-site"], "ip-address": ["ip"],
    "vessel": ["boat", "ship", "yacht"], "aircraft": ["plane", "airplane", "aeroplane"],
    "vehicle": ["car", "van", "bus", "truck", "lorry", "motorcycle", "motorbike", "train"],
    "place": ["location", "city", "town", "area", "port", "airport"],
    "address": ["house", "home", "property"], "weapon": ["firearm", "gun", "knife"],
    "document": ["passport", "report", "letter"],
    "event": ["meeting", "incident", "crime", "offence", "operation"],
  ])

  private static func byWord<Kind>(_ table: [Kind: [String]]) -> [String: Kind] {
    Dictionary(uniqueKeysWithValues: table.flatMap { kind, words in words.map { ($0, kind) } })
  }

  private static let relations: [String: RelationKind.ID] = byWord([
    "linked": ["link"], "linked-to": ["link-to", "related", "connected"],
    "associated-with": [
      "associate", "associates", "associated", "associate-of", "association", "friend", "knows",
    ],
    "related-to": ["relative", "family", "sibling"], "married-to": ["spouse", "married"],
    "directs": ["director", "director-of", "directorship"],
    "secretary-of": ["secretary", "company-secretary"],
    "works-for": ["employee", "employee-of", "employed-by", "employment"],
    "owns": ["owner", "owner-of", "ownership", "shareholder", "shareholder-of"],
    "member-of": ["member"], "part-of": ["subsidiary", "subsidiary-of"],
    "holds-account": ["account-holder", "subscriber", "subscriber-of", "holder"],
    "called": ["telephone-call", "phone-call", "call", "calls", "telephoned"],
    "messaged": ["text-message", "sms", "message", "email", "e-mail"],
    "in-contact-with": ["contact"], "met": ["meeting"],
    "paid": ["transfer", "payment", "transaction", "money-transfer", "wire-transfer"],
    "based-in": ["lives-at", "resides-at", "resident", "resident-of"],
    "located-in": ["located-at"], "uses": ["use", "user", "user-of"],
  ])

  /// The types whose second end is the subject.
  private static let turnedRelations: [String: RelationKind.ID] = byWord([
    "works-for": ["employer", "employer-of", "employs"], "owns": ["owned-by"],
  ])

  private static let undirectedRelations: [RelationKind.ID: RelationKind.ID] = [
    "linked": "linked-to", "called": "spoke-with", "messaged": "in-contact-with",
  ]

  /// The kind of a type of links; `nil` for one that the standard vocabulary lacks.
  static func relation(_ type: String) -> Relation? {
    let key = type.asI2Key
    let vocabulary = Vocabulary.standard.relations
    if let kind = turnedRelations[key].flatMap({ vocabulary[$0] }) {
      return Relation(kind: kind, isTurned: true)
    }
    guard let kind = vocabulary[relations[key] ?? RelationKind.ID(key)] else { return nil }
    let undirected = undirectedRelations[kind.id].flatMap { vocabulary[$0] }
    return Relation(kind: kind, undirected: undirected)
  }
}

extension String {
  /// A name in lower case, with hyphens between its words: the id of a kind of its own.
  var asI2Key: String {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "other" : words.joined(separator: "-")
  }
}
