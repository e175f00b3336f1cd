import EntityGraph

/// Reads what a search of Aleph answers: entities of FollowTheMoney, each of a collection.
///
/// > OCCRP. "Aleph API, version 2."
struct AlephReader {
  /// What is of the search, or of the program, and not of an entity.
  private static let ofSearch: Set<String> = [
    "collection", "score", "highlight", "links", "role_id", "created_at", "updated_at", "writeable",
    "shallow", "latinized", "bookmarked", "collection_id", "mutable", "profile_id",
  ]

  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let records = try JSONRecords(of: file, under: ["results"])
    var entities = FTMEntities()
    var collections: [Document.ID: JSONValue] = [:]
    var notes = ReadingNotes()
    try records.forEach(&notes) { record, line throws(ReadingError) in
      let collection = record["collection"] ?? .object([])
      let id = collection["foreign_id"]?.text ?? collection["id"]?.spelled
      if let id { collections[Document.ID(id)] = collections[Document.ID(id)] ?? collection }
      try FTMRecord(Self.entity(record, of: id), file: file.path, line: line).add(to: &entities)
      try entities.checkBounds(file)
    }
    entities.end()
    entities.notes.add(notes)
    let facts = FTMFacts(entities, file: Document.ID(file.documentName))
    var batch = facts.batch
    for place in batch.documents.indices {
      batch.documents[place].take(collections[batch.documents[place].id])
    }
    return GraphReading(.facts(batch), facts.notes)
  }

  /// The entity as a file of FollowTheMoney has it, with its collection as the dataset, also of the
  /// entities inside.
  private static func entity(_ value: JSONValue, of dataset: String?) -> JSONValue {
    let seen = value["updated_at"] ?? value["created_at"]
    var members = (value.members ?? []).filter { !ofSearch.contains($0.key) }.map { member in
      JSONValue.Member(
        key: member.key,
        value: member.key == "properties" ? properties(member.value, of: dataset) : member.value)
    }
    if let dataset { members.append(.init(key: "datasets", value: .list([.text(dataset)]))) }
    if let seen { members.append(.init(key: "first_seen", value: seen)) }
    return .object(members)
  }

  private static func properties(_ value: JSONValue, of dataset: String?) -> JSONValue {
    .object(
      (value.members ?? []).map { member in
        let values = (member.value.list ?? [member.value]).map {
          $0.members == nil ? $0 : entity($0, of: dataset)
        }
        return JSONValue.Member(key: member.key, value: .list(values))
      })
  }
}

extension Document {
  /// What a collection is called, and by whom it is published.
  fileprivate mutating func take(_ collection: JSONValue?) {
    if let label = collection?["label"]?.text { title = label }
    publisher = collection?["publisher"]?.text.map { Source.ID($0) }
  }
}
