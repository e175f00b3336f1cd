/// Who speaks in documents, and when.
struct Voices: Sendable {
  /// The source in whose words a document speaks where it quotes nobody: the original's author, else
  /// its publisher, else the original itself; indexed by document.
  private(set) var own = FrozenArray<Int32>()

  /// When each document was published at the latest; indexed by document.
  private(set) var published = FrozenArray<Int64>()

  /// Adds documents that speak for themselves to `sources`.
  init(_ documents: DocumentTable, _ sources: inout IDInterner<Source>) {
    let own = documents.originals.map { original in
      let document = documents.definition(original)
      return sources.number(
        of: document?.author ?? document?.publisher
          ?? Source.ID(documents.id(original).rawValue))
    }
    self.own = FrozenArray(own)
    published = FrozenArray(
      documents.numbers.map { documents.definition($0)?.published?.latest ?? .max })
  }

  var inMemory: Voices {
    var copy = self
    (copy.own, copy.published) = (own.inMemory, published.inMemory)
    return copy
  }

  init(readingFrom archive: Archive) { visited(by: archive) }

  mutating func visited(by archive: Archive) {
    archive.visit(&own)
    archive.visit(&published)
  }
}
