package import EntityGraph

/// Contradicting claims side by side.
public struct DisputesAnswer: GraphAnswer {
  package let graph: Graph

  /// Those shown.
  package let disputes: [Dispute]

  /// The questions that they ask, each with the evidence on its sides.
  package let questions: [DisputedQuestion]

  /// Whom they are about; anybody when empty.
  package let entities: [Entity]

  /// How many more there are about what nobody asserts.
  package let unasserted: Int

  /// What cannot all be so by the rules of the vocabulary; `nil` where that was not asked.
  package let conflicts: Conflicts?

  /// - Parameters:
  ///   - graph: What was claimed.
  ///   - entities: Whom to ask about; anybody when empty.
  ///   - showsUnasserted: Whether to show also what nobody asserts.
  ///   - conflicts: What cannot all be so; `nil` where that was not asked.
  init(
    graph: Graph, about entities: [Entity], showsUnasserted: Bool, conflicts: Conflicts? = nil
  ) {
    self.graph = graph
    self.entities = entities
    let ids = Set(entities.map(\.id))
    let all = graph.countedDisputes.filter { ids.isEmpty || !ids.isDisjoint(with: $0.entities) }
    disputes = all.filter { showsUnasserted || $0.status == .disputed }
    questions = DisputedQuestion.all(disputes, in: graph)
    unasserted = all.count - disputes.count
    self.conflicts = conflicts.map { ids.isEmpty ? $0 : $0.concerning(ids) }
  }

  public var isEmpty: Bool { disputes.isEmpty && conflicts?.all.isEmpty ?? true }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(),
      "questions": questions.json { question in
        [
          "question": .text(question.text), "status": .text(question.status.rawValue),
          "sides": question.sides.json { side in
            [
              "value": side.value.map(shapes.value) ?? .null,
              "stance": .text(side.stance.rawValue),
              "independent_sources": .whole(side.independentSources),
              "best_rating": .text(side.bestRating.description),
              "latest": JSON(side.latest?.text),
            ]
          },
          "disputes": question.places.json(JSON.whole),
        ]
      },
      "disputes": disputes.json { dispute in
        [
          "subject": shapes.entity(dispute.entity), "about": about(dispute, shapes),
          "property": JSON(dispute.property?.rawValue),
          "status": .text(dispute.status.rawValue),
          "positions": dispute.positions.json { position in
            [
              "value": position.value.map(shapes.value) ?? .null,
              "stance": .text(position.stance.rawValue),
              "superseded": .flag(position.isSuperseded),
              "periods": position.periods.json { .text($0.description) },
              "claims": position.citations.json(shapes.claim),
            ]
          },
        ]
      },
      "conflicts": conflicts?.all.json { conflict($0, shapes) } ?? .null,
      "not_compared": conflicts.map {
        ["undated": .whole($0.undated), "further_overlaps": .flag(!$0.isComplete)]
      } ?? .null,
    ]
  }

  private func about(_ dispute: Dispute, _ shapes: JSONShapes) -> JSON {
    switch dispute.about {
    case .property(let property): .text(property.name.rawValue)
    case .time: "when"
    case .timeOfRelation(let relation), .propertyOfRelation(let relation, _),
      .relation(let relation):
      shapes.relation(relation)
    }
  }
}

extension Graph {
  /// The disputes that the policy counts: where it names relations, those about relations alone.
  var countedDisputes: [Dispute] {
    policy.filter.namesRelations ? disputes.filter { !$0.isAboutProperty } : disputes
  }
}

extension Dispute {
  fileprivate var isAboutProperty: Bool {
    if case .property = about { true } else { false }
  }

  /// The property of an entity, or of a relation itself, on whose value claims do not agree.
  package var property: PropertyKind.ID? {
    switch about {
    case .property(let property), .propertyOfRelation(_, let property): property.name
    case .time, .timeOfRelation, .relation: nil
    }
  }

  /// Those it is about: both ends of a relation, and the events it is tied to.
  fileprivate var entities: [Entity.ID] {
    switch about {
    case .property, .time: [entity]
    case .relation(let relation), .timeOfRelation(let relation),
      .propertyOfRelation(let relation, _):
      [relation.subject, relation.object] + relation.events
    }
  }
}
