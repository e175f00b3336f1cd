import EntityGraph

/// Makes claims of what a file says under `claims`, one for each filler of a role.
final class ClaimResolution {
  /// What a claim states, in numbers of claims.
  struct Stated {
    let form: CodedClaim.Form
    let subject: Int32
    let predicate: Int32
    let object: Int32
  }

  let lookup: VocabularyLookup
  let registry: IDRegistry
  let document: Document
  var diagnostics: Diagnostics { lookup.diagnostics }

  init(_ lookup: VocabularyLookup, _ registry: IDRegistry, _ document: Document) {
    (self.lookup, self.registry, self.document) = (lookup, registry, document)
  }

  /// Adds the claims of a section; errors and none where something in it is not known.
  func add(_ section: ClaimSection, to claims: inout ClaimRows) {
    let events = section.events.compactMap { event in
      registry.entity(event, .event).map { (word: event, known: $0) }
    }
    checkTimes(section)
    let claimants = section.claimants.compactMap(claimant)
    let channel = section.channel.flatMap { registry.entity($0, .channel) }
    let attributes = section.attributes.compactMap(attribute)
    let stated = stated(section, events, &claims)
    guard !stated.isEmpty else { return }
    var claim = claims.claim(section, in: document.id)
    claim.chain = claims.list.number(of: claimants)
    if let channel { claim.channel = claims.number(of: channel) }
    claim.attributes = claims.list.add(attributes.sorted { $0.name < $1.name })
    let isOfRoles = if case .roles? = section.statement { true } else { false }
    if !isOfRoles { claim.events = claims.list.number(of: Set(events.map(\.known.id)).sorted()) }
    for stated in stated { claims.append(stated, claim) }
  }

  private func claimant(_ word: Word) -> Source.ID? {
    guard let source = registry.source(word) else { return nil }
    if source.rawValue == document.id.rawValue {
      diagnostics.add(.documentAmongClaimants(document.id), at: word.place)
    }
    return source
  }

  /// Nothing was said after the document came out in which it stands.
  private func checkTimes(_ section: ClaimSection) {
    guard let claimed = section.claimed, let published = document.published,
      claimed.value.earliest > published.latest
    else { return }
    diagnostics.add(
      .claimedAfterPublication(claimed.value.text, published: published.description),
      at: claimed.place)
  }

  private func attribute(_ name: Word, _ word: Word) -> Attribute? {
    let id = PropertyKind.ID(name.value)
    guard let kind = lookup.vocabulary.properties[id] else {
      return Attribute(id, .plain(word.value))
    }
    return lookup.value(word, of: kind, key: name.value).map { Attribute(id, $0) }
  }

  private func stated(
    _ section: ClaimSection, _ events: [(word: Word, known: IDRegistry.Known)],
    _ claims: inout ClaimRows
  ) -> [Stated] {
    switch section.statement {
    case .relation(let subject, let relation, let object):
      return self.relation(subject, relation, object, &claims).map { [$0] } ?? []
    case .property(let subject, let property, let value):
      return self.property(subject, property, value, &claims).map { [$0] } ?? []
    case .roles(let roles):
      if section.events.count > 1 {
        diagnostics.add(.rolesOfSeveralEvents, at: section.events[1].place)
      }
      return events.first.map { self.roles(roles, of: $0.known, &claims) } ?? []
    case nil: return []
    }
  }
}
