import EntityGraph

/// What our properties are called in FollowTheMoney, where it has another name for them.
enum FTMPropertyNames {
  /// Our kinds under the names that say the same, which readers and writers both know.
  static let own: [String: PropertyKind] = [
    "birthDate": .birthDate, "deathDate": PropertyKind("death-date", .date),
    "birthPlace": .several("birth-place"),
    "incorporationDate": PropertyKind("incorporation-date", .date),
    "dissolutionDate": PropertyKind("dissolution-date", .date),
    "legalForm": .several("legal-form"), "percentage": PropertyKind("share", .number),
    "controlType": .right,
  ]

  private static let names = Dictionary(uniqueKeysWithValues: own.map { ($0.value.id, $0.key) })

  /// Properties that are written under a name which is that of another of ours, or of a wider one.
  private static let wider: [PropertyKind.ID: String] = [
    "founding-date": "incorporationDate", "founded-date": "incorporationDate",
    "dissolved-date": "dissolutionDate", "occupation": "profession", "residence": "country",
    "registration-status": "status", "office": "role",
  ]

  /// The name of one of our properties; that of one that nobody knows is the same.
  static func name(of property: PropertyKind.ID) -> String {
    let text = property.rawValue
    return names[property] ?? wider[property]
      ?? (text.hasPrefix("ftm-") ? String(text.dropFirst(4)) : text)
  }

  /// The name as which a reader takes a wider one; `nil` for a name that says just the same.
  static func widened(_ property: PropertyKind.ID) -> String? {
    wider[property].map { own[$0]?.id.rawValue ?? $0 }
  }

  /// Schemes of identifiers by the names that FollowTheMoney has for them.
  private static let schemes = [
    "lei": "leiCode", "wikidata": "wikidataId", "imo": "imoNumber", "ru-ogrn": "ogrnCode",
    "ru-inn": "innCode", "duns": "dunsCode", "uei": "uniqueEntityId", "uscc": "uscCode",
    "bvd": "bvdId", "giin": "giiNumber", "npi": "npiCode", "permid": "permId",
    "isin": "isinCode", "vat": "vatCode", "cik": "cikCode", "bic": "bic",
  ]

  static func name(ofScheme scheme: String) -> String { schemes[scheme.lowercased()] ?? scheme }
}
