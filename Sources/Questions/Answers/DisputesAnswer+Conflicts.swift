package import EntityGraph

extension DisputesAnswer {
  /// What is in conflict, in a sentence, such as "The company is headed by both Ann and Bee, from 1
  /// Jan 2023 to 2 Mar 2023".
  package func sentence(_ conflict: Conflict) -> String {
    let names = conflict.sides.map { name($0.entity) }
    switch conflict.about {
    case .oneAtATime(let owner):
      let time = conflict.overlap.map(words) ?? "at one time"
      return
        "\(name(owner)) \(phrase(conflict, of: owner)) both \(names[0]) and \(names[1]), \(time)"
    case .order(let number):
      let relation = graph.relation(number)
      let told = "\(name(relation.subject)) \(relation.kind.phrase) \(name(relation.object))"
      return "\(told), but \(names[1]) was over before \(names[0])"
    }
  }

  private func name(_ entity: Entity.ID) -> String { graph.name(of: Source.ID(entity.rawValue)) }

  /// The words from the one that both share to each of the two.
  private func phrase(_ conflict: Conflict, of owner: Entity.ID) -> String {
    let kind = graph.vocabulary.relations[conflict.rule.kind]
    let isObject = conflict.sides[0].relation.map { graph.relation($0).object == owner } ?? false
    return (isObject ? kind?.inversePhrase : kind?.phrase) ?? conflict.rule.kind.rawValue
  }

  private func words(_ overlap: Conflict.Overlap) -> String {
    if overlap.from.text == overlap.until.text { return DateText.when(overlap.from) }
    let (from, until) = (DateText.text(overlap.from), DateText.text(overlap.until))
    return overlap.isThroughout ? "from \(from) to \(until)" : "between \(from) and \(until)"
  }

  func conflict(_ conflict: Conflict, _ shapes: JSONShapes) -> JSON {
    var (owner, order) = (JSON.null, JSON.null)
    switch conflict.about {
    case .oneAtATime(let entity): owner = shapes.entity(entity)
    case .order(let number): order = shapes.relation(graph.relation(number))
    }
    return [
      "conflict": .text(sentence(conflict)), "rule": .text(conflict.ruleName),
      "relation_kind": .text(conflict.rule.kind.rawValue), "entity": owner, "relation": order,
      "from": JSON(conflict.overlap?.from.text), "until": JSON(conflict.overlap?.until.text),
      "throughout": conflict.overlap.map { .flag($0.isThroughout) } ?? .null,
      "sides": conflict.sides.json { side in
        [
          "entity": shapes.entity(side.entity),
          "relation": side.relation.map { shapes.relation(graph.relation($0)) } ?? .null,
          "times": side.times.json { time in
            [
              "period": .text(time.period.description),
              "claims": time.citations.json(shapes.claim),
            ]
          },
        ]
      },
    ]
  }

  /// A row a claim on either side.
  func rows(_ conflict: Conflict) -> [[String]] {
    let sentence = sentence(conflict)
    return conflict.sides.flatMap { side in
      side.times.flatMap { time in
        time.citations.map { citation in
          row(
            sentence, side.entity, "conflict", relation: conflict.relation(of: side, in: graph),
            value: time.period.description, citation)
        }
      }
    }
  }
}

extension Conflict {
  fileprivate var ruleName: String {
    switch about {
    case .oneAtATime: "one-at-a-time"
    case .order: "comes-first"
    }
  }

  /// The relation that a side speaks of.
  fileprivate func relation(of side: Side, in graph: Graph) -> Relation.ID? {
    if case .order(let number) = about { return graph.relationID(number) }
    return side.relation.map(graph.relationID)
  }

  /// Those it is about.
  fileprivate var entities: [Entity.ID] {
    switch about {
    case .oneAtATime(let owner): [owner] + sides.map(\.entity)
    case .order: sides.map(\.entity)
    }
  }
}

extension Conflicts {
  /// Those that concern one of some entities.
  func concerning(_ ids: Set<Entity.ID>) -> Conflicts {
    var mine = self
    mine.all = all.filter { !ids.isDisjoint(with: $0.entities) }
    return mine
  }
}
