package import EntityGraph

/// How the best path between two entities changes where each source, document or claim is left out.
public struct PathSensitivityAnswer: GraphAnswer {
  /// What was followed.
  package let graph: Graph
  package let unit: SensitivityUnit
  package let from: Entity
  package let to: Entity

  /// The best path where nothing is left out.
  package let path: Path?

  /// What leaving out each part does: what changes most first, else in the order of the parts.
  package let outcomes: [PathOutcome]

  /// What stands behind each leg of the path; indexed by leg.
  package let corroborations: [Corroboration]

  init(
    graph: Graph, by unit: SensitivityUnit, from: Entity, to: Entity, path: Path?,
    outcomes: [PathOutcome]
  ) {
    (self.graph, self.unit, self.from, self.to, self.path) = (graph, unit, from, to, path)
    let order: [PathOutcome.Change] = [
      .vanished, .longer, .rerouted, .changed, .weaker, .appeared, .shorter, .same,
    ]
    self.outcomes = order.flatMap { change in outcomes.filter { $0.change == change } }
    corroborations = path?.legs.map { graph.corroboration(of: $0.relation) } ?? []
  }

  /// Whether there is no path, whatever is left out.
  public var isEmpty: Bool { path == nil && changed.isEmpty }

  /// What does change the path.
  package var changed: [PathOutcome] { outcomes.filter { $0.change != .same } }

  /// The parts without any of which there is no path; where there is none of these, those without which
  /// it is longer.
  package var carriers: [PathOutcome] {
    let vanishing = outcomes.filter { $0.change == .vanished }
    return vanishing.isEmpty ? outcomes.filter { $0.change == .longer } : vanishing
  }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "by": .text(unit.rawValue),
      "from": shapes.entity(from.id), "to": shapes.entity(to.id),
      "path": path.map { shapes.path($0, by: nil, isTimed: false) } ?? .null,
      "outcomes": outcomes.json { outcome in
        [
          "without": outcome.part.json, "change": .text(outcome.change.rawValue),
          "lost_legs": outcome.lostLegs.json(JSON.whole),
          "path": outcome.path.map { shapes.way($0) } ?? .null,
        ]
      },
      "carriers": carriers.json { .text($0.part.id) },
      "corroboration": corroborations.json(shapes.corroboration),
    ]
  }

  /// A row a part, the heading first.
  public var rows: [[String]] {
    [["without", "name", "claims", "change", "length", "weakest_rating", "lost_legs", "stops"]]
      + outcomes.map { outcome in
        let path = outcome.path
        let weakest = path?.weakestLeg.flatMap { path?.legs[$0].relation.rating }
        return [
          outcome.part.id, outcome.part.title, "\(outcome.part.claims)", outcome.change.rawValue,
          path.map { "\($0.length)" } ?? "", weakest.map { "\($0)" } ?? "",
          outcome.lostLegs.map { "\($0 + 1)" }.joined(separator: "; "),
          path?.stops.map(\.rawValue).joined(separator: "; ") ?? "",
        ]
      }
  }
}

extension JSONShapes {
  /// A path in short: its length, its stops and the relations between them.
  fileprivate func way(_ path: Path) -> JSON {
    [
      "length": .whole(path.length), "stops": path.stops.json { .text($0.rawValue) },
      "relations": path.legs.json { .text($0.relation.id.rawValue) },
      "weakest_rating": JSON(path.weakestLeg.map { "\(path.legs[$0].relation.rating)" }),
    ]
  }

  func corroboration(_ corroboration: Corroboration) -> JSON {
    [
      "documents": corroboration.documents.json { .text($0.rawValue) },
      "copies": corroboration.copies.json { .text($0.rawValue) },
      "independent_sources": .whole(corroboration.independentSources),
      "origins": corroboration.origins.json { .text($0.rawValue) },
      "circles": corroboration.circles.json { circle in circle.json { .text($0.rawValue) } },
    ]
  }
}
