import EntityGraph

/// Makes claims of what a file says under `claims`, one for each filler of a role.
struct ClaimResolution {
  let lookup: VocabularyLookup
  let registry: IDRegistry
  let document: Document
  var diagnostics: Diagnostics { lookup.diagnostics }

  /// Returns the claims of a section; errors and none where something in it is not known.
  func claims(_ section: ClaimSection) -> [Claim] {
    let events = section.events.compactMap { event in
      registry.entity(event, .event).map { (word: event, id: $0.id, type: $0.type) }
    }
    checkTimes(section)
    let claimants = section.claimants.compactMap(claimant)
    let channel = section.channel.flatMap { registry.entity($0, .channel)?.id }
    let attributes = section.attributes.compactMap(attribute)
    let isOfRoles = if case .roles? = section.statement { true } else { false }
    return statements(section, events).map { statement in
      Claim(
        document: document.id, locator: section.locator, claimants: claimants,
        stance: section.stance, statement: statement, period: section.time.period,
        isMomentary: section.time.isMomentary, channel: channel,
        events: isOfRoles ? [] : events.map(\.id), credibility: section.credibility,
        claimed: section.claimed?.value, withdrawn: section.withdrawn,
        paraphrase: section.paraphrase, with: attributes)
    }
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

  private func statements(
    _ section: ClaimSection, _ events: [(word: Word, id: Entity.ID, type: EventType.ID?)]
  ) -> [Claim.Statement] {
    switch section.statement {
    case .relation(let subject, let relation, let object):
      return self.relation(subject, relation, object).map { [$0] } ?? []
    case .property(let subject, let property, let value):
      return self.property(subject, property, value).map { [$0] } ?? []
    case .roles(let roles):
      if section.events.count > 1 {
        diagnostics.add(.rolesOfSeveralEvents, at: section.events[1].place)
      }
      return events.first.map { self.roles(roles, of: $0.id, $0.type) } ?? []
    case nil: return []
    }
  }
}
