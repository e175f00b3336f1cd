import EntityGraph

/// One statement of any version of the standard, with what all statements have.
struct BODSStatement {
  enum Subject { case entity, person, relationship }

  private static let types: [String: Subject] = [
    "entity": .entity, "person": .person, "relationship": .relationship,
    "entityStatement": .entity, "personStatement": .person,
    "ownershipOrControlStatement": .relationship,
  ]

  let value: JSONValue
  let line: Int
  let id: String
  let subject: Subject

  /// What is stated: an object of its own since 0.4, before that the statement itself.
  let details: JSONValue

  /// `nil` where there is no id, or the type is none that is known.
  init?(_ value: JSONValue, line: Int) {
    guard let id = value["statementId"]?.text ?? value["statementID"]?.text,
      let type = value["recordType"]?.text ?? value["statementType"]?.text,
      let subject = Self.types[type]
    else { return nil }
    let restored = BODSAnnotations.restored(value)
    (self.value, self.line, self.id, self.subject) = (restored, line, id, subject)
    details = restored["recordType"] == nil ? restored : restored["recordDetails"] ?? .object([])
  }

  /// The record of which it is a version: before 0.4 every statement was one of its own.
  var record: String { value["recordId"]?.text ?? id }

  var hasRecord: Bool { value["recordId"]?.text != nil }
  var isClosed: Bool { value["recordStatus"]?.text == "closed" }

  /// The statements that this one takes the place of.
  var replaced: [String] { value["replacesStatements"]?.texts ?? [] }

  /// The day that stands where our own writer must give one and nobody says it.
  static let unknownDay = "1970-01-01"

  /// The publisher that our own writer gives where nobody is known.
  static let ownPublisher = "urn:backchannel"

  var claimed: PartialDate? { date(value["statementDate"]) }
  var published: PartialDate? { date(value["publicationDetails"]?["publicationDate"]) }

  private func date(_ value: JSONValue?) -> PartialDate? {
    isOwn && value?.text == Self.unknownDay ? nil : value?.date
  }

  private var isOwn: Bool {
    value["publicationDetails"]?["publisher"]?["url"]?.text == Self.ownPublisher
  }

  /// Whether nobody made it, and our own writer put it there for what others refer to.
  var isPlaceholder: Bool { isOwn && claimed == nil && value["source"] == nil }

  /// When it was made, else when it was published.
  var day: PartialDate? { claimed ?? published }

  var publisher: Source.ID? {
    value["publicationDetails"]?["publisher"].flatMap(BODSSource.source)
  }

  var claimants: [Source.ID] { claimants(value["source"]) }

  /// Who asserts what a source says, else the register that it is, then the publisher.
  func claimants(_ source: JSONValue?) -> [Source.ID] {
    var sources = (source?["assertedBy"]?.list ?? []).compactMap(BODSSource.source)
    if sources.isEmpty, source?["type"]?.texts.contains("officialRegister") == true,
      let register = source?["description"]?.text
    {
      sources = [Source.ID(register)]
    }
    if let publisher, !sources.contains(publisher) { sources.append(publisher) }
    return sources.map(\.rawValue).eachOnce.map { Source.ID($0) }
  }

  /// What a record or another statement is referred to by.
  func reference(_ key: String) -> BODSReference? {
    details[key].map(BODSReference.init)
  }

  /// The identifiers elsewhere of the entity or person, such as `gb-coh:01234567`.
  var externalIDs: [String] {
    (details["identifiers"]?.list ?? []).compactMap(Self.externalID).eachOnce
  }

  /// The identifiers of which no scheme is told, each with the name of who gave it.
  var identifiersOfNoScheme: [String] {
    (details["identifiers"]?.list ?? []).compactMap { identifier in
      guard Self.externalID(identifier) == nil, let id = identifier["id"]?.spelled else {
        return nil
      }
      return identifier["schemeName"]?.text.map { "\(id) (\($0))" } ?? id
    }
  }

  private static func externalID(_ identifier: JSONValue) -> String? {
    guard let id = identifier["id"]?.spelled,
      let scheme = identifier["scheme"]?.text?.lowercased(), !id.isEmpty, !scheme.isEmpty
    else { return nil }
    let written = "\(scheme):\(id)"
    guard scheme == "gb-coh", let number = ExternalIdentifier(written) else { return written }
    return number.description
  }
}

/// Who or what an end of a relationship is.
enum BODSReference {
  /// An entity or a person, by the id of its record or of a statement about it.
  case thing(String)

  /// Nobody who is named, and why.
  case unspecified(reason: String, description: String?)

  init(_ value: JSONValue) {
    let keys = ["describedByEntityStatement", "describedByPersonStatement"]
    if let id = value.text ?? keys.lazy.compactMap({ value[$0]?.text }).first {
      self = .thing(id)
    } else {
      let why = value["unspecified"] ?? value
      self = .unspecified(
        reason: why["reason"]?.text ?? "unknown", description: why["description"]?.text)
    }
  }
}
