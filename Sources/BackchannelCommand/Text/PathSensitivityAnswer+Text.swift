import EntityGraph
import Questions
import Wording

extension PathSensitivityAnswer {
  var text: [String] { PathSensitivityText(answer: self).lines }
}

private struct PathSensitivityText {
  let answer: PathSensitivityAnswer
  private let style = TerminalStyle.output
  private let width = Terminal.output.width

  init(answer: PathSensitivityAnswer) { self.answer = answer }

  private var graph: Graph { answer.graph }

  var lines: [String] {
    let title =
      "\(answer.from.name) to \(answer.to.name), without each \(answer.unit.rawValue) in turn"
    return title.wrapped(to: width).map { style($0, .strong) } + [""]
      + "As it stands: \(way(answer.path)).".wrapped(to: width) + [""]
      + verdict.wrapped(to: width) + (answer.changed.isEmpty ? [] : [""] + table)
      + (rest.isEmpty ? [] : [""] + rest.wrapped(to: width)) + standing + [""] + closing
  }

  private func way(_ path: Path?) -> String {
    path.map { PathText.line($0, graph) } ?? "no path"
  }

  private var verdict: String {
    let carriers = answer.carriers.map(\.part.title)
    switch answer.carriers.first?.change {
    case .vanished where carriers.count == 1:
      return "The path hangs on \(carriers[0]): without that there is none."
    case .vanished: return "The path hangs on each of \(few(carriers)): without one there is none."
    case .longer:
      return "No single \(unit) carries the path, but without \(few(carriers)) it is longer."
    case nil where answer.path == nil && !answer.changed.isEmpty:
      return "There is a path without \(answer.changed.map(\.part.title).alternatives)."
    default: return answer.changed.isEmpty ? stability : "No single \(unit) breaks or lengthens it."
    }
  }

  /// That nothing changes it, or that nothing makes a path where there is none.
  private var stability: String {
    answer.path == nil
      ? "No single \(unit) stands in the way of a path." : "No single \(unit) changes it."
  }

  private var unit: String { answer.unit.rawValue }

  private func few(_ names: [String]) -> String {
    (Array(names.prefix(3)) + (names.count > 3 ? ["\(names.count - 3) others"] : [])).listed
  }

  private var table: [String] {
    var table = TextTable([.left, .left, .left], most: [0: 40])
    for outcome in answer.changed {
      table.add([outcome.part.title, change(outcome), path(outcome)])
    }
    return table.lines(width: width) { column, text in
      style(text, column == 0 ? .strong : column == 1 ? .notable : .faint)
    }
  }

  private func change(_ outcome: PathOutcome) -> String {
    let change =
      switch outcome.change {
      case .vanished: "no path"
      case .longer, .shorter: "\(outcome.path?.length.of("leg") ?? "")"
      case .rerouted: "another way"
      case .changed: "another relation"
      case .weaker: "weaker"
      case .appeared: "a path"
      case .same: "the same"
      }
    let lost = outcome.lostLegs.map { "\($0 + 1)" }
    guard !lost.isEmpty else { return change }
    return "\(change); \(lost.count == 1 ? "leg" : "legs") \(lost.listed) gone"
  }

  private func path(_ outcome: PathOutcome) -> String {
    guard let path = outcome.path else { return "" }
    guard outcome.change == .weaker || outcome.change == .changed else {
      return PathText.line(path, graph)
    }
    return outcome.differingLegs(from: answer.path).map { number in
      let relation = path.legs[number].relation
      return "leg \(number + 1): \(DateText.text(relation.validity)), \(relation.rating)"
    }.joined(separator: "; ")
  }

  private var rest: String {
    let same = answer.outcomes.filter { $0.change == .same }.count
    guard !answer.outcomes.isEmpty else { return "There is no \(unit) to leave out." }
    guard same > 0 else { return "" }
    guard !answer.changed.isEmpty else { return "\(same.of(unit)) left out in turn." }
    return "\(same.of("other \(unit)")) \(same == 1 ? "changes" : "change") nothing."
  }

  /// What stands behind each leg.
  private var standing: [String] {
    guard !answer.corroborations.isEmpty else { return [] }
    let legs = answer.corroborations.enumerated().flatMap { number, corroboration in
      let text = CorroborationText(graph: graph, corroboration: corroboration)
      return "Leg \(number + 1) \(text.sentence).".wrapped(to: width - 2).map { "  \($0)" }
    }
    return [""] + legs
  }

  private var closing: [String] {
    [PolicyText(graph, isOfTimes: true).sentence, advice].filter { !$0.isEmpty }
      .joined(separator: " ").wrapped(to: width)
  }

  private var advice: String {
    guard answer.unit != .claim, let first = answer.changed.first?.part else {
      return answer.path == nil ? "" : "'backchannel path' has the claims behind each leg."
    }
    return
      "'backchannel sources \(first.id.asShellWord)' shows what the first says, and 'backchannel path' with --without \(first.id.asShellWord) what is left."
  }
}
