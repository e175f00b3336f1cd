import EntityGraph

/// Makes entities, documents and claims of the objects of a bundle.
struct STIXFacts {
  let index: STIXIndex
  var facts = FactCollection()
  private var isBundleCited = false

  /// The revoked objects that have a successor in the file.
  private var formerObjects: [(entity: Entity, successor: Entity.ID)] = []

  init(_ index: STIXIndex) { self.index = index }

  /// - Throws: ``ReadingError`` where it is no object of STIX, or more than is taken in.
  mutating func add(_ value: JSONValue, of file: InputFile, line: Int) throws(ReadingError) {
    try add(STIXObject(value, file, line: line))
    try facts.checkBounds(file, line: line)
  }

  private mutating func add(_ object: STIXObject) {
    guard index.isLatest(object) else {
      return facts.notes.note(
        "an earlier version of an object is left out", line: object.line)
    }
    noteUnreadable(object)
    if object.isOwn { return addOwn(object) }
    if let successor = index.successor(of: object.id) { return add(object, before: successor) }
    switch object.type {
    case "relationship": addRelationship(object)
    case "sighting": addSighting(object)
    case "email-message": addMessage(object)
    case "network-traffic": addTraffic(object)
    case "report", "grouping":
      add(document: object)
      addThing(object)
    case "note": add(document: object)
    case "opinion":
      noteUnused(opinion: object)
      addOpinionsElsewhere(of: object)
    case "marking-definition", "bundle": break
    case "extension-definition" where object.id == STIXExtension.id: break
    case "language-content", "extension-definition":
      facts.notes.note("an object of the type \(object.type) is left out", line: object.line)
    default: addThing(object)
    }
  }

  private mutating func add(_ former: STIXObject, before successor: String) {
    formerObjects.append((entity(of: former), Entity.ID(successor)))
    facts.notes.note(
      "a revoked object is a former id of its successor; what it says itself is left out",
      line: former.line)
  }

  mutating func reading(adding notes: ReadingNotes) -> GraphReading {
    facts.notes.add(notes)
    for (former, successor) in formerObjects {
      _ = facts.change(successor) { $0.follow(former) }
    }
    return facts.reading()
  }

  /// Has the bundle be a document, where it is what a claim stands in.
  mutating func cite(_ document: Document.ID) {
    guard !isBundleCited, document == index.bundle else { return }
    isBundleCited = true
    facts.add(Document(id: document, title: index.bundleTitle))
  }

  /// The origins of what an object says: one for each document in which it stands.
  mutating func origins(of object: STIXObject) -> [ClaimOrigin] {
    index.documents(of: object).map { document in
      cite(document)
      var origin = ClaimOrigin(document, at: object.id)
      origin.claimants = object.references.filter(\.isCited).compactMap {
        $0.source.map { Source.ID($0) }
      }
      if let author = object.author { origin.claimants.append(index.source(author.rawValue)) }
      origin.credibility = object.credibility
      origin.claimed = object.modified
      if object.isRevoked { origin.withdrawn = object.modified }
      origin.marking = index.markings.strictest(of: object.value)
      return origin
    }
  }

  private mutating func add(document object: STIXObject) {
    let title = object["name"] ?? object["abstract"] ?? object["content"] ?? object.id
    var document = Document(id: Document.ID(object.id), title: title.firstLine(ofAtMost: 80))
    document.author = object.texts("authors").first.map { Source.ID($0) } ?? object.author
    document.publisher = object.author
    document.published = (object.date("published") ?? object.date("created")).map { Period($0) }
    document.reliability = object.reliability
    document.url = object.references.lazy.compactMap(\.url).first
    document.language = object["lang"]
    document.marking = index.markings.strictest(of: object.value)
    facts.add(document)
  }
}

extension String {
  /// Its first line, cut behind so many characters.
  fileprivate func firstLine(ofAtMost count: Int) -> String {
    let line = prefix { !$0.isNewline }
    return line.count > count ? "\(line.prefix(count - 1))…" : String(line)
  }
}
