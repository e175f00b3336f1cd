/// How much a source says, or a document with its copies, and what hangs on it alone.
package struct SourceTally: Sendable {
  package let id: Source.ID

  /// The claims in whose chains it stands, what copies only repeat counted once.
  package internal(set) var claims = 0

  /// Those of them that it said first; of a document, those in its own voice.
  package internal(set) var ownClaims = 0

  /// The relations and entities of which nothing is left where it is left out.
  package internal(set) var relations = 0
  package internal(set) var entities = 0

  /// The disputes on one of whose sides it stands.
  package internal(set) var disputes = 0

  /// The documents that its claims stand in, in order.
  package internal(set) var documents: [Document.ID] = []

  /// Of a document those that copy it, or a copy of it, in order.
  package internal(set) var copies: [Document.ID] = []
}

extension Graph {
  /// Every source that says something, or every document with its copies: those of the most claims
  /// first, then those on whom most relations hang, then in order of ids.
  ///
  /// By document each stands with its copies, and those who speak do not; `disputes` are those that
  /// count.
  ///
  /// - Complexity: O(claims + entities), on all cores.
  package func tallies(byDocument isByDocument: Bool, _ disputes: [Dispute]) -> [SourceTally] {
    let claims = countedClaims
    let reliance = Reliance(self, claims)
    var tallies = tallies(of: claims, reliance.backers)
    let (relations, entities) = reliance.counts
    for backer in tallies.indices {
      (tallies[backer].relations, tallies[backer].entities) = (relations[backer], entities[backer])
    }
    for dispute in disputes {
      for backer in backers(of: dispute, reliance.backers) { tallies[Int(backer)].disputes += 1 }
    }
    let families = families
    for backer in tallies.indices { tallies[backer].copies = families[tallies[backer].id] ?? [] }
    return tallies.indices.filter { backer in
      let isAsked =
        isByDocument
        ? families[tallies[backer].id] != nil : reliance.backers.areSources[backer]
      return isAsked && tallies[backer].saysSomething
    }.map { tallies[$0] }.sorted {
      ($1.claims, $1.relations, $0.id) < ($0.claims, $0.relations, $1.id)
    }
  }

  /// The copies of each document that is none itself, in order.
  private var families: [Source.ID: [Document.ID]] {
    let documents = facts.documents
    var families: [Source.ID: [Document.ID]] = [:]
    for (number, original) in documents.originals.enumerated() {
      let copies = number == original ? [] : [documents.id(number)]
      families[Source.ID(documents.id(original).rawValue), default: []] += copies
    }
    return families
  }

  /// What each says, without what hangs on it; indexed by backer.
  private func tallies(of claims: [Int32], _ backers: Backers) -> [SourceTally] {
    var tallies = backers.ids.map { SourceTally(id: $0) }
    tallies.count(claims, backers, derivation.facts)
    tallies.count(filesOf: self, backers)
    return tallies
  }

  /// The same of one of them.
  func tally(of backer: Int32, among claims: [Int32], _ backers: Backers) -> SourceTally {
    tallies(of: claims, backers)[Int(backer)]
  }

  /// Whoever stands behind a claim on one of the sides of a dispute.
  func backers(of dispute: Dispute, _ backers: Backers) -> Set<Int32> {
    let citations = dispute.positions.flatMap(\.citations)
    return Set(
      citations.flatMap { citation in
        let document = facts.documents.number(of: citation.claim.document)
        return (document.map { backers.passers(of: Int32($0)) } ?? [])
          + citation.claim.claimants.compactMap { backers.number(of: one($0)) }
      })
  }

  /// The id that stands for a source which may be one with others.
  func one(_ source: Source.ID) -> Source.ID {
    Source.ID(idOfOne(Entity.ID(source.rawValue)).rawValue)
  }

  /// How far a source is trusted: the entity, else the document; `nil` where nobody judged it.
  package func reliability(of source: Source.ID) -> Reliability? {
    guard let entity = definition(of: Entity.ID(source.rawValue)) else {
      return document(Document.ID(source.rawValue))?.reliability
    }
    return entity.reliability
  }

  /// The document whose words one has: itself, unless it is a copy.
  package func original(of id: Document.ID) -> Document.ID {
    let documents = facts.documents
    return documents.number(of: id).map { documents.id(documents.originals[$0]) } ?? id
  }

  /// The documents that copy one, or copy a copy of it, in order.
  package func copies(of id: Document.ID) -> [Document.ID] {
    var filter = RelationFilter()
    filter.without = [Source.ID(id.rawValue)]
    let all = documents.filter { $0.id != id }
    let copying = all.filter { $0.republishes != nil }
    let passing = filter.silenced(in: copying.map(\.withoutPublishers))
    return copying.map(\.id).filter(passing.contains)
  }
}

extension SourceTally {
  fileprivate var saysSomething: Bool { claims > 0 || relations > 0 || entities > 0 }
}

extension Document {
  /// The same as nobody's.
  fileprivate var withoutPublishers: Document {
    var document = self
    (document.author, document.publisher) = (nil, nil)
    return document
  }
}

extension [SourceTally] {
  /// Counts claims, and notes their documents; what a copy repeats counts for those only who do not
  /// stand behind what it copies.
  fileprivate mutating func count(_ claims: [Int32], _ backers: Backers, _ facts: Facts) {
    let repeated = RepeatedClaims(among: claims, of: facts)
    var latest = [Int32](repeating: CodedClaim.none, count: count)
    for number in claims {
      let claim = facts[number]
      let original = repeated[number].map { facts[$0] }
      for backer in backers.behind(claim) {
        if latest[Int(backer)] != claim.document {
          latest[Int(backer)] = claim.document
          self[Int(backer)].documents.append(facts.documents.id(Int(claim.document)))
        }
        if let original, backers.stands(backer, behind: original) { continue }
        self[Int(backer)].claims += 1
        if backers.first(of: claim) == backer || claim.chain == 0 && backers.isDocument(backer) {
          self[Int(backer)].ownClaims += 1
        }
      }
    }
  }

  /// Notes graph files, which make no claims.
  fileprivate mutating func count(filesOf graph: Graph, _ backers: Backers) {
    for edges in graph.derivation.foreign {
      guard let number = graph.facts.documents.number(of: edges.document) else { continue }
      for backer in backers.passers(of: Int32(number)) {
        self[Int(backer)].documents.append(edges.document)
      }
    }
  }
}
