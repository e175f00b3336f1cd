import EntityGraph
import GraphKernels

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
      claims: claims(documents, followers))
  }

  private func claims(_ documents: [Document], _ followers: Followers) -> ClaimList {
    let byID = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    var claims = writtenClaims(byID)
    for copy in followers.documents { claims[copy.id] = followers.claims[copy.id] ?? [] }
    repeatClaims(documents, &claims)
    return claims.inOrder(of: documents)
  }

  /// How many parts the files are divided into, which are resolved at once.
  private static let parts = 4

  /// The claims that the files write out.
  private func writtenClaims(_ documents: [Document.ID: Document]) -> WrittenClaims {
    let threads = Parallel.threads(forItems: files.reduce(0) { $0 + $1.claims.count })
    let parts = Parallel.map(Self.parts, threads: threads) { part in
      let lookup = VocabularyLookup(
        vocabulary: lookup.vocabulary, diagnostics: diagnostics.part())
      let registry = registry.complaining(by: lookup)
      var claims = WrittenClaims(entityCount: registry.count)
      for file in files[files.count * part / Self.parts..<files.count * (part + 1) / Self.parts] {
        let id = Document.ID(file.document?.id?.value ?? "")
        let document = documents[id] ?? Document(id: id, title: "")
        claims.add(file.claims, ClaimResolution(lookup, registry, document))
      }
      return (claims: claims, diagnostics: lookup.diagnostics)
    }
    var claims = WrittenClaims(entityCount: 0)
    for part in parts {
      diagnostics.add(part.diagnostics)
      claims.append(part.claims)
    }
    return claims
  }

  /// Gives copies the claims that they repeat.
  private func repeatClaims(_ documents: [Document], _ claims: inout WrittenClaims) {
    let copies = documents.filter { !$0.repeats.isEmpty }
    guard !copies.isEmpty else { return }
    let renewed = Set(documents.map(\.id))
    let all = documents + known.documents.filter { !renewed.contains($0.id) }
    let originals = Set(all.compactMap(\.republishes)).union(copies.map(\.id))
    let said = known.claims.claims(of: originals.subtracting(renewed)).merging(
      originals.intersection(renewed).map { ($0, claims[$0]) }
    ) { _, new in new }
    var repeats = Repeats(all, renewed: renewed, claims: said, files, diagnostics)
    for copy in copies { claims[copy.id] = repeats.claims(of: copy.id) }
  }
}
