import AnalyzerKit
package import EntityGraph
package import Paths

/// The paths between two entities, or from any of some to any of others, as an argument.
public struct PathAnswer: GraphAnswer {
  package let graph: Graph

  /// Where paths may start.
  package let from: PathEnd

  /// The entities to pass, in this order.
  package let through: [Entity]

  /// Where they may end.
  package let to: PathEnd
  package let paths: [Path]

  /// What paths were looked for.
  package let search: ShortestPath

  /// Whether all of so many legs were looked for.
  package let isEvery: Bool

  /// The best of those not asked for.
  package let next: Path?

  /// Whether it was asked why each leg shows its relation.
  package let isExplained: Bool

  /// What limits it, in sentences without a full stop.
  package let caveats: [String]

  /// What would find a path, where there is none.
  package let remedies: [String]

  public var isEmpty: Bool { paths.isEmpty }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "from": shapes.single(from), "to": shapes.single(to),
      "from_any": shapes.several(from), "to_any": shapes.several(to),
      "policy": shapes.policy(),
      "paths": paths.json { shapes.path($0, by: search.by, isTimed: search.isTimed) },
      "remedies": remedies.json,
      "caveats": caveats.json, "by": .text(search.by.rawValue),
      "directed": .flag(search.isDirected), "respect_time": .flag(search.isTimed),
      "max_hops": search.maximumHops > 0 ? .whole(search.maximumHops) : .null,
      "via": through.json { shapes.entity($0.id) },
      "through_events": .flag(graph.policy.filter.followsRoles),
      "explanations": isExplained ? explanations : .null,
    ]
  }
}

extension PathAnswer {
  /// Of each path, of each leg, why it does not show the relations that are parallel.
  private var explanations: JSON {
    paths.json { path in
      choices(of: path).json { leg in
        leg.json { ["relation": .text($0.other.id.rawValue), "reason": .text($0.reason)] }
      }
    }
  }
}

extension JSONShapes {
  /// The entity that an end is; `null` where it may be one of several.
  fileprivate func single(_ end: PathEnd) -> JSON { end.single.map { entity($0.id) } ?? .null }

  /// What an end may be; `null` where it can only be one entity.
  fileprivate func several(_ end: PathEnd) -> JSON {
    guard end.single == nil else { return .null }
    return [
      "entities": end.named.json { entity($0.id) }, "kinds": end.kinds.json { .text($0.rawValue) },
    ]
  }

  /// A path; with the moments of setting out and being there where the order of time was asked for.
  func path(_ path: Path, by order: PathOrder?, isTimed: Bool) -> JSON {
    let times = isTimed ? PathTimes(path) : nil
    return [
      "length": .whole(path.length), "cost": cost(of: path, by: order, times),
      "departure": JSON(times?.departure?.text), "arrival": JSON(times?.arrival?.text),
      "duration": times?.duration.map(JSON.number) ?? .null,
      "weakest": path.weakestLeg.map(JSON.whole) ?? .null,
      "stops": path.stops.json(entity),
      "legs": path.legs.json { leg in
        relation(
          leg.relation,
          [
            "reversed": .flag(leg.isReversed),
            "weight": order?.measure == nil ? .null : .number(graph.weight(of: leg)),
            "parallel": leg.parallel.json { .text($0.rawValue) },
          ])
      },
    ]
  }
}

extension PathOrder {
  /// What it makes of weights, in a word; `nil` where it does not look at them.
  package var measure: String? { isOfWeights ? rawValue : nil }
}

extension Graph {
  /// The weight that counts for a leg: 1 where its relation has none.
  package func weight(of leg: Path.Leg) -> Double { weight(of: leg.relation.id) ?? 1 }
}

extension JSONShapes {
  /// What the order ranks by: legs, a sum, a product, a least width or seconds; `null` where it ranks
  /// by ratings or by one moment.
  private func cost(of path: Path, by order: PathOrder?, _ times: PathTimes?) -> JSON {
    switch order {
    case .rating, .arrival, .departure: .null
    case .duration: times?.duration.map(JSON.number) ?? .null
    default: .number(path.cost)
    }
  }
}
