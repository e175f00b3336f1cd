/// Who speaks in documents, and when.
struct Voices: Sendable {
  /// The source in whose words a document speaks where it quotes nobody: the original's author, else
  /// its publisher, else the original itself; indexed by document.
  private(set) var own = FrozenArray<Int32>()

  /// The first of the sources that are one entity; indexed by source, and empty where each is one of
  /// its own.
  private var first = FrozenArray<Int32>()

  /// When each document was published at the latest; indexed by document.
  private(set) var published = FrozenArray<Int64>()

  /// Adds documents that speak for themselves to `sources`.
  init(
    _ documents: DocumentTable, _ entities: EntityTable, _ sources: inout IDInterner<Source>
  ) {
    let own = documents.originals.map { original in
      let document = documents.definition(original)
      return sources.number(
        of: document?.author ?? document?.publisher
          ?? Source.ID(documents.id(original).rawValue))
    }
    self.own = FrozenArray(own)
    published = FrozenArray(
      documents.numbers.map { documents.definition($0)?.published?.latest ?? .max })
    if !entities.groups.isEmpty { first = FrozenArray(Self.first(of: sources, entities)) }
  }

  private static func first(
    of sources: IDInterner<Source>, _ entities: EntityTable
  ) -> [Int32] {
    var firsts: [Int: Int32] = [:]
    return (0..<Int32(sources.count)).map { number in
      let id = Entity.ID(sources[number].rawValue)
      guard let group = entities.groups.group(of: id, among: entities.defined.ids) else {
        return number
      }
      if firsts[group] == nil { firsts[group] = number }
      return firsts[group] ?? number
    }
  }

  /// The number by which a source counts, which all have that are one entity.
  func speaker(_ source: Int32) -> Int32 {
    first.isEmpty || source < 0 ? source : first[Int(source)]
  }

  var inMemory: Voices {
    var copy = self
    (copy.own, copy.published) = (own.inMemory, published.inMemory)
    copy.first = first.inMemory
    return copy
  }

  init(readingFrom archive: Archive) { visited(by: archive) }

  mutating func visited(by archive: Archive) {
    archive.visit(&own)
    archive.visit(&published)
    archive.visit(&first)
  }
}
