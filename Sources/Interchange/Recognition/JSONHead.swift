/// The beginning of a JSON file, or of JSON lines.
struct JSONHead {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The format that the first object can only be of, else that of a graph; `nil` for what does not go
  /// on as JSON does.
  var format: GraphFormat? {
    let second = bytes.dropFirst().first { $0 > 0x20 }
    guard let second, "{[\"]}".utf8.contains(second) else { return nil }
    let members = bytes.membersOfFirstJSONObject
    let keys = Set(members.keys)
    if keys.contains("schema"), keys.contains("properties") || keys.contains("prop") {
      return .followTheMoney
    }
    if members["type"] == "bundle" || isObjectOfSTIX(members) { return .stix }
    if isMISP(keys) { return .misp }
    if isNeo4j(members) { return .neo4j }
    if isWikidata(members) { return .wikidata }
    if isTelegram(members) { return .telegram }
    if keys.isSuperset(of: ["statementID", "statementType"])
      || keys.isSuperset(of: ["statementId", "recordType"])
    {
      return .bods
    }
    if isOfCompaniesHouse(members) { return .companiesHouse }
    if isOfLittleSis(members) { return .littleSis }
    if members["results"] != nil, says("\"schema\""), says("\"collection\"") { return .aleph }
    return .json
  }

  /// Whether it is a node or a relationship, or lists of both.
  private func isNeo4j(_ members: [String: String]) -> Bool {
    if members["type"] == "node", members["id"] != nil {
      return members["labels"] != nil || members["properties"] != nil
    }
    if members["type"] == "relationship", members["label"] != nil { return members["start"] != nil }
    guard members["nodes"] != nil, members["links"] == nil, members["edges"] == nil else {
      return false
    }
    let words = JSONWords(bytes)
    return words.keys.contains("rels")
      || words["type"] == ["node"] && words.keys.contains("properties")
  }

  /// Whether it is an item or a property, or an answer with some.
  private func isWikidata(_ members: [String: String]) -> Bool {
    let id = members["id"] ?? ""
    let isEntity =
      ["item", "property", "lexeme"].contains(members["type"] ?? "")
      && id.dropFirst().allSatisfy(\.isNumber) && id.count > 1
    return isEntity && members["claims"] != nil
      || members["entities"] != nil && (says("\"mainsnak\"") || says("\"lastrevid\""))
  }

  /// Whether it is a chat, or all of an account.
  private func isTelegram(_ members: [String: String]) -> Bool {
    let isAccount = members["about"] != nil && members["nodes"] == nil
    if members["messages"] == nil, !isAccount { return false }
    let own = ["\"from_id\"", "\"date_unixtime\"", "\"actor_id\"", "\"personal_information\""]
    return own.contains(where: says)
  }

  private func isObjectOfSTIX(_ members: [String: String]) -> Bool {
    guard let type = members["type"], let id = members["id"] else { return false }
    return !type.isEmpty && id.hasPrefix("\(type)--")
  }

  /// Whether it is an answer of the API, or the first record of a list in bulk.
  private func isOfLittleSis(_ members: [String: String]) -> Bool {
    let isRecord =
      members["attributes"] != nil
      && ["relationships", "entities"].contains(members["type"] ?? "")
    return (isRecord || members["data"] != nil)
      && (says("\"entity1_id\"") || says("\"primary_ext\""))
  }

  private func says(_ text: String) -> Bool { bytes.contains(text.utf8) }

  /// Whether it is a record of a snapshot, or a list of the API.
  private func isOfCompaniesHouse(_ members: [String: String]) -> Bool {
    if members["company_number"] != nil, members["data"] != nil { return true }
    let lists = ["officer-list", "personal-appointment", "persons-with-significant-control#list"]
    let isList = members["active_count"] != nil || lists.contains(members["kind"] ?? "")
    return members["items"] != nil && isList && says("\"/company/")
  }

  /// Whether it is an event of MISP, alone or with others, what stands in one, or an attribute.
  private func isMISP(_ keys: Set<String>) -> Bool {
    if keys.isSuperset(of: ["to_ids", "category", "type", "value"]) { return true }
    let own = ["\"to_ids\"", "\"threat_level_id\"", "\"Orgc\""]
    return !keys.isDisjoint(with: ["Event", "response", "Attribute", "Orgc", "info"])
      && own.contains { bytes.contains($0.utf8) }
  }
}
