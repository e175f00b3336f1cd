package import EntityGraph

/// The shapes that every answer is made of: entities, relations, claims, values.
package struct JSONShapes {
  let graph: Graph

  package init(graph: Graph) { self.graph = graph }

  func entity(_ id: Entity.ID) -> JSON {
    let entity = graph.definition(of: id)
    return [
      "id": .text(id.rawValue), "name": .text(entity?.name ?? id.rawValue),
      "kind": JSON(entity?.kind.rawValue),
    ]
  }

  func relation(_ relation: Relation, _ more: [String: JSON] = [:]) -> JSON {
    let period = relation.validity.period
    return .object(
      [
        "id": .text(relation.id.rawValue),
        "subject": entity(relation.subject),
        "kind": .text(relation.kind.id.rawValue),
        "phrase": .text(relation.kind.phrase),
        "object": entity(relation.object),
        "category": .text(relation.kind.category.rawValue),
        "channel": JSON(relation.channel?.rawValue),
        "momentary": .flag(relation.validity.isMomentary),
        "valid_from": JSON(period?.start.text),
        "valid_until": JSON(period?.end.text),
        "periods": relation.validity.periods.json { .text($0.description) },
        "rating": .text(relation.rating.description),
        "status": .text(relation.status.rawValue),
        "independent_sources": .whole(relation.independentSources),
        "events": relation.events.json { .text($0.rawValue) },
        "with": with(relation.attributes),
        "claims": relation.citations.json(claim),
      ].merging(more) { $1 })
  }

  func claim(_ citation: Citation) -> JSON {
    let claim = citation.claim
    return [
      "id": .text(claim.id.rawValue),
      "document": .text(claim.document.rawValue),
      "locator": JSON(claim.locator),
      "claimants": citation.chain.json { .text($0.rawValue) },
      "stance": .text(claim.stance.rawValue),
      "rating": .text(citation.rating.description),
      "claimed": JSON(claim.claimed?.text),
      "paraphrase": JSON(claim.paraphrase),
      "state": .text(citation.state.rawValue),
      "as": graph.otherIDs(in: claim).json { .text($0.rawValue) },
    ]
  }

  func value(_ value: Value) -> JSON {
    guard case .number(let quantity) = value else { return ["text": .text(value.text)] }
    let one: [String: JSON] = [
      "text": .text(quantity.text), "number": .number(quantity.number),
      "bound": .text(quantity.bound.rawValue), "unit": JSON(quantity.unit),
    ]
    guard let last = quantity.last else { return .object(one) }
    return .object(one.merging(["bound": "range", "to": .number(last)]) { $1 })
  }

  /// One value a property; of one that has several a list of them.
  private func with(_ attributes: [Attribute]) -> JSON {
    let values = Dictionary(grouping: attributes, by: \.name.rawValue)
    return .object(
      values.mapValues { $0.count == 1 ? value($0[0].value) : $0.json { value($0.value) } })
  }

  /// The policy in force; what one filter could not state of several has a place of its own.
  package func policy() -> JSON {
    let further = graph.policy.further.map(conditions)
    return .object(
      conditions(graph.policy.filter)
        .merging(further.isEmpty ? [:] : ["further": further.json(JSON.object)]) { $1 }
        .merging(offsets) { $1 }
        .merging([
          "not_followed": [
            "participation": .whole(graph.policy.unfollowed.roles),
            "statement": .whole(graph.policy.unfollowed.statements),
          ],
          "where": JSON(graph.policy.condition), "left_out": .object(leftOut),
          "taken_as_lasting": .whole(graph.policy.takenAsLasting),
          "same": .text(graph.identities.policy.rawValue), "joined": joined,
          "passed_over": [
            "gaps": .whole(graph.policy.gapsPassedOver),
            "times_of_entities": .whole(graph.policy.datedEntities),
          ],
        ]) { $1 })
  }

  /// How many entities count as how many, because of which schemes of identifiers, how many groups of
  /// them do not, and what came of it.
  private var joined: JSON {
    let identities = graph.identities
    return [
      "entities": .whole(identities.joinedCount), "into": .whole(identities.groupCount),
      "schemes": identities.schemes.json, "conflicts": .whole(identities.conflictCount),
      "placeholders": .whole(identities.placeholderCount), "loops": .whole(identities.loopCount),
    ]
  }

  /// How many relations state their offset from UTC, and how many do not, where times are compared.
  private var offsets: [String: JSON] {
    guard graph.policy.filter.concernsTime, let offsets = graph.statedOffsets else { return [:] }
    return [
      "offsets": ["stated": .whole(offsets.stated), "taken_as_utc": .whole(offsets.unstated)]
    ]
  }

  private var leftOut: [String: JSON] {
    let policy = graph.policy
    let onAxis = policy.onAxisLeftOut
    return ["undated": .whole(policy.undatedLeftOut)]
      .merging(onAxis == 0 ? [:] : ["on_axis": .whole(onAxis)]) { $1 }
  }

  private func conditions(_ filter: RelationFilter) -> [String: JSON] {
    [
      "relations": filter.relations.json { .text($0.word) },
      "kinds": filter.kinds.json { .text($0.rawValue) },
      "as_of": JSON(filter.asOf?.text), "since": JSON(filter.since?.text),
      "until": JSON(filter.until?.text),
      "min_rating": JSON(filter.leastRating?.description),
      "undisputed": .flag(filter.isUndisputed),
      "without": filter.without.json { .text($0.rawValue) },
      "only": filter.only.json { .text($0.rawValue) },
      "channels": filter.channels.json { .text($0.rawValue) },
      "avoid": filter.avoided.json { .text($0.rawValue) },
      "around": filter.around.json { .text($0.rawValue) },
      "within": filter.around.isEmpty ? .null : .whole(filter.within),
    ]
  }
}

extension RelationFilter.Selection {
  /// The word that names it after `--relation`.
  package var word: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .category(let category): category.rawValue
    case .all: "all"
    }
  }
}
