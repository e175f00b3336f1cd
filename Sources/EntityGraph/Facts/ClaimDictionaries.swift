/// What the numbers of claims stand for, each indexed by number.
package struct ClaimDictionaries: Sendable {
  /// What a statement says of its subject.
  package struct Predicate: Hashable, Sendable {
    package let form: CodedClaim.Form

    /// The id of the kind of relation, of the property or of the role.
    package let name: Identifier<Self>

    package init(form: CodedClaim.Form, name: Identifier<Self>) {
      (self.form, self.name) = (form, name)
    }
  }

  package enum Locator {}

  package var documents = IDInterner<Document>()
  package var entities = IDInterner<Entity>()
  package var locators = IDInterner<Locator>()
  package var sources = IDInterner<Source>()

  /// Chains of sources, by their numbers.
  package var chains = ListInterner()
  package var predicates = Interner<Predicate>()
  package var values = ValueInterner()
  package var periods = PeriodInterner()

  /// Sets of entities, by their numbers, in order of ids.
  package var events = ListInterner()

  /// From when claims were said until when they were taken back.
  package var sayings = PeriodInterner(first: Period(claimed: nil, withdrawn: nil))
  package var paraphrases = TextPool()

  /// The numbers of names and values by turns.
  package var attributes = ListInterner()
  package var attributeNames = IDInterner<PropertyKind>()

  package init() {}

  /// The claim that numbers stand for.
  package func claim(_ coded: CodedClaim) -> Claim {
    claim(coded, of: { documents[$0] }) { entities[$0] }
  }

  /// The same, where documents and entities have other numbers.
  func claim(
    _ coded: CodedClaim, of documents: (Int32) -> Document.ID, _ entity: (Int32) -> Entity.ID
  ) -> Claim {
    let saying = sayings[coded.saying]
    var claim = Claim(
      document: documents(coded.document),
      locator: coded.locator < 0 ? nil : locators[coded.locator].rawValue,
      claimants: chains[coded.chain].map { sources[$0] },
      stance: coded.stance, statement: statement(coded, entity),
      period: coded.period < 0 ? nil : periods[coded.period],
      isMomentary: coded.isMomentary, channel: coded.channel < 0 ? nil : entity(coded.channel),
      credibility: coded.credibility, claimed: saying.start.date, withdrawn: saying.end.date,
      paraphrase: coded.paraphrase < 0 ? nil : paraphrases[Int(coded.paraphrase)])
    claim.events = events[coded.events].map(entity)
    claim.with = attributes(coded.attributes)
    return claim
  }

  private func statement(
    _ coded: CodedClaim, _ entity: (Int32) -> Entity.ID
  ) -> Claim.Statement {
    let name = predicates.values[Int(coded.predicate)].name.rawValue
    let subject = entity(coded.subject)
    return switch coded.form {
    case .property:
      .property(of: subject, name: PropertyKind.ID(name), value: values[coded.object])
    case .relation:
      .relation(subject: subject, kind: RelationKind.ID(name), object: entity(coded.object))
    case .role: .role(EventType.Role(name), of: subject, filler: entity(coded.object))
    }
  }

  /// What a claim says of its relation itself.
  func attributes(_ set: Int32) -> [Attribute] {
    let codes = attributes[set]
    return stride(from: codes.startIndex, to: codes.endIndex, by: 2).map {
      Attribute(attributeNames[codes[$0]], values[codes[$0 + 1]])
    }
  }
}

extension Period {
  /// From when a claim was said until when it was taken back, each not known where it does not say.
  package init(claimed: PartialDate?, withdrawn: PartialDate?) {
    self.init(
      from: claimed.map(Bound.date) ?? .unknown, until: withdrawn.map(Bound.date) ?? .unknown)
  }
}

extension ClaimDictionaries {
  /// The same with the sets in memory that derivation goes through.
  var inMemory: ClaimDictionaries {
    var copy = self
    (copy.chains, copy.events) = (chains.inMemory, events.inMemory)
    copy.sayings = sayings.inMemory
    return copy
  }

  /// Visits all that claims refer to but for documents and entities, which facts number anew.
  mutating func visited(by archive: Archive) {
    locators.visited(by: archive)
    sources.visited(by: archive)
    chains.visited(by: archive)
    var record = Record()
    record.append(predicates.values) {
      $1.append("\($0.form.rawValue)")
      $1.append($0.name.rawValue)
    }
    archive.visit(&record)
    if archive.isReading { predicates = Interner(distinct: record.values { Predicate(&$0) }) }
    values.visited(by: archive)
    periods.visited(by: archive)
    events.visited(by: archive)
    sayings.visited(by: archive)
    archive.visit(&paraphrases)
    attributes.visited(by: archive)
    attributeNames.visited(by: archive)
  }
}

extension ClaimDictionaries.Predicate {
  fileprivate init(_ record: inout Record) {
    form = UInt8(record.text()).flatMap(CodedClaim.Form.init) ?? .relation
    name = Identifier(record.text())
  }
}
