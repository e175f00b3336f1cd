import EntityGraph

/// Who says what: sources, documents and the claims in them.
extension JSONShapes {
  /// A claim with what it says, and the claims of copies that repeat it.
  func listedClaim(_ row: ListedClaims.Row) -> JSON {
    let claim = row.citation.claim
    guard case .object(let shape) = self.claim(row.citation) else { return nil }
    return .object(
      shape.merging([
        "says": says(claim.statement), "momentary": claim.isMomentary.map(JSON.flag) ?? .null,
        "valid_from": JSON(claim.period?.start.text), "valid_until": JSON(claim.period?.end.text),
        "channel": JSON(claim.channel?.rawValue),
        "events": claim.events.json { .text($0.rawValue) },
        "copies": row.copies.json { copy in
          [
            "id": .text(copy.claim.id.rawValue), "document": .text(copy.claim.document.rawValue),
            "locator": JSON(copy.claim.locator),
          ]
        },
      ]) { $1 })
  }

  /// Whom it speaks of, by which relation, property or role, and the other end or the value.
  private func says(_ statement: Claim.Statement) -> JSON {
    switch statement {
    case .relation(let subject, let kind, let object):
      [
        "subject": entity(subject), "relation": .text(kind.rawValue), "property": nil, "role": nil,
        "object": entity(object), "value": nil,
      ]
    case .property(let subject, let name, let value):
      [
        "subject": entity(subject), "relation": nil, "property": .text(name.rawValue), "role": nil,
        "object": nil, "value": self.value(value),
      ]
    case .role(let role, let event, let filler):
      [
        "subject": entity(filler), "relation": nil, "property": nil, "role": .text(role.rawValue),
        "object": entity(event), "value": nil,
      ]
    }
  }

  func tally(_ tally: SourceTally) -> JSON {
    [
      "id": .text(tally.id.rawValue), "name": .text(graph.title(of: tally.id)),
      "kind": JSON(graph.kind(of: tally.id)),
      "reliability": JSON(graph.reliability(of: tally.id)?.rawValue),
      "claims": .whole(tally.claims), "own_claims": .whole(tally.ownClaims),
      "relations": .whole(tally.relations), "entities": .whole(tally.entities),
      "disputes": .whole(tally.disputes), "documents": tally.documents.json { .text($0.rawValue) },
      "copies": tally.copies.json { .text($0.rawValue) },
    ]
  }

  func document(_ document: Document) -> JSON {
    .object(members(of: document))
  }

  /// A document with all that is known of it.
  func wholeDocument(_ document: Document) -> JSON {
    .object(
      members(of: document).merging([
        "url": JSON(document.url), "retrieved": JSON(document.retrieved?.text),
        "language": JSON(document.language), "marking": JSON(document.marking),
        "copies": graph.copies(of: document.id).json { .text($0.rawValue) },
      ]) { $1 })
  }

  private func members(of document: Document) -> [String: JSON] {
    [
      "id": .text(document.id.rawValue), "title": .text(document.title),
      "author": JSON(document.author?.rawValue), "publisher": JSON(document.publisher?.rawValue),
      "published": JSON(document.published?.description),
      "reliability": JSON(document.reliability?.rawValue),
      "republishes": JSON(document.republishes?.rawValue),
    ]
  }
}
