import EntityGraph

extension FTMObjects {
  /// A document as an entity of the dataset that it is; nothing of one of which only the id is known,
  /// and in which claims stand.
  mutating func describe(_ document: Document) -> [FTMObject] {
    countLosses(of: document)
    guard !isSpoken(document) || document != Document(id: document.id, title: document.id.rawValue)
    else { return [] }
    var object = FTMObject(
      ids.id(for: "document-\(document.id)"), schema: FTMDocument.schema)
    object.document = document.id
    object.set("title", [document.title])
    object.set("author", [document.author?.rawValue].compactMap(\.self))
    object.set("sourceUrl", [document.url].compactMap(\.self))
    object.set("language", [document.language].compactMap(\.self))
    object.claimants = [document.publisher].compactMap(\.self)
    object.set("retrievedAt", [document.retrieved.flatMap { text(of: $0) }].compactMap(\.self))
    object.set("publishedAt", [published(document)].compactMap(\.self))
    object.set("generator", [FTMDocument.generator])
    return [object]
  }

  private mutating func published(_ document: Document) -> String? {
    guard let period = document.published else { return nil }
    guard period.start == period.end, let date = period.start.date else {
      losses.count(
        "graph", "FollowTheMoney has a day on which a document was published; a stretch is left out"
      )
      return nil
    }
    return text(of: date)
  }

  private mutating func countLosses(of document: Document) {
    if document.reliability != nil {
      losses.count("graph", "FollowTheMoney has no ratings; those of documents are left out")
    }
    if document.marking != nil {
      losses.count("graph", "FollowTheMoney has no markings; those of documents are left out")
    }
    if document.republishes != nil || !document.repeats.isEmpty {
      losses.count("graph", "FollowTheMoney cannot say that a document copies another")
    }
  }
}

/// What is known of a document, as our own writer keeps it: an entity of the dataset that it is.
enum FTMDocument {
  static let schema = "Document"

  /// What made the entity, by which a reader knows that it is no entity of ours.
  static let generator = "Backchannel"

  /// The document that an entity is; `nil` for one that is an entity.
  static func document(_ place: Int, _ schema: FTMTerms.Schema, _ entities: FTMEntities)
    -> Document?
  {
    guard schema.name == self.schema else { return nil }
    let values = entities.values(of: place)
    func text(_ name: String) -> String? {
      values.first { entities.text($0.property) == name }.map { entities.text($0.text) }
    }
    guard text("generator") == generator, let dataset = values.first.map({ entities.dataset($0) }),
      dataset != FTMEntities.none
    else { return nil }
    var document = Document(id: Document.ID(entities.text(dataset)), title: text("title") ?? "")
    document.author = text("author").map { Source.ID($0) }
    document.publisher = text("publisher").map { Source.ID($0) }
    document.published = text("publishedAt").flatMap { PartialDate($0) }.map { Period($0) }
    document.url = text("sourceUrl")
    document.language = text("language")
    document.retrieved = text("retrievedAt").flatMap { PartialDate($0) }
    return document
  }
}
