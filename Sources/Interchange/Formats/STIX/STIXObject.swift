import EntityGraph

/// One object of a bundle, with what all objects have.
struct STIXObject {
  let value: JSONValue
  let line: Int
  let type: String
  let id: String

  /// - Throws: ``ReadingError`` where it has no type or no id.
  init(_ value: JSONValue, _ file: InputFile, line: Int) throws(ReadingError) {
    guard let type = value["type"]?.text, let id = value["id"]?.text else {
      throw ReadingError(
        "an object of STIX has no 'type' or no 'id'; correct the file", file: file.path, line: line)
    }
    (self.value, self.line, self.type, self.id) = (value, line, type, id)
  }

  var entity: Entity.ID { Entity.ID(id) }
  var author: Source.ID? { self["created_by_ref"].map { Source.ID($0) } }
  var modified: PartialDate? { date("modified") ?? date("created") }
  var references: [STIXReference] {
    (value["external_references"]?.list ?? []).map(STIXReference.init)
  }

  subscript(key: String) -> String? { value[key]?.text }

  func texts(_ key: String) -> [String] { value[key]?.texts ?? [] }

  func date(_ key: String) -> PartialDate? { self[key].flatMap { PartialDate(timestamp: $0) } }

  func period(_ start: String, _ end: String) -> Period? {
    Period(from: date(start), until: date(end))
  }

  /// The times that relations have, from and until.
  static let times = [("start_time", "stop_time"), ("first_seen", "last_seen"), ("start", "end")]

  /// Whether it was taken back.
  var isRevoked: Bool { value["revoked"].map { $0.flag == true || $0.text == "true" } ?? false }

  /// Whether MITRE gave it up without a successor.
  var isDeprecated: Bool { value["x_mitre_deprecated"]?.flag == true }

  /// What it is in OpenCTI, which has more types than STIX.
  var typeInOpenCTI: String? {
    let extensions = (value["extensions"]?.members ?? []).lazy.compactMap { $0.value["type"]?.text }
    return self["x_opencti_type"] ?? extensions.first { $0.first?.isUppercase == true }
  }

  /// How likely it is to be true, by the scale of appendix A; `nil` where nobody says.
  var credibility: Credibility? {
    value["confidence"]?.integer.flatMap { confidence in
      switch confidence {
      case 80...100: .confirmed
      case 60..<80: .probablyTrue
      case 40..<60: .possiblyTrue
      case 20..<40: .doubtful
      case 0..<20: .improbable
      default: nil
      }
    }
  }

  /// How far OpenCTI trusts who says it, as in `B - Usually reliable`.
  var reliability: Reliability? {
    self["x_opencti_reliability"].flatMap { Reliability(rawValue: String($0.prefix(1))) }
  }
}

/// Another place where an object is spoken of.
struct STIXReference {
  let source: String?
  let id: String?
  let url: String?
  let description: String?

  init(_ value: JSONValue) {
    source = value["source_name"]?.text
    id = value["external_id"]?.text
    url = value["url"]?.text
    description = value["description"]?.text
  }

  /// The identifier that it gives a thing elsewhere, such as `lei:9845001B2AD43E664E58`.
  var externalID: String? {
    guard let source, let id else { return nil }
    let scheme = source.lowercased().replacing(" ", with: "-")
    return "\(scheme):\(id)"
  }

  /// Whether it is cited for what is said.
  var isCited: Bool { id == nil && source != nil && (url != nil || description != nil) }
}
