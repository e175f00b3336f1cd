/// A scheme of identifiers that others give to what facts are about.
struct IdentifierScheme: Sendable {
  let form: IdentifierForm

  /// The kinds of what has an identifier of its own in it; any where there are none.
  let holders: [EntityKind.ID]

  /// How many identifiers one thing has in a scheme.
  enum Number { case several, one, oneOfEachRegister }

  let number: Number

  /// Whether its numbers are counted up, so that one of equal digits is as good as any.
  let isCounted: Bool

  init(
    _ form: IdentifierForm, of holders: EntityKind.ID..., has number: Number = .several,
    isCounted: Bool = false
  ) {
    (self.form, self.holders) = (form, holders)
    (self.number, self.isCounted) = (number, isCounted)
  }

  /// The schemes that identify, by their names in lower case.
  ///
  /// A telephone number, an e-mail or a bank account identifies the number, address or account itself
  /// and not who has it, as several may; numbers of sanction programs, tax numbers of no country and
  /// the like are not here, as many share them. Who is given several is so in good faith only where a
  /// scheme counts sites (`duns`), papers or entries of a database, or names what a thing is like
  /// (`capec`); two numbers of one register, or two hashes of one kind, are two things.
  private static let all: [String: IdentifierScheme] = {
    var schemes: [String: IdentifierScheme] = [
      "lei": .init(.legalEntity, has: .one), "wikidata": .init(.wikidataItem, has: .one),
      "imo": .init(.ship, of: "equipment", has: .one),
      "iban": .init(.account, of: "account", has: .one),
      "tel": .init(.telephone, of: "phone-number", has: .one),
      "mailto": .init(.mailAddress, of: "e-mail-address", has: .one),
      "bitcoin": .init(.text, of: "account"),
      "gb-coh": .init(.britishCompany, of: "organization", has: .one),
      "gb-coh-officer": .init(.text),
      "ra": .init(.upperCase, of: "organization", has: .oneOfEachRegister),
      "ru-ogrn": .init(.digits(13, 15), of: "organization", has: .one),
      "ru-inn": .init(.digits(10, 12), has: .one),
      "opencorporates": .init(.lowerCase, of: "organization", has: .oneOfEachRegister),
      "permid": .init(.upperCase, has: .one, isCounted: true),
      "duns": .init(.digits(9, 9), of: "organization"), "uei": .init(.upperCase),
      "uscc": .init(.upperCase, has: .one), "bvd": .init(.upperCase, has: .one),
      "giin": .init(.upperCase), "npi": .init(.digits(10, 10), has: .one),
      "icij": .init(.digits(8, 9), isCounted: true),
      "littlesis": .init(.text, isCounted: true),
      "opensanctions": .init(.text, isCounted: true),
      "stix": .init(.lowerCase), "misp": .init(.lowerCase, isCounted: true),
      "mitre-attack": .init(.upperCase, has: .one), "capec": .init(.upperCase),
      "cve": .init(.upperCase, of: "vulnerability", has: .one),
      "domain": .init(.lowerCase, of: "domain", has: .one),
      "ip": .init(.lowerCase, of: "ip-address", has: .one, isCounted: true),
      "as": .init(.upperCase, of: "network", has: .one, isCounted: true),
      "mac": .init(.lowerCase, of: "observable"),
    ]
    for hash in ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"] {
      schemes[hash] = .init(.lowerCase, of: "file", has: .one)
    }
    return schemes
  }()

  /// What some schemes are also called: by org-id.guide, by FollowTheMoney, by STIX.
  private static let synonyms = [
    "xi-lei": "lei", "leicode": "lei", "wikidataid": "wikidata", "imonumber": "imo",
    "ogrncode": "ru-ogrn", "inncode": "ru-inn", "dunscode": "duns", "uniqueentityid": "uei",
    "usccode": "uscc", "bvdid": "bvd", "giinumber": "giin", "npicode": "npi",
    "icijid": "icij", "phone": "tel", "email": "mailto", "btc": "bitcoin",
    "mitre-mobile-attack": "mitre-attack", "mitre-ics-attack": "mitre-attack",
    "mitre-pre-attack": "mitre-attack",
  ]

  /// The name of a scheme however it is written.
  static func name(_ written: String) -> String {
    let lowered = written.lowercased()
    return synonyms[lowered] ?? lowered
  }

  /// The scheme of a name; `nil` where its identifiers do not tell who is one.
  static func named(_ name: String) -> IdentifierScheme? {
    if let scheme = all[name] { return scheme }
    if isRegister(name) { return IdentifierScheme(.upperCase, of: "organization", has: .one) }
    guard isPersonal(name) else { return nil }
    return IdentifierScheme(
      .upperCase, of: "person", has: name.hasSuffix("-taxid") ? .one : .several)
  }

  /// Whether it is the code of a register of organizations, such as `dk-cvr`, as
  /// https://org-id.guide has them: a country of two letters, then the register.
  private static func isRegister(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count == 2 && !parts[1].isEmpty
      && name.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// Whether it is of papers of persons, such as `irl-passport`, as the Beneficial Ownership Data
  /// Standard has them: a country of three letters, then which paper.
  private static func isPersonal(_ name: String) -> Bool {
    let parts = name.split(separator: "-")
    return parts.count == 2 && parts[0].utf8.count == 3
      && ["passport", "taxid", "idcard"].contains(parts[1])
  }
}
