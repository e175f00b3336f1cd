/// Who speaks in documents, and when.
struct Voices: Sendable {
  /// The source in whose words a document speaks where it quotes nobody: the original's author, else
  /// its publisher, else the original itself; indexed by document.
  let own: [Int32]

  /// When each document was published at the latest; indexed by document.
  let published: [Int64]

  /// Adds documents that speak for themselves to `sources`.
  init(_ documents: DocumentTable, _ sources: inout IDInterner<Source>) {
    own = documents.originals.map { original in
      let document = documents.definition(original)
      return sources.number(
        of: document?.author ?? document?.publisher
          ?? Source.ID(documents.id(original).rawValue))
    }
    published = documents.numbers.map { documents.definition($0)?.published?.latest ?? .max }
  }
}
