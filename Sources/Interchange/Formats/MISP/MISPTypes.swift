import EntityGraph

/// What the types of attributes, objects and relationships of MISP are in our vocabulary.
enum MISPTypes {
  /// The types of attributes that are things, and the scheme of their values as identifiers.
  static let attributes: [String: (kind: EntityKind.ID, scheme: String?)] = {
    var types: [String: (EntityKind.ID, String?)] = [
      "domain": ("domain", "domain"), "hostname": ("domain", "domain"),
      "ip-src": ("ip-address", "ip"), "ip-dst": ("ip-address", "ip"), "ip": ("ip-address", "ip"),
      "url": ("url", nil), "uri": ("url", nil), "AS": ("network", "as"),
      "email": ("e-mail-address", "mailto"), "email-src": ("e-mail-address", "mailto"),
      "email-dst": ("e-mail-address", "mailto"), "phone-number": ("phone-number", "tel"),
      "filename": ("file", nil), "iban": ("account", "iban"),
      "bank-account-nr": ("account", nil), "btc": ("account", "bitcoin"),
      "vulnerability": ("vulnerability", "cve"), "mac-address": ("observable", "mac"),
      "mutex": ("observable", nil), "regkey": ("observable", nil),
      "user-agent": ("observable", nil), "github-username": ("account", nil),
      "jabber-id": ("account", nil), "twitter-id": ("account", nil),
      "threat-actor": ("threat-group", nil), "malware-type": ("malware", nil),
      "yara": ("indicator", nil), "sigma": ("indicator", nil), "snort": ("indicator", nil),
    ]
    for hash in [
      "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "ssdeep", "tlsh", "imphash",
    ] { types[hash] = ("file", hash) }
    return types
  }()

  /// What templates of objects describe.
  static let objects: [String: EntityKind.ID] = [
    "person": "person", "organization": "organization", "legal-entity": "legal-entity",
    "company": "company", "bank-account": "account", "phone": "phone-number",
    "email": "event", "domain-ip": "domain", "file": "file", "url": "url", "vessel": "vessel",
    "vehicle": "vehicle", "aircraft": "aircraft", "device": "device", "malware": "malware",
    "vulnerability": "vulnerability", "attack-pattern": "technique", "asn": "network",
    "geolocation": "place", "address": "address", "user-account": "account",
    "credential": "account", "coin-address": "account", "news-agency": "organization",
    "report": "document", "annotation": "document", "network-connection": "observable",
    "indicator": "indicator", "intrusion-set": "threat-group", "threat-actor": "threat-group",
  ]

  /// The attributes of objects that name them, the best first.
  static let names = [
    "full-name", "name", "legal-name", "title", "iban", "account", "msisdn", "phone-number",
    "domain", "hostname", "ip", "url", "filename", "email", "username", "address", "id", "cve-id",
  ]
  static let aliases: Set<String> = ["alias", "alternative-name", "alternate-name", "aliases"]

  /// What the galaxies of clusters are of.
  static let galaxies: [String: EntityKind.ID] = [
    "threat-actor": "threat-group", "mitre-intrusion-set": "threat-group",
    "microsoft-activity-group": "threat-group", "tool": "software", "mitre-tool": "software",
    "malpedia": "malware", "mitre-malware": "malware", "ransomware": "malware", "banker": "malware",
    "botnet": "malware", "rat": "malware", "stealer": "malware", "backdoor": "malware",
    "android": "malware", "exploit-kit": "malware", "mitre-attack-pattern": "technique",
    "sector": "sector", "country": "country", "region": "place",
    "target-information": "country",
  ]

  /// The types of relationships that other kinds of ours say, and whether their ends are turned.
  static let relations: [String: (kind: RelationKind.ID, isTurned: Bool)] = [
    "related-to": ("associated-with", false), "knows": ("associated-with", false),
    "connected-to": ("associated-with", false), "owner-of": ("owns", false),
    "owned-by": ("owns", true), "belongs-to": ("part-of", false), "contains": ("part-of", true),
    "includes": ("part-of", true), "contained-by": ("part-of", false),
    "included-in": ("part-of", false), "child-of": ("part-of", false),
    "located-at": ("located-in", false), "connects-to": ("communicates-with", false),
    "beacons-to": ("communicates-with", false), "drops": ("delivers", false),
    "downloads": ("delivers", true), "dropped-by": ("delivers", true),
    "used-by": ("uses", true), "targeted-by": ("targets", true),
    "duplicate-of": ("same-as", false), "same-as": ("same-as", false),
    "works-like": ("variant-of", false), "indicated-by": ("indicates", true),
    "employed-by": ("works-for", false), "employs": ("works-for", true),
    "paid": ("paid", false), "sends": ("messaged", false), "based-on": ("derived-from", false),
    "employee-of": ("works-for", false),
  ]
}
