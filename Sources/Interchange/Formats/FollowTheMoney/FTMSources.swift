import EntityGraph

/// Who says what of the entities and relations of a graph, document by document.
struct FTMSources {
  /// What one document says.
  struct Testimony {
    let document: Document.ID

    /// Who said it first, then who passed it on, all claims of the document taken together.
    var claimants: [String] = []

    /// What was said, in the words of who wrote it down.
    var paraphrases: [String] = []

    /// Adds a claim of the document.
    mutating func add(_ citation: Citation) {
      let chain = citation.chain.map(\.rawValue).filter { $0 != document.rawValue }
      claimants = (claimants + chain).eachOnce
      paraphrases = (paraphrases + [citation.claim.paraphrase].compactMap(\.self)).eachOnce
    }
  }

  private let graph: Graph

  init(_ graph: Graph) { self.graph = graph }

  /// Who asserts a relation, in order of documents; none where nobody does.
  func testimonies(ofRelation id: String) -> [Testimony] {
    Self.testimonies(graph.relation(Relation.ID(id))?.citations ?? [])
  }

  /// Who says each value of the properties of an entity.
  func testimonies(ofPropertiesOf id: String) -> [(
    name: PropertyKind.ID, value: Value, [Testimony]
  )] {
    graph.properties(of: Entity.ID(id)).flatMap { property in
      property.positions.map {
        (property.name, $0.value, Self.testimonies($0.citations))
      }
    }
  }

  private static func testimonies(_ citations: [Citation]) -> [Testimony] {
    var testimonies: [Testimony] = []
    for citation in citations where citation.isAsserting {
      let document = citation.claim.document
      let known = testimonies.firstIndex { $0.document == document }
      if known == nil { testimonies.append(Testimony(document: document)) }
      testimonies[known ?? testimonies.count - 1].add(citation)
    }
    return testimonies.sorted { $0.document < $1.document }
  }
}
