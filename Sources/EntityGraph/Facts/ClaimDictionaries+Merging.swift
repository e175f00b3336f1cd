extension ClaimDictionaries {
  /// The numbers that claims have here, of those they had elsewhere.
  struct Renumbering {
    fileprivate let documents: [Int32]
    fileprivate let entities: [Int32]
    fileprivate let locators: [Int32]
    fileprivate let chains: [Int32]
    fileprivate let predicates: [Int32]
    fileprivate let periods: [Int32]
    fileprivate let events: [Int32]
    fileprivate let sayings: [Int32]

    /// What is kept for one claim alone stands behind what was here.
    fileprivate let values: Int32
    fileprivate let paraphrases: Int32
    fileprivate let attributes: Int32

    func callAsFunction(_ claim: CodedClaim) -> CodedClaim {
      var claim = claim
      claim.document = documents[Int(claim.document)]
      claim.subject = entities[Int(claim.subject)]
      claim.predicate = predicates[Int(claim.predicate)]
      claim.object = claim.form == .property ? claim.object + values : entities[Int(claim.object)]
      if claim.locator >= 0 { claim.locator = locators[Int(claim.locator)] }
      claim.chain = chains[Int(claim.chain)]
      if claim.period >= 0 { claim.period = periods[Int(claim.period)] }
      if claim.channel >= 0 { claim.channel = entities[Int(claim.channel)] }
      claim.events = events[Int(claim.events)]
      claim.saying = sayings[Int(claim.saying)]
      if claim.paraphrase >= 0 { claim.paraphrase += paraphrases }
      if claim.attributes > 0 { claim.attributes += attributes }
      return claim
    }
  }

  /// Takes in all that `other` has.
  mutating func merge(_ other: ClaimDictionaries) -> Renumbering {
    let entities = self.entities.merge(other.entities)
    let sources = self.sources.merge(other.sources)
    let before = (
      Int32(values.count), Int32(paraphrases.count), Int32(attributes.count - 1)
    )
    values += other.values
    for text in 0..<other.paraphrases.count {
      paraphrases.append(utf8: other.paraphrases.utf8(text))
    }
    attributes += other.attributes.dropFirst()
    return Renumbering(
      documents: documents.merge(other.documents), entities: entities,
      locators: locators.merge(other.locators),
      chains: chains.merge(other.chains) { $0.map { sources[Int($0)] } },
      predicates: predicates.merge(other.predicates), periods: periods.merge(other.periods),
      events: events.merge(other.events) { $0.map { entities[Int($0)] } },
      sayings: sayings.merge(other.sayings), values: before.0, paraphrases: before.1,
      attributes: before.2)
  }
}

extension Interner {
  /// Takes in the values of `other`, each changed by `change`.
  ///
  /// - Returns: The number of each here, indexed by its number there.
  fileprivate mutating func merge(
    _ other: Interner, _ change: (Value) -> Value = { $0 }
  ) -> [Int32] {
    other.values.map { number(of: change($0)) }
  }
}
