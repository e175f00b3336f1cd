import EntityGraph

/// What words in the names of columns stand for.
enum HeaderWords {
  private static let kinds: [(kind: EntityKind.ID, words: Set<String>)] = [
    (
      "person",
      [
        "person", "people", "director", "officer", "employee", "member", "politician", "candidate",
        "author", "victim", "suspect", "signatory", "individual", "minister", "passenger",
      ]
    ),
    (
      "legal-entity",
      [
        "owner", "shareholder", "payer", "payee", "sender", "receiver", "recipient", "buyer",
        "seller", "supplier", "customer", "client", "donor", "beneficiary", "settlor", "trustee",
        "creditor", "debtor", "parent", "child", "contractor", "holder", "owned",
      ]
    ),
    (
      "company",
      [
        "company", "firm", "business", "employer", "subsidiary", "corporation", "issuer", "vendor",
      ]
    ),
    (
      "organization",
      [
        "organization", "organisation", "org", "agency", "ministry", "institution", "party",
        "authority",
      ]
    ),
    (
      "phone-number",
      [
        "caller", "callee", "phone", "msisdn", "dialled", "called", "calling", "telephone",
        "originating", "terminating",
      ]
    ),
    (
      "account",
      ["account", "iban", "rekening", "tegenrekening", "konto", "auftragskonto", "kontonummer"]
    ), ("address", ["address"]), ("vessel", ["vessel", "ship"]),
    ("vehicle", ["vehicle", "car"]), ("aircraft", ["aircraft", "plane"]),
    ("place", ["place", "city", "town", "location"]), ("document", ["document"]),
    ("group", ["group"]),
  ]

  private static let relations: [(relation: RelationKind.ID, words: Set<String>)] = [
    ("owns", ["owner", "shareholder", "holder", "beneficiary"]),
    ("directs", ["director", "officer"]), ("works-for", ["employee", "employer"]),
    ("member-of", ["member"]), ("called", ["caller", "calling", "dialled", "originating"]),
    ("paid", ["payer", "buyer", "payee", "rekening", "auftragskonto"]), ("messaged", ["sender"]),
    ("supplied", ["supplier", "vendor"]), ("registered-at", ["address"]),
    ("holds-account", ["account", "iban"]),
  ]

  /// Pairs of columns, besides those that tables of edges are known by, between which rows are.
  private static let ends = [
    ("anumber", "bnumber"), ("originatingnumber", "terminatingnumber"),
    ("entity1id", "entity2id"), ("rekening", "tegenrekening"), ("auftragskonto", "kontonummer"),
    ("sourceaccount", "targetaccount"), ("fromaccount", "toaccount"),
  ]

  /// Which of the columns are ends of relations, by their plain names.
  static func ends(in names: [String]) -> (source: Int, target: Int)? {
    if let known = KnownEnds.pair(in: names) ?? KnownEnds.membership(in: names) { return known }
    return ends.lazy.compactMap { source, target in
      names.firstIndex(of: source).flatMap { first in
        names.firstIndex(of: target).map { (first, $0) }
      }
    }.first
  }

  /// The kind of a thing that is called so; `nil` where no word tells one.
  static func kind(of words: [String]) -> EntityKind.ID? {
    words.reversed().lazy.compactMap { word in
      kinds.first { $0.words.contains(word) }?.kind
    }.first
  }

  /// The relation in which a thing that is called so stands to others; `nil` where no word tells one.
  static func relation(of words: [String]) -> RelationKind.ID? {
    relations.first { !$0.words.isDisjoint(with: words) }?.relation
  }

  /// The key of a claim for a column of dates that is called so.
  static func time(of words: [String]) -> String {
    if !Set([
      "from", "since", "start", "started", "begin", "began", "appointed", "opened", "notified",
    ])
    .isDisjoint(with: words) {
      return "from"
    }
    let ends: Set = [
      "until", "end", "ended", "ceased", "resigned", "closed", "finish", "expiry", "till",
      "dissolved",
    ]
    return ends.isDisjoint(with: words) ? "when" : "until"
  }

  /// Whether a column that is called so tells the kind of things.
  static func tellsKind(_ words: [String]) -> Bool {
    ["type", "kind", "schema", "class"].contains(words.last)
  }

  /// Whether a column that is called so tells the kind of relations.
  static func tellsRelation(_ words: [String]) -> Bool {
    words.contains {
      ["relation", "relationship", "link", "rel", "predicate", "role"].contains($0)
    }
  }

  /// The schema of an id of others that a column called so has.
  static func scheme(_ words: [String]) -> String? {
    if words.contains("lei") { return "lei" }
    if words.contains("imo") { return "imo" }
    return words.contains("iban") ? "iban" : words.contains("wikidata") ? "wikidata" : nil
  }
}
