package import EntityGraph

/// How far a ranking moves where each source, document or claim is left out.
public struct RankSensitivityAnswer: GraphAnswer {
  /// What was analyzed.
  package let graph: Graph
  package let run: AnalysisRun
  package let unit: SensitivityUnit
  package let ranking: EntityRanking

  /// What leaving out each part does: what moves the ranking most first.
  package let outcomes: [RankOutcome]

  /// How many relations that count are asserted in several documents.
  package let confirmedCount: Int

  /// Those of them whose documents are not independent, with what stands behind them.
  package let circular: [(relation: Relation, corroboration: Corroboration)]

  /// How many parts are told; all unless set.
  public var limit = Int.max

  init(
    graph: Graph, run: AnalysisRun, by unit: SensitivityUnit, ranking: EntityRanking,
    outcomes: [RankOutcome]
  ) {
    (self.graph, self.run, self.unit, self.ranking) = (graph, run, unit, ranking)
    self.outcomes = outcomes.enumerated().sorted {
      ($0.element.tau ?? -1, $1.element.lostCount, $0.offset)
        < ($1.element.tau ?? -1, $0.element.lostCount, $1.offset)
    }.map(\.element)
    let confirmed = graph.confirmedRelations
    (confirmedCount, circular) = (confirmed.count, confirmed.filter(\.corroboration.isCircular))
  }

  public var isEmpty: Bool { ranking.entities.isEmpty }

  /// What does move it.
  package var moving: [RankOutcome] { outcomes.filter { !$0.isUnchanged } }

  package var told: ArraySlice<RankOutcome> { outcomes.prefix(limit) }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "by": .text(unit.rawValue),
      "analyzer": .text(run.name), "total": .whole(outcomes.count),
      "entities": .whole(ranking.entities.count),
      "outcomes": told.json { outcome in
        [
          "without": outcome.part.json, "tau": outcome.tau.map(JSON.number) ?? .null,
          "largest_move": outcome.largestMove.map { move in
            [
              "entity": shapes.entity(move.entity), "from": .whole(move.from),
              "to": .whole(move.to),
            ]
          } ?? .null,
          "leaving_top": outcome.leavingTop.json { shapes.entity($0) },
          "lost": .whole(outcome.lostCount),
        ]
      },
      "confirmed_relations": .whole(confirmedCount),
      "circular": circular.json { relation, corroboration in
        [
          "relation": .text(relation.id.rawValue),
          "corroboration": shapes.corroboration(corroboration),
        ]
      },
    ]
  }

  /// A row a part, the heading first.
  public var rows: [[String]] {
    [
      [
        "without", "name", "claims", "tau", "largest_move", "rank_before", "rank_after",
        "leaving_top", "lost",
      ]
    ]
      + told.map { outcome in
        let move = outcome.largestMove
        return [
          outcome.part.id, outcome.part.title, "\(outcome.part.claims)",
          outcome.tau.map { "\($0)" } ?? "", move?.entity.rawValue ?? "",
          move.map { "\($0.from)" } ?? "", move.map { "\($0.to)" } ?? "",
          outcome.leavingTop.map(\.rawValue).joined(separator: "; "), "\(outcome.lostCount)",
        ]
      }
  }
}

extension Graph {
  /// The relations that several documents assert, with what stands behind them.
  fileprivate var confirmedRelations: [(relation: Relation, corroboration: Corroboration)] {
    (0..<relationCount).compactMap { number in
      guard claimNumbers(ofRelation: number).count > 1 else { return nil }
      let relation = relation(number)
      let corroboration = corroboration(of: relation)
      return corroboration.documents.count > 1 ? (relation, corroboration) : nil
    }
  }
}
