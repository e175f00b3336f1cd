/// Rows of numbers straight from a file, without a ``Claim`` each: whoever reads one asks for the
/// number of whatever it refers to, once for each text, and appends rows.
extension ClaimList {
  package mutating func append(_ row: CodedClaim) { rows.append(row) }

  package mutating func number(of document: Document.ID) -> Int32 {
    dictionaries.documents.number(of: document)
  }

  package mutating func number(of entity: Entity.ID) -> Int32 {
    dictionaries.entities.number(of: entity)
  }

  package mutating func number(ofLocator locator: String) -> Int32 {
    dictionaries.locators.number(of: Identifier(locator))
  }

  /// The number of a chain of claimants, who said it first, then who passed it on.
  package mutating func number(of chain: [Source.ID]) -> Int32 {
    chain.isEmpty
      ? 0 : dictionaries.chains.number(of: chain.map { dictionaries.sources.number(of: $0) })
  }

  /// The number of a kind of relation, of a property or of a role.
  package mutating func number(of form: CodedClaim.Form, _ name: String) -> Int32 {
    dictionaries.predicates.number(
      of: ClaimDictionaries.Predicate(form: form, name: Identifier(name)))
  }

  package mutating func number(of period: Period) -> Int32 {
    dictionaries.periods.number(of: period)
  }

  package mutating func number(of events: [Entity.ID]) -> Int32 {
    number(ofEvents: events.map { dictionaries.entities.number(of: $0) })
  }

  /// The number of a set of events, of which there are the numbers.
  package mutating func number(ofEvents events: [Int32]) -> Int32 {
    dictionaries.events.number(of: events)
  }

  package mutating func number(ofClaimed claimed: PartialDate?, _ withdrawn: PartialDate?) -> Int32
  {
    dictionaries.sayings.number(of: Period(claimed: claimed, withdrawn: withdrawn))
  }

  /// Keeps a value, which several claims may share.
  ///
  /// - Returns: The number that is the object of claims with this value.
  package mutating func add(_ value: Value) -> Int32 { dictionaries.add(value) }

  /// Keeps a text that is given as bytes, so that none is made.
  package mutating func add(text: Span<UInt8>) -> Int32 { dictionaries.values.number(ofText: text) }

  package mutating func number(of name: PropertyKind.ID) -> Int32 {
    dictionaries.attributeNames.number(of: name)
  }

  /// The number of a set of attributes, of which there are the numbers of names and values by turns.
  package mutating func number(ofAttributes codes: [Int32]) -> Int32 {
    dictionaries.attributes.number(of: codes)
  }

  /// Keeps properties of relations, which several claims may share.
  package mutating func add(_ attributes: [Attribute]) -> Int32 {
    attributes.isEmpty ? 0 : dictionaries.add(attributes)
  }

  package mutating func add(paraphrase: String) -> Int32 { dictionaries.add(paraphrase) }
}
