import EntityGraph

/// A value of a property of a person or an entity, as a record has it.
struct BODSProperty: Equatable {
  let name: PropertyKind.ID
  let value: Value

  /// When it was so, of what has a time.
  let period: Period?

  static let exposure: PropertyKind.ID = "political-exposure"

  private static let dates: [PropertyKind.ID: (key: String, isOfPerson: Bool)] = [
    "birth-date": ("birthDate", true), "death-date": ("deathDate", true),
    "founding-date": ("foundingDate", false), "dissolution-date": ("dissolutionDate", false),
    "incorporation-date": ("foundingDate", false), "founded-date": ("foundingDate", false),
    "dissolved-date": ("dissolutionDate", false),
  ]

  /// Properties that BODS has under another name, and as which of ours that is read.
  private static let others: [PropertyKind.ID: PropertyKind.ID] = [
    "incorporation-date": "founding-date", "founded-date": "founding-date",
    "dissolved-date": "dissolution-date", "legal-address": "registered-address",
    "headquarters": "business-address",
  ]

  private static let countries: [PropertyKind.ID: String] = [
    "nationality": "nationalities", "tax-residency": "taxResidencies",
  ]

  /// The types of addresses by the properties that they are.
  private static let addresses: [PropertyKind.ID: String?] = [
    "address": nil, "residence-address": "residence", "registered-address": "registered",
    "service-address": "service", "alternative-address": "alternative",
    "business-address": "business", "legal-address": "registered", "headquarters": "business",
  ]

  /// The subtypes that a type may have, besides those that are kinds.
  private static let subtypes: [String: Set<String>] = [
    "arrangement": ["nomination", "other"], "legalEntity": ["other"],
  ]

  /// What a record calls it, of what it has one value of.
  var place: String { Self.dates[name]?.key ?? name.rawValue }

  var isDate: Bool { Self.dates[name] != nil }

  /// The property as which it is read again; `nil` for itself.
  var other: PropertyKind.ID? { Self.others[name] }

  /// Whether a record has one value of the property at most.
  var isSingle: Bool {
    Self.countries[name] == nil && Self.addresses[name] == nil && name != "identifier"
      && name != Self.exposure
  }

  /// Whether the record of a party has a place for it.
  func isSayable(of party: BODSParty) -> Bool {
    switch value {
    case .date(let period):
      return Self.dates[name]?.isOfPerson == party.isPerson && period.start == period.end
        && period.start.date.flatMap { PartialDate.clock($0.earliest) } != nil
    case .number: return false
    case .text(let text):
      if Self.addresses[name] != nil { return text == text.trimmingBlanks && !text.isEmpty }
      if name == "identifier" { return identifier != nil }
      return party.isPerson ? isSayableOfPerson(text) : isSayableOfEntity(text, party.type)
    }
  }

  private func isSayableOfPerson(_ text: String) -> Bool {
    switch name {
    case "topics": text == BODSFacts.topic
    case "birth-place": text == text.trimmingBlanks && !text.isEmpty
    case Self.exposure: true
    default: Self.countries[name] != nil
    }
  }

  private func isSayableOfEntity(_ text: String, _ type: String) -> Bool {
    switch name {
    case "jurisdiction": true
    case "website": text.isAddress
    case "publicly-listed": Bool(text) != nil
    case "subtype": Self.subtypes[type]?.contains(text) ?? false
    default: false
    }
  }

  /// The identifier that a text such as `7 (Register)` is; `nil` where no scheme is named.
  var identifier: JSONValue? {
    guard value.text.hasSuffix(")"), let start = value.text.utf8.firstRange(of: " (".utf8),
      let id = String(value.text.utf8[..<start.lowerBound]), !id.isEmpty,
      let scheme = String(value.text.utf8[start.upperBound...].dropLast()), !scheme.isEmpty
    else { return nil }
    return .object([
      .init(key: "id", value: .text(id)), .init(key: "schemeName", value: .text(scheme)),
    ])
  }

  /// The members of a record that properties are.
  static func members(
    _ properties: [BODSProperty], ofPerson isPerson: Bool, _ notes: inout BODSAnnotations
  ) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    for property in properties {
      if let member = property.single(ofPerson: isPerson, &notes) { members.append(member) }
    }
    for (name, key) in countries.sorted(by: { $0.value < $1.value }) {
      let values = properties.filter { $0.name == name }.map { $0.named("name") }
      if !values.isEmpty { members.append((key, .list(values))) }
    }
    let addresses = properties.filter { Self.addresses[$0.name] != nil }.map(\.address)
    if !addresses.isEmpty { members.append(("addresses", .list(addresses))) }
    if let exposure = exposure(properties, &notes) {
      members.append(("politicalExposure", exposure))
    }
    return members
  }

  private func single(
    ofPerson isPerson: Bool, _ notes: inout BODSAnnotations
  ) -> (String, JSONValue)? {
    switch (name, value) {
    case (_, .date(let period)):
      guard let key = Self.dates[name]?.key, let date = period.start.date else { return nil }
      let day = notes.day(date, at: "/recordDetails/\(key)") {
        isPerson && $0.isYearOrMonth || $0.bodsDay == $0.text
      }
      return day.map { (key, .text($0)) }
    case ("jurisdiction", _): return (name.rawValue, named("name"))
    case ("birth-place", _): return ("placeOfBirth", named("address"))
    case ("website", _): return ("uri", .text(value.text))
    case ("publicly-listed", _):
      return Bool(value.text).map {
        ("publicListing", .object([.init(key: "hasPublicListing", value: .flag($0))]))
      }
    default: return nil
    }
  }

  private func named(_ key: String) -> JSONValue {
    .object([.init(key: key, value: .text(value.text))])
  }

  private var address: JSONValue {
    var address = JSONMembers()
    address.set("type", Self.addresses[name] ?? nil)
    address.set("address", value.text)
    return address.value
  }

  /// Whether a person is politically exposed, and by which offices.
  private static func exposure(
    _ properties: [BODSProperty], _ notes: inout BODSAnnotations
  ) -> JSONValue? {
    let offices = properties.filter { $0.name == exposure }
    let isKnown = properties.contains { $0.name == "topics" }
    guard isKnown || !offices.isEmpty else { return nil }
    var told = JSONMembers()
    told.set("status", isKnown ? "isPep" : "unknown")
    var details: [JSONValue] = []
    for office in offices {
      let place = "/recordDetails/politicalExposure/details/\(details.count)"
      var detail = JSONMembers()
      detail.set("reason", office.value.text)
      let (start, end) = (office.period?.start.date, office.period?.end.date)
      detail.set("startDate", start.flatMap { notes.day($0, at: "\(place)/startDate") })
      detail.set("endDate", end.flatMap { notes.day($0, at: "\(place)/endDate") })
      details.append(detail.value)
    }
    told.set("details", details)
    return told.value
  }
}

extension PartialDate {
  /// Whether it is a year or a month, about which nothing is uncertain.
  fileprivate var isYearOrMonth: Bool {
    [4, 7].contains(text.utf8.count) && text.utf8.allSatisfy("0123456789-".utf8.contains)
  }
}
