/// Which format with sources JSON is most like that is no graph.
struct JSONLikeness {
  fileprivate struct Format {
    let name: String

    /// How a file of it begins that is read.
    let shape: String

    /// Keys that other JSON hardly has.
    let keys: Set<String>
  }

  private static let formats = [
    Format(
      name: "STIX", shape: "a bundle with 'objects', or a list of them",
      keys: [
        "spec_version", "created_by_ref", "object_refs", "object_marking_refs", "source_ref",
        "target_ref", "relationship_type", "external_references", "kill_chain_phases",
      ]),
    Format(
      name: "MISP", shape: "an 'Event' with its attributes",
      keys: [
        "to_ids", "threat_level_id", "Orgc", "orgc_id", "sharing_group_id", "object_relation",
        "event_id", "ObjectReference", "attribute_count",
      ]),
    Format(
      name: "BODS", shape: "a list of statements, or one a line",
      keys: [
        "statementID", "statementId", "statementType", "statementDate", "recordType", "recordId",
        "recordStatus", "recordDetails", "declarationSubject", "interestedParty",
        "publicationDetails",
      ]),
    Format(
      name: "FollowTheMoney", shape: "entities with 'schema' and 'properties'",
      keys: ["schema", "caption", "referents", "datasets", "last_change"]),
    Format(
      name: "GLEIF", shape: "the CSV table of a golden copy",
      keys: [
        "lei", "LEI", "legalName", "LegalName", "registrationStatus", "RegistrationStatus",
        "RelationshipRecord", "managingLou", "ManagingLOU",
      ]),
    Format(
      name: "Companies House", shape: "records with 'company_number' and 'data', one a line",
      keys: [
        "company_number", "natures_of_control", "appointed_on", "notified_on", "ceased_on",
        "officer_role", "active_count",
      ]),
    Format(
      name: "LittleSis", shape: "'data' with 'attributes'",
      keys: ["entity1_id", "entity2_id", "category_id", "primary_ext"]),
    Format(
      name: "Aleph", shape: "'results' with 'collection'",
      keys: ["collection", "collection_id", "highlight", "foreign_id"]),
    Format(
      name: "Wikidata", shape: "'entities' with 'claims'",
      keys: ["mainsnak", "datavalue", "sitelinks", "lastrevid"]),
    Format(
      name: "Neo4j", shape: "nodes and relationships as apoc.export.json writes them",
      keys: ["rels", "startNode", "endNode", "elementId"]),
    Format(
      name: "Telegram", shape: "a chat with 'messages'",
      keys: ["from_id", "date_unixtime", "text_entities", "actor_id"]),
  ]

  private let nearest: Format?

  /// Whether objects have ids or keys that only one format has, so that they are no nodes.
  let isCertain: Bool

  init(_ head: [UInt8]) {
    let words = JSONWords(head)
    let scores = Self.formats.map { ($0.keys.intersection(words.keys).count + $0.marks(in: words)) }
    let best = scores.max() ?? 0
    nearest = best > 0 ? scores.firstIndex(of: best).map { Self.formats[$0] } : nil
    isCertain = best > 1
  }

  /// What to say of the format that is nearest, and of any other.
  var advice: String {
    let format = nearest.map { "\($0.name), \($0.shape)" } ?? "a graph, 'nodes' and 'links'"
    return "the nearest is \(format); anything else is mapped with --map FILE.yaml"
  }
}

extension JSONLikeness.Format {
  /// Two more where an id is one of the format, one more for a schema that is called as those of
  /// FollowTheMoney are.
  fileprivate func marks(in words: JSONWords) -> Int {
    switch name {
    case "STIX": words["id"].contains(where: \.isSTIXID) ? 2 : 0
    case "GLEIF": (words["id"].union(words["lei"])).contains(where: \.isLEI) ? 2 : 0
    case "FollowTheMoney":
      words["schema"].contains { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
        ? 1 : 0
    default: 0
    }
  }
}

extension String {
  /// Whether it is a type and a UUID, as in `indicator--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f`.
  var isSTIXID: Bool {
    guard let dashes = firstRange(of: "--"), dashes.lowerBound > startIndex else { return false }
    let parts = self[dashes.upperBound...].split(separator: "-", omittingEmptySubsequences: false)
    return self[..<dashes.lowerBound].allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }
      && parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }

  /// Whether it has the length and the letters of an identifier of GLEIF.
  fileprivate var isLEI: Bool {
    utf8.count == 20 && utf8.suffix(2).allSatisfy { 0x30...0x39 ~= $0 }
      && allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) } && contains(where: \.isLetter)
  }
}
