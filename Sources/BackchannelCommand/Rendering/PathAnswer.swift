import AnalyzerKit
import EntityGraph
import Paths

/// The paths between two entities, as an argument.
struct PathAnswer {
  let graph: Graph

  /// The entities named: the two ends, and between them those to pass.
  let stops: [Entity]
  let paths: [Path]

  /// What paths were looked for.
  let search: ShortestPath

  /// Whether all of so many legs were looked for.
  let isEvery: Bool

  /// The best of those not asked for.
  let next: Path?
  let caveats: [Caveat]

  /// What would find a path, where there is none.
  let remedies: [String]

  /// Whether each path is told in one line.
  let isBrief: Bool

  private var from: Entity { stops[0] }
  private var to: Entity { stops[stops.count - 1] }

  var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "from": shapes.entity(from.id), "to": shapes.entity(to.id),
      "policy": shapes.policy(),
      "paths": paths.json { shapes.path($0, by: search.by, isTimed: search.isTimed) },
      "remedies": remedies.json,
      "caveats": caveats.map(\.description).json, "by": .text(search.by.rawValue),
      "directed": .flag(search.isDirected), "respect_time": .flag(search.isTimed),
      "max_hops": search.maximumHops > 0 ? .whole(search.maximumHops) : .null,
      "via": stops.dropFirst().dropLast().json { shapes.entity($0.id) },
    ]
  }

  var text: [String] {
    guard !paths.isEmpty else {
      return ["No path\(bound) from \(from.name)\(way) to \(to.name)\(manner).", ""]
        + (policy + remedies).joined(separator: " ").wrapped(to: Terminal.output.width)
    }
    guard !isBrief else { return paths.map(line) + [""] + closing }
    let told = paths.enumerated().flatMap { number, path in
      PathText(
        graph, path, title: title(path, number), isTimed: search.by.isOfTime,
        measure: search.by.measure
      ).lines + [""]
    }
    return told + closing
  }

  /// "2 legs, D3: Ann – telephoned – Bee – met – Cid".
  private func line(_ path: Path) -> String {
    let rating = path.weakestLeg.map { path.legs[$0].relation }.flatMap { relation in
      relation.fileAlone(graph) == nil ? ", \(relation.rating)" : nil
    }
    let names = path.stops.map { graph.name(of: Source.ID($0.rawValue)) }
    let way = zip(path.legs.map(PathText.phrase), names.dropFirst()).flatMap { [$0, $1] }
    let told = ([names[0]] + way).joined(separator: " – ")
    return "\(path.length.of("leg"))\(search.by.told(path))\(rating ?? ""): \(told)"
  }

  private func title(_ path: Path, _ number: Int) -> String {
    let place = paths.count > 1 ? "\(number + 1). " : ""
    let time = PathText.time(of: path).map { ", \($0)" } ?? ""
    return
      "\(place)\(from.name)\(way) to \(to.name): \(path.length.of("leg"))\(search.by.told(path))\(time)"
  }

  private var way: String {
    let between = stops.dropFirst().dropLast().map(\.name)
    return between.isEmpty ? "" : " by way of \(Array(between).listed)"
  }

  private var policy: [String] {
    let policy = PolicyText(graph, isOfAsserted: true)
    return [policy.sentence, policy.unasserted].compactMap { $0 }.filter { !$0.isEmpty }
  }

  private var closing: [String] {
    (policy + [outlook].compactMap { $0 } + caveats.map { "Note: \($0)." })
      .joined(separator: " ").wrapped(to: Terminal.output.width)
  }

  /// What to ask next.
  private var outlook: String? {
    guard let last = paths.last, last.length > 0 else { return nil }
    if isEvery { return caveats.isEmpty ? "There are no more\(bound)." : nil }
    if search.all {
      return paths.count == 1 ? "No other path is as short." : "No more are as short."
    }
    guard let next else {
      return paths.count == 1 ? "There is no other path\(bound)." : "There are no more\(bound)."
    }
    let more = paths.count < PathVerb.mostPaths ? " (-k \(paths.count + 1))" : ""
    if search.by != .hops { return "The next best has \(next.length.of("leg"))\(more)." }
    return next.length == last.length
      ? "Another path is as short\(more)."
      : "No other path as short; the next has \(next.length.of("leg"))\(more)."
  }

  private var bound: String {
    search.maximumHops > 0 ? " of at most \(search.maximumHops.of("leg"))" : ""
  }

  private var manner: String {
    search.isTimed ? " in the order of time" : search.isDirected ? " along the flow" : ""
  }
}

extension JSONShapes {
  /// A path; with the moments of setting out and being there where the order of time was asked for.
  func path(_ path: Path, by order: ShortestPath.Order?, isTimed: Bool) -> JSON {
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

extension ShortestPath.Order {
  /// What it makes of weights, in a word; `nil` where it does not look at them.
  var measure: String? { isOfWeights ? rawValue : nil }

  /// What it made of the weights of a path, as ", weight 3.5".
  func told(_ path: Path) -> String { measure.map { ", \($0) \(path.cost.short)" } ?? "" }
}

extension Graph {
  /// The weight that counts for a leg: 1 where its relation has none.
  func weight(of leg: Path.Leg) -> Double { weight(of: leg.relation.id) ?? 1 }
}

extension JSONShapes {
  /// What the order ranks by: legs, a sum, a product, a least width or seconds; `null` where it ranks
  /// by ratings or by one moment.
  private func cost(of path: Path, by order: ShortestPath.Order?, _ times: PathTimes?) -> JSON {
    switch order {
    case .rating, .arrival, .departure: .null
    case .duration: times?.duration.map(JSON.number) ?? .null
    default: .number(path.cost)
    }
  }
}
