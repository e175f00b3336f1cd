extension ClaimDictionaries {
  /// The numbers that claims have here, of those they had elsewhere.
  package struct Renumbering {
    fileprivate let documents: [Int32]
    fileprivate let entities: [Int32]
    fileprivate let locators: [Int32]
    fileprivate let chains: [Int32]
    fileprivate let predicates: [Int32]
    fileprivate let periods: [Int32]
    fileprivate let events: [Int32]
    fileprivate let sayings: [Int32]
    fileprivate let values: [Int32]
    fileprivate let attributes: [Int32]

    /// How many paraphrases there were before: each is of one claim alone.
    fileprivate let paraphrases: Int32

    package func callAsFunction(_ claim: CodedClaim) -> CodedClaim {
      var claim = claim
      claim.document = documents[Int(claim.document)]
      claim.subject = entities[Int(claim.subject)]
      claim.predicate = predicates[Int(claim.predicate)]
      let objects = claim.form == .property ? values : entities
      claim.object = objects[Int(claim.object)]
      if claim.locator >= 0 { claim.locator = locators[Int(claim.locator)] }
      claim.chain = chains[Int(claim.chain)]
      if claim.period >= 0 { claim.period = periods[Int(claim.period)] }
      if claim.channel >= 0 { claim.channel = entities[Int(claim.channel)] }
      claim.events = events[Int(claim.events)]
      claim.saying = sayings[Int(claim.saying)]
      if claim.paraphrase >= 0 { claim.paraphrase += paraphrases }
      claim.attributes = attributes[Int(claim.attributes)]
      return claim
    }
  }

  /// Takes in all that `other` has.
  package mutating func merge(_ other: ClaimDictionaries) -> Renumbering {
    let entities = self.entities.merge(other.entities)
    let sources = self.sources.merge(other.sources)
    let values = self.values.merge(other.values)
    let names = attributeNames.merge(other.attributeNames)
    let before = Int32(paraphrases.count)
    for text in 0..<other.paraphrases.count {
      paraphrases.append(utf8: other.paraphrases.utf8(text))
    }
    return Renumbering(
      documents: documents.merge(other.documents), entities: entities,
      locators: locators.merge(other.locators),
      chains: chains.merge(other.chains) { $0.map { sources[Int($0)] } },
      predicates: predicates.merge(other.predicates), periods: periods.merge(other.periods),
      events: events.merge(other.events) { $0.map { entities[Int($0)] } },
      sayings: sayings.merge(other.sayings), values: values,
      attributes: attributes.merge(other.attributes) { codes in
        codes.enumerated().map { ($0.isMultiple(of: 2) ? names : values)[Int($1)] }
      }, paraphrases: before)
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
