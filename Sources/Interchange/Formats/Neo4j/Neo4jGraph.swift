import EntityGraph

/// Puts nodes and relationships of Neo4j into a table, as the nodes and edges of a JSON graph.
struct Neo4jGraph {
  let table: NodeLinkTable

  /// The ids of the nodes so far.
  private var known: Set<String> = []

  init(_ table: NodeLinkTable) { self.table = table }

  mutating func add(_ value: JSONValue, _ line: Int?) throws(ReadingError) {
    switch value["type"]?.text {
    case "node": try addNode(value)
    case "relationship": try addRelationship(value, line)
    default:
      table.notes.note("an object that is no node and no relationship is left out", line: line)
    }
  }

  private mutating func addNode(_ value: JSONValue) throws(ReadingError) {
    guard let id = value["id"]?.spelled else {
      return table.notes.note("a node without an id is left out")
    }
    known.insert(id)
    var fields = [JSONValue.Member(key: "id", value: .text(id))]
    var labels = value["labels"]?.texts ?? []
    if let place = labels.firstIndex(where: { Self.kind(of: $0) != nil })
      ?? labels.indices.first
    {
      let label = labels.remove(at: place)
      fields.append(.init(key: "entity_kind", value: .text(Self.kind(of: label) ?? label)))
    }
    if !labels.isEmpty {
      fields.append(.init(key: "other_labels", value: .list(labels.map { .text($0) })))
    }
    let properties = Self.properties(of: value, besides: fields.map(\.key) + ["key"])
    try table.addNode(.object(fields + properties), nil)
  }

  private mutating func addRelationship(_ value: JSONValue, _ line: Int?) throws(ReadingError) {
    guard let start = try end("start", of: value), let end = try end("end", of: value) else {
      return table.notes.note("a relationship without its two nodes is left out", line: line)
    }
    var fields: [JSONValue.Member] = [
      .init(key: "source", value: .text(start)), .init(key: "target", value: .text(end)),
    ]
    if let id = value["id"]?.spelled { fields.append(.init(key: "id", value: .text(id))) }
    if let label = value["label"]?.text {
      fields.append(.init(key: "relation", value: .text(label)))
    }
    let taken = ["source", "target", "id", "relation", "directed", "undirected"]
    let properties = Self.properties(of: value, besides: taken)
    try table.addEdge(.object(fields + properties), nil)
  }

  /// The id of a node at the end of a relationship; one that stands nowhere else is added as it is
  /// told there.
  private mutating func end(_ key: String, of value: JSONValue) throws(ReadingError) -> String? {
    guard let node = value[key], let id = node["id"]?.spelled else { return nil }
    if !known.contains(id) { try addNode(node) }
    return id
  }

  /// The kind of ours that a label names; `nil` where there is none.
  private static func kind(of label: String) -> String? {
    let words = label.lowercased().map { "_ ".contains($0) ? "-" : $0 }
    let id = EntityKind.ID(String(words))
    return Vocabulary.standard.kinds[id] == nil ? nil : id.rawValue
  }

  /// The properties; those that are called as what a node or an edge has anyway get another name.
  private static func properties(of value: JSONValue, besides taken: [String]) -> [JSONValue.Member]
  {
    (value["properties"]?.members ?? []).map { member in
      taken.contains(member.key)
        ? JSONValue.Member(key: "properties.\(member.key)", value: member.value) : member
    }
  }
}
