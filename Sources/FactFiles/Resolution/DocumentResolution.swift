import EntityGraph

/// Looks up the ids in what the files say of their documents.
struct DocumentResolution {
  private let register: Register
  private let complaints: Complaints

  init(_ register: Register, _ complaints: Complaints) {
    self.register = register
    self.complaints = complaints
  }

  func document(_ section: DocumentSection) -> Document {
    Document(
      id: Document.ID(section.id?.value ?? ""), title: section.title?.value ?? "",
      author: section.author.map(register.sourceOrName),
      publisher: section.publisher.map(register.sourceOrName), published: section.published,
      reliability: section.reliability, republishes: section.republishes.flatMap(register.document),
      url: section.url, retrieved: section.retrieved, language: section.language,
      marking: section.marking)
  }

  /// Complains once of every circle of documents that copy one another.
  func checkCircles(_ files: [FactFile], knowing known: [Document]) {
    let sections = files.compactMap(\.document)
    var originals: [String: String] = [:]
    for document in known { originals[document.id.rawValue] = document.republishes?.rawValue }
    for section in sections { originals[section.id?.value ?? ""] = section.republishes?.value }
    var found: Set<String> = []
    for section in sections.sorted(by: { $0.place < $1.place }) {
      guard let id = section.id?.value, let word = section.republishes, !found.contains(id),
        let circle = circle(from: id, originals)
      else { continue }
      found.formUnion(circle)
      complaints.add(.republishesItself(circle.map { Document.ID($0) }), at: word.place)
    }
  }

  /// The documents on the way from one back to itself, with that one at both ends.
  private func circle(from start: String, _ originals: [String: String]) -> [String]? {
    var way = [start]
    while let next = originals[way[way.count - 1]], way.count <= originals.count {
      way.append(next)
      if next == start { return way }
    }
    return nil
  }
}
