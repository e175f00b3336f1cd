import EntityGraph

/// Looks up the ids in what the files say of their documents.
struct DocumentResolution {
  private let registry: IDRegistry
  private let diagnostics: Diagnostics

  init(_ registry: IDRegistry, _ diagnostics: Diagnostics) {
    self.registry = registry
    self.diagnostics = diagnostics
  }

  func document(_ section: DocumentSection) -> Document {
    var document = Document(
      id: Document.ID(section.id?.value ?? ""), title: section.title?.value ?? "",
      author: section.author.map(registry.sourceOrName),
      publisher: section.publisher.map(registry.sourceOrName), published: section.published,
      reliability: section.reliability, republishes: section.republishes.flatMap(registry.document),
      url: section.url, retrieved: section.retrieved, language: section.language,
      marking: section.marking)
    document.repeats = section.repeats.flatMap { entry in
      entry.originals.map { Document.Repeat(entry.copy, original: $0.value.asLocator) }
    }
    return document
  }

  /// Complains once of every circle of documents that copy one another.
  func checkCircles(_ files: [FactFile], knowing known: [Document]) {
    let sections = files.compactMap(\.document)
    var originals: [String: String] = [:]
    for document in known { originals[document.id.rawValue] = document.republishes?.rawValue }
    for section in sections { originals[section.id?.value ?? ""] = section.republishes?.value }
    var followed: Set<String> = []
    let copies = sections.sorted { $0.place < $1.place }.compactMap { section in
      section.id.flatMap { id in section.republishes.map { (id: id.value, place: $0.place) } }
    }
    let places = Dictionary(copies.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for start in copies {
      let circle = circle(on: start.id, originals, &followed)
      guard let first = circle.compactMap({ places[$0] }).min(),
        let turn = circle.firstIndex(of: copies[first].id)
      else { continue }
      let way = circle[turn...] + circle[..<turn] + [copies[first].id]
      diagnostics.add(.republishesItself(way.map { Document.ID($0) }), at: copies[first].place)
    }
  }

  /// The documents of the circle that a chain of copies runs into; none where the chain ends, or
  /// joins one that was followed.
  private func circle(
    on start: String, _ originals: [String: String], _ followed: inout Set<String>
  ) -> ArraySlice<String> {
    var chain: [String] = []
    var next = start
    while followed.insert(next).inserted {
      chain.append(next)
      guard let original = originals[next] else { return [] }
      next = original
    }
    return chain.firstIndex(of: next).map { chain[$0...] } ?? []
  }
}
