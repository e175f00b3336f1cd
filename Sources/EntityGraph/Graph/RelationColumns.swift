/// The relations that follow from claims as columns of numbers, for whoever writes all of them out.
package struct RelationColumns: Sendable {
  private let table: DerivedTable
  private let facts: Facts

  init(_ table: DerivedTable) { (self.table, facts) = (table, table.facts) }

  package var count: Int { table.count }

  /// The kinds of relations, by the numbers in ``kindNumbers``.
  package var kinds: [RelationKind] { table.relationKinds }
  package var kindNumbers: [Int32] { table.kinds.array }
  package var statuses: [Status] { table.statuses.array }

  /// The ranks of ratings.
  package var ratings: [UInt8] { table.ratings.array }

  /// The numbers of sources that do not hang on each other.
  package var independentSources: [Int32] { table.sources.array }
  package var areMomentary: [Bool] { table.areMomentary.array }

  /// The ends of times, negative where a relation is undated; see ``bounds``.
  package var starts: [Int32] { table.starts.array }
  package var ends: [Int32] { table.ends.array }

  /// What the numbers of ``starts`` and ``ends`` stand for.
  package var bounds: BoundInterner { facts.times.bounds }

  /// The numbers of channels among ``entityIDs``, negative where there is none.
  package var channels: [Int32] { table.channels.array }

  /// The numbers of the events that a relation is tied to, among ``entityIDs``.
  package var events: RaggedArray<Int32> { table.events }
  package var entityIDs: TextPool { facts.entities.ids.inMemory }
  package var documentIDs: TextPool { facts.documents.ids.inMemory }
  package var sourceIDs: TextPool { facts.dictionaries.sources.pool.inMemory }

  /// Whether some claim says something of a relation itself.
  package var haveAttributes: Bool { facts.dictionaries.attributes.count > 1 }

  /// The properties of a relation itself, in order of names.
  package func attributes(_ row: Int) -> [Attribute] { table.attributes(row) }
}

extension RelationColumns {
  /// Hands over the document of each claim that asserts a relation, of all that speak of it where
  /// none does.
  package func forEachDocument(_ row: Int, _ body: (Int32) -> Void) {
    forEachClaim(row) { body(facts[$0].document) }
  }

  /// Hands over the sources behind each of these claims: who said it first, then who passed it on.
  package func forEachClaimant(_ row: Int, _ body: (Int32) -> Void) {
    forEachClaim(row) { claim in
      let coded = facts[claim]
      if coded.chain == 0 {
        body(facts.voices.own[Int(coded.document)])
      } else {
        for source in facts.dictionaries.chains[coded.chain] { body(source) }
      }
    }
  }

  /// What these claims say in words.
  package func paraphrases(_ row: Int) -> [String] {
    let texts = facts.dictionaries.paraphrases
    var said: [String] = []
    guard !texts.isEmpty else { return said }
    forEachClaim(row) { claim in
      let paraphrase = facts[claim].paraphrase
      if paraphrase >= 0 { said.append(texts[Int(paraphrase)]) }
    }
    return said
  }

  /// Whether some assert a relation, and others do not.
  package func isObjected(_ row: Int) -> Bool {
    let claims = table.claims[row]
    guard claims.count > 1 else { return false }
    return claims.contains { facts[$0].asserts } && claims.contains { !facts[$0].asserts }
  }

  private func forEachClaim(_ row: Int, _ body: (Int32) -> Void) {
    let claims = table.claims[row]
    let isAsserted = claims.contains { facts[$0].asserts }
    for claim in claims where !isAsserted || facts[claim].asserts { body(claim) }
  }
}

extension Graph {
  /// The relations that follow from claims, which come before the edges of graph files.
  package var relationColumns: RelationColumns { RelationColumns(relations.derived) }
}
