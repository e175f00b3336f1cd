import AnalyzerKit
import EntityGraph
import Paths
import Questions
import Wording

extension PathAnswer {
  /// Each path as an argument, or in one line.
  func text(isBrief: Bool) -> [String] {
    guard !paths.isEmpty else {
      return ["No path\(bound) \(ends)\(manner).", ""]
        + (policy + remedies).joined(separator: " ").wrapped(to: Terminal.output.width)
    }
    guard !isBrief else {
      return paths.map { PathText.line($0, graph, search.by.told($0)) } + [""] + closing
    }
    let told = paths.enumerated().flatMap { number, path in
      PathText(
        graph, path, title: title(path, number), isTimed: search.by.isOfTime,
        measure: search.by.measure, choices: isExplained ? choices(of: path) : nil
      ).lines + [""]
    }
    return told + closing
  }

  private func title(_ path: Path, _ number: Int) -> String {
    let place = paths.count > 1 ? "\(number + 1). " : ""
    let time = PathText.time(of: path).map { ", \($0)" } ?? ""
    let start = name(of: from, path.stops.first)
    let end = name(of: to, path.stops.last)
    return
      "\(place)\(start)\(way) to \(end): \(path.length.of("leg"))\(search.by.told(path))\(time)"
  }

  /// The name of an end that can be only one entity, else of the one that a path has.
  private func name(of end: PathEnd, _ stop: Entity.ID?) -> String {
    end.single?.name ?? stop.map { graph.name(of: Source.ID($0.rawValue)) } ?? ""
  }

  /// Such as "from any unit by way of Ann to Bob".
  private var ends: String { "from \(from.words)\(way) to \(to.words)" }

  /// Between what paths were looked for, where an end may be one of several.
  private var asked: String? {
    guard from.single == nil || to.single == nil else { return nil }
    return "Asked \(ends)."
  }

  private var way: String {
    through.isEmpty ? "" : " by way of \(through.map(\.name).listed)"
  }

  private var policy: [String] {
    let policy = PolicyText(graph, isOfAsserted: true)
    return [policy.sentence, policy.unasserted].compactMap { $0 }.filter { !$0.isEmpty }
  }

  private var closing: [String] {
    ([asked].compactMap { $0 } + policy + [outlook].compactMap { $0 }
      + caveats.map { "Note: \($0)." })
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
    let more = paths.count < PathQuestion.mostPaths ? " (-k \(paths.count + 1))" : ""
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

extension PathOrder {
  /// What it made of the weights of a path, as ", weight 3.5".
  func told(_ path: Path) -> String { measure.map { ", \($0) \(path.cost.short)" } ?? "" }
}
