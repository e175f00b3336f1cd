import EntityGraph

/// The columns of a table of things, by their places.
struct ICIJNodeColumns {
  struct Property {
    let place: Int
    let isDate: Bool

    /// The number of the property in claims.
    let predicate: Int32
  }

  let id: Int
  let source: Int
  let limit: Int
  let provider: Int
  let address: Int
  let properties: [Property]

  /// Words, then codes.
  let jurisdictions: [Int]
  let countries: [Int]
  let jurisdictionPredicate: Int32
  let countryPredicate: Int32
  let addressPredicate: Int32
  private let name: Int
  private let aliases: [Int]
  private let type: Int
  private let internalID: Int
  private let registration: Int

  /// The columns that have a place.
  static let read = Set(texts.keys).union(dates.keys).union([
    "node_id", "sourceid", "valid_until", "service_provider", "name", "address", "original_name",
    "former_name", "jurisdiction", "jurisdiction_description", "countries", "country_codes",
    "internal_id", "ibcruc",
  ])

  /// Where a column is that the table does not have.
  static let absent = Int.max

  private static let texts = [
    "company_type": "company-type", "status": "status", "note": "note", "type": "type",
  ]
  private static let dates = [
    "incorporation_date": "incorporation-date", "inactivation_date": "inactivation-date",
    "struck_off_date": "struck-off-date", "dorm_date": "dormancy-date",
    "closed_date": "dissolution-date",
  ]

  init(_ names: [String], in facts: inout ICIJFacts) {
    let names = names.map(ICIJTable.plain)
    func place(_ name: String) -> Int { names.firstIndex(of: name) ?? Self.absent }
    (id, source, limit) = (place("node_id"), place("sourceid"), place("valid_until"))
    (provider, name, address) = (place("service_provider"), place("name"), place("address"))
    aliases = ["original_name", "former_name"].map(place)
    (type, internalID, registration) = (place("type"), place("internal_id"), place("ibcruc"))
    jurisdictions = ["jurisdiction_description", "jurisdiction"].map(place)
    countries = ["countries", "country_codes"].map(place)
    jurisdictionPredicate = facts.property("jurisdiction")
    countryPredicate = facts.property("country")
    addressPredicate = facts.property("address")
    properties = names.enumerated().compactMap { place, name in
      let (text, date) = (Self.texts[name], Self.dates[name])
      guard let id = text ?? date else { return nil }
      return Property(
        place: place, isDate: text == nil,
        predicate: facts.property(PropertyKind.ID(id), text == nil ? .date : .text))
    }
  }

  /// Where the name stands; an address has none but itself, and what has nothing its id.
  func nameColumn(_ row: TableRecords, _ table: ICIJTable) -> Int {
    let places = table == .addresses ? [address, name] : [name, address]
    return places.first { !row.isEmpty($0) } ?? id
  }

  /// The other names of a thing, and its numbers elsewhere.
  func otherNames(
    _ row: TableRecords, _ table: ICIJTable, _ schemes: inout [String: String]
  ) -> OtherNames {
    var others = OtherNames()
    let first = row[nameColumn(row, table)]
    for place in table == .addresses ? [name] : aliases {
      guard let text = row[place], text != first, !others.aliases.contains(text) else { continue }
      others.aliases.append(text)
    }
    others.externalIDs = externalIDs(row, &schemes)
    return others
  }

  /// The numbers that a thing has in the files of its provider, and in the register of its place.
  private func externalIDs(
    _ row: TableRecords, _ schemes: inout [String: String]
  ) -> [String] {
    func scheme(of name: String) -> String {
      if let known = schemes[name] { return known }
      schemes[name] = name.asScheme
      return name.asScheme
    }
    var ids: [String] = []
    if let number = row[internalID] {
      ids.append("\(scheme(of: row[provider] ?? row[source] ?? "icij")):\(number)")
    }
    if let number = row[registration] {
      let place = row[jurisdictions[1]].map { "-\(scheme(of: $0))" } ?? ""
      ids.append("company-number\(place):\(number)")
    }
    return ids
  }

  func kind(_ row: TableRecords, _ table: ICIJTable) -> EntityKind.ID {
    switch table {
    case .entities: return "company"
    case .intermediaries, .officers: return "legal-entity"
    case .addresses: return "address"
    case .others, .relationships:
      let type = row[type]?.lowercased() ?? ""
      if type.contains("trust") { return "trust" }
      if type.contains("fund") { return "fund" }
      return type.contains("company") || type.contains("corporation") ? "company" : "organization"
    }
  }
}

extension String {
  /// Words in lower case with hyphens between them, as schemes of identifiers are.
  fileprivate var asScheme: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
