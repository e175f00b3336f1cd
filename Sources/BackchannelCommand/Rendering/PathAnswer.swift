import AnalyzerKit
import EntityGraph
import Paths

/// The paths between two entities, as an argument.
struct PathAnswer {
  let graph: Graph
  let from: Entity
  let to: Entity
  let paths: [Path]

  /// What paths were looked for.
  let search: ShortestPath

  /// The best of those not asked for.
  let next: Path?
  let caveats: [Caveat]

  var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "from": shapes.entity(from.id), "to": shapes.entity(to.id),
      "policy": shapes.policy(), "paths": paths.json(shapes.path),
      "caveats": caveats.map(\.description).json,
    ]
  }

  var text: [String] {
    guard !paths.isEmpty else {
      return ["No path\(bound) from \(from.name) to \(to.name)\(manner).", ""]
        + [PolicyText(graph).sentence, unfollowed].compactMap { $0 }.joined(separator: " ")
        .wrapped(to: Terminal.output.width)
    }
    let told = paths.enumerated().flatMap { number, path in
      PathText(graph, path, title: title(path, number)).lines + [""]
    }
    return told + closing
  }

  private func title(_ path: Path, _ number: Int) -> String {
    let place = paths.count > 1 ? "\(number + 1). " : ""
    let time = PathText.time(of: path).map { ", \($0)" } ?? ""
    return "\(place)\(from.name) to \(to.name): \(path.length.of("leg"))\(time)"
  }

  /// Relations that nobody asserts make no path, and their number says where else to look.
  private var unfollowed: String? {
    let count = graph.unassertedCount
    return count == 0
      ? nil
      : "\(count.of("relation")) that nobody asserts \(count == 1 ? "was" : "were") not followed ('backchannel disputes')."
  }

  private var closing: [String] {
    ([PolicyText(graph).sentence, outlook].compactMap { $0 } + caveats.map { "Note: \($0)." })
      .joined(separator: " ").wrapped(to: Terminal.output.width)
  }

  /// What to ask next.
  private var outlook: String? {
    guard let last = paths.last, last.length > 0 else { return nil }
    if search.all {
      return paths.count == 1 ? "No other path is as short." : "No more are as short."
    }
    guard let next else {
      return paths.count == 1 ? "There is no other path\(bound)." : "There are no more\(bound)."
    }
    let more = "-k \(paths.count + 1)"
    if search.by != .hops { return "The next best has \(next.length.of("leg")) (\(more))." }
    return next.length == last.length
      ? "Another path is as short (\(more))."
      : "No other path as short; the next has \(next.length.of("leg")) (\(more))."
  }

  private var bound: String {
    search.maximumHops > 0 ? " of at most \(search.maximumHops.of("leg"))" : ""
  }

  private var manner: String {
    search.respectsTime ? " in the order of time" : search.isDirected ? " along the flow" : ""
  }
}

extension JSONShapes {
  func path(_ path: Path) -> JSON {
    [
      "length": .whole(path.length), "cost": .number(path.cost),
      "weakest": path.weakestLeg.map(JSON.whole) ?? .null,
      "stops": path.stops.json(entity),
      "legs": path.legs.json { leg in
        relation(
          leg.relation,
          [
            "reversed": .flag(leg.isReversed),
            "parallel": leg.parallel.json { .text($0.rawValue) },
          ])
      },
    ]
  }
}
