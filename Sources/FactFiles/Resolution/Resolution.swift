import EntityGraph

/// Looks up everything that files name in one another, in the vocabulary and in what was known.
struct Resolution {
  private let files: [FactFile]
  private let known: FactBatch
  private let lookup: VocabularyLookup
  private let added: Vocabulary
  private let entities: [Entity]
  private let registry: IDRegistry
  private var diagnostics: Diagnostics { lookup.diagnostics }

  init(_ files: [FactFile], knowing known: FactBatch, _ diagnostics: Diagnostics) {
    self.files = files
    self.known = known
    (lookup, added) = VocabularyMerge.lookup(files, knowing: known.vocabulary, diagnostics)
    entities = EntityMerge(lookup).entities(files, knowing: known.entities)
    registry = IDRegistry(lookup, files, entities, knowing: known)
  }

  /// Returns what the files say; it is of use only where nothing was complained of.
  func batch() -> FactBatch {
    let resolution = DocumentResolution(registry, diagnostics)
    resolution.checkCircles(files, knowing: known.documents)
    let written = files.compactMap(\.document).map(resolution.document).sorted { $0.id < $1.id }
    let followers = Followers(of: written, knowing: known)
    let documents = (written + followers.documents).sorted { $0.id < $1.id }
    return FactBatch(
      vocabulary: added, documents: documents, entities: entities,
      claims: claims(documents, own: followers.claims))
  }

  private func claims(_ documents: [Document], own: [Document.ID: [Claim]]) -> [Claim] {
    let byID = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    let written = Dictionary(
      grouping: files.flatMap { writtenClaims(in: $0, byID) }, by: \.document)
    let before = Dictionary(grouping: known.claims, by: \.document)
    let renewed = Set(documents.map(\.id))
    let claims = before.filter { !renewed.contains($0.key) }
      .merging(written) { _, new in new }.merging(own) { _, new in new }
    var repeats = Repeats(
      documents + known.documents.filter { !renewed.contains($0.id) }, renewed: renewed,
      claims: claims, files, diagnostics)
    return documents.flatMap { repeats.claims(of: $0.id) }
  }

  /// The claims that a file writes out, each once.
  private func writtenClaims(in file: FactFile, _ documents: [Document.ID: Document]) -> [Claim] {
    let id = Document.ID(file.document?.id?.value ?? "")
    let document = documents[id] ?? Document(id: id, title: "")
    let resolution = ClaimResolution(lookup: lookup, registry: registry, document: document)
    var seen: [String: Place] = [:]
    return file.claims.flatMap { section in
      resolution.claims(section).filter { claim in
        guard let first = seen[claim.identity] else {
          seen[claim.identity] = section.place
          return true
        }
        diagnostics.warn(.sameClaim(first: first), at: section.place)
        return false
      }
    }
  }
}
