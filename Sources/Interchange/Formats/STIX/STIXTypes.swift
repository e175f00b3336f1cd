import EntityGraph

/// What the types of objects and relationships of STIX are called in our vocabulary.
enum STIXTypes {
  struct Thing {
    let kind: EntityKind
    let names: [String]

    init(_ kind: EntityKind.ID, _ names: [String]) {
      self.init(
        Vocabulary.standard.kinds[kind] ?? EntityKind(kind, plural: kind.rawValue), names)
    }

    init(_ kind: EntityKind, _ names: [String]) { (self.kind, self.names) = (kind, names) }
  }

  /// The types that are things; the first of the names that an object has is its name.
  static let things: [String: Thing] = [
    "identity": Thing("entity", ["name"]),
    "intrusion-set": Thing("threat-group", ["name"]),
    "threat-actor": Thing("threat-group", ["name"]),
    "campaign": Thing("event", ["name"]),
    "incident": Thing("event", ["name"]),
    "attack-pattern": Thing("technique", ["name"]),
    "course-of-action": Thing(
      EntityKind("course-of-action", plural: "courses of action"), ["name"]),
    "infrastructure": Thing(
      EntityKind("infrastructure", plural: "infrastructure", parents: ["equipment"]), ["name"]),
    "malware": Thing("malware", ["name"]),
    "malware-analysis": Thing("document", ["result_name", "product"]),
    "tool": Thing("software", ["name"]),
    "vulnerability": Thing("vulnerability", ["name"]),
    "indicator": Thing("indicator", ["name", "pattern"]),
    "location": Thing("place", ["name", "city", "country", "region", "street_address"]),
    "observed-data": Thing("document", ["name"]),
    "report": Thing("document", ["name"]),
    "grouping": Thing("document", ["name", "context"]),
    "artifact": Thing("file", ["url"]),
    "autonomous-system": Thing("network", ["name", "number"]),
    "directory": Thing("observable", ["path"]),
    "domain-name": Thing("domain", ["value"]),
    "email-addr": Thing("e-mail-address", ["value"]),
    "file": Thing("file", ["name"]),
    "ipv4-addr": Thing("ip-address", ["value"]),
    "ipv6-addr": Thing("ip-address", ["value"]),
    "mac-addr": Thing("observable", ["value"]),
    "mutex": Thing("observable", ["name"]),
    "process": Thing("observable", ["command_line", "pid"]),
    "software": Thing("software", ["name"]),
    "url": Thing("url", ["value"]),
    "user-account": Thing("account", ["account_login", "display_name", "user_id"]),
    "windows-registry-key": Thing("observable", ["key"]),
    "x509-certificate": Thing("observable", ["subject", "serial_number"]),
  ]

  /// The kind that a type of relationships is; one that is not known is a kind of its own.
  static func relation(_ type: String) -> (kind: RelationKind.ID, isTurned: Bool) {
    relations[type] ?? (RelationKind.ID(type), false)
  }

  /// What identities of a class are.
  static let identityClasses: [String: EntityKind.ID] = [
    "individual": "person", "group": "group", "organization": "organization", "class": "sector",
    "system": "equipment",
  ]

  /// The types of relationships that other kinds of ours say, and whether their ends are turned.
  static let relations: [String: (kind: RelationKind.ID, isTurned: Bool)] = [
    "related-to": ("associated-with", false), "located-at": ("located-in", false),
    "duplicate-of": ("same-as", false), "consists-of": ("part-of", true),
    "belongs-to": ("part-of", false), "subtechnique-of": ("part-of", false),
    "originates-from": ("came-from", false), "authored-by": ("made", true),
    "beacons-to": ("communicates-with", false), "based-on": ("derived-from", false),
    "has": ("linked-to", false),
  ]
}
