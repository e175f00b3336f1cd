extension RelationFilter {
  /// Whether it counts claims apart, so that what follows from them has to be derived again.
  var dropsClaims: Bool {
    leastRating != nil || !without.isEmpty || !only.isEmpty || !withoutClaims.isEmpty
      || asOf != nil || since != nil || until != nil
  }

  /// The facts that are left when claims are dropped by rating, document and source, and claims
  /// about properties by time.
  func keepingClaims(of facts: Facts) -> Facts {
    guard concernsTime || namesSpeakers || !withoutClaims.isEmpty else {
      return facts.keepingClaims(reaching: leastRating)
    }
    let documents = namesSpeakers ? facts.documents.defined : []
    let named = namingSpeakers(by: facts.entities)
    let silenced = Speakers(named.without, named.silenced(in: documents), facts)
    let heard = Speakers(named.only, named.heard(in: documents), facts)
    let periods = facts.times.spans.map { keeps($0) }
    return facts.keepingClaims(reaching: leastRating) { number in
      let claim = facts[number]
      return (claim.form != .property || claim.period < 0 || periods[Int(claim.period)])
        && !withoutClaims.contains(number) && !silenced.speak(in: claim)
        && (only.isEmpty || heard.speak(in: claim))
    }
  }

  /// The foreign graphs that are left when implicit claims are dropped likewise, each as a whole.
  func keepingClaims(of foreign: [ForeignEdges], _ facts: Facts) -> [ForeignEdges] {
    let documents = namesSpeakers ? facts.documents.defined : []
    let named = namingSpeakers(by: facts.entities)
    let (silenced, heard) = (named.silenced(in: documents), named.heard(in: documents))
    return foreign.filter {
      $0.rating.reaches(leastRating ?? .unjudged) && !silenced.contains($0.document)
        && (only.isEmpty || heard.contains($0.document))
    }
  }

  /// The same with all ids of those who speak, where several are one.
  func namingSpeakers(by entities: EntityTable) -> RelationFilter {
    guard namesSpeakers, !entities.groups.isEmpty else { return self }
    func all(_ sources: [Source.ID]) -> [Source.ID] {
      sources.flatMap { source -> [Source.ID] in
        guard let row = entities.row(of: Entity.ID(source.rawValue)) else { return [source] }
        return entities.allIDs(row).map { Source.ID($0.rawValue) }
      }
    }
    var filter = self
    (filter.without, filter.only) = (all(without), all(only))
    return filter
  }

  /// Whether some who speak are named who count, or do not.
  private var namesSpeakers: Bool { !without.isEmpty || !only.isEmpty }

  /// The documents that count for nothing.
  ///
  /// - Complexity: O(documents).
  func silenced(in documents: [Document]) -> Set<Document.ID> { passing(without, in: documents) }

  /// The documents all of which is heard where only some sources are.
  func heard(in documents: [Document]) -> Set<Document.ID> { passing(only, in: documents) }

  /// The documents that are among `sources` or that one of them passes on as a whole, their copies,
  /// and the copies of copies.
  private func passing(_ sources: [Source.ID], in documents: [Document]) -> Set<Document.ID> {
    guard !sources.isEmpty else { return [] }
    let copies = Dictionary(grouping: documents.filter { $0.republishes != nil }) {
      $0.republishes
    }
    let passed = documents.filter { document in
      [document.author, document.publisher].contains { $0.map(sources.contains) ?? false }
    }
    var passing = Set(sources.map { Document.ID($0.rawValue) } + passed.map(\.id))
    var unasked = Array(passing)
    while let original = unasked.popLast() {
      for copy in copies[original] ?? [] where passing.insert(copy.id).inserted {
        unasked.append(copy.id)
      }
    }
    return passing
  }
}

/// Whose claims a filter speaks of: all in some documents, and those of some sources in any.
private struct Speakers {
  /// Indexed by document.
  private let documents: [Bool]

  /// Indexed by chain.
  private let chains: [Bool]

  init(_ sources: [Source.ID], _ documents: Set<Document.ID>, _ facts: Facts) {
    self.documents = facts.documents.numbers.map {
      !documents.isEmpty && documents.contains(facts.documents.id($0))
    }
    let known = facts.dictionaries.sources.indexed()
    let numbers = Set(sources.compactMap(known.known))
    chains = facts.dictionaries.chains.map { $0.contains(where: numbers.contains) }
  }

  func speak(in claim: CodedClaim) -> Bool {
    documents[Int(claim.document)] || chains[Int(claim.chain)]
  }
}
