import EntityGraph
import Questions
import Wording

extension RankSensitivityAnswer {
  var text: [String] { RankSensitivityText(answer: self).lines }
}

private struct RankSensitivityText {
  let answer: RankSensitivityAnswer
  private let style = TerminalStyle.output
  private let width = Terminal.output.width

  init(answer: RankSensitivityAnswer) { self.answer = answer }

  private var graph: Graph { answer.graph }

  var lines: [String] {
    guard !answer.isEmpty else {
      return ["Nothing is ranked.", ""] + PolicyText(graph).sentence.wrapped(to: width)
    }
    let title =
      "\(answer.run.name) of \(answer.ranking.entities.count.of("entity", "entities")), "
      + "without each \(answer.unit.rawValue) in turn"
    return title.wrapped(to: width).map { style($0, .strong) } + [""] + verdict.wrapped(to: width)
      + (answer.moving.isEmpty ? [] : [""] + table) + [""] + corroboration + [""] + closing
  }

  private var verdict: String {
    guard let first = answer.moving.first else {
      return "No single \(answer.unit.rawValue) changes the order."
    }
    let start = "The order hangs most on \(first.part.title)"
    return first.leavingTop.isEmpty
      ? "\(start); nobody leaves the first \(EntityRanking.topCount) without it."
      : "\(start): without it \(first.leavingTop.map(name).listed) \(first.leavingTop.count == 1 ? "leaves" : "leave") the first \(EntityRanking.topCount)."
  }

  private var table: [String] {
    var table = TextTable([.left, .right, .left, .left], most: [0: 36])
    table.add(["without", "tau", "largest move", "leaving the first \(EntityRanking.topCount)"])
    let told = answer.told.filter { !$0.isUnchanged }
    for outcome in told {
      let lost = outcome.lostCount > 0 ? ["\(outcome.lostCount) not ranked any more"] : []
      let leaving = outcome.leavingTop.isEmpty ? [] : [outcome.leavingTop.map(name).listed]
      table.add([
        outcome.part.title, outcome.tau.map(thousandths) ?? "none",
        outcome.largestMove.map { "\(name($0.entity)) \($0.from) → \($0.to)" } ?? "",
        (leaving + lost).joined(separator: "; "),
      ])
    }
    let more = answer.moving.count - told.count
    return table.lines(width: width) { column, text in
      style(text, column == 0 ? .strong : .faint)
    } + (more > 0 ? ["  … and \(more) more (--top)"] : [])
  }

  private func thousandths(_ number: Double) -> String {
    ((number * 1000).rounded() / 1000).digits
  }

  private func name(_ id: Entity.ID) -> String { graph.name(of: Source.ID(id.rawValue)) }

  private var corroboration: [String] {
    guard answer.confirmedCount > 0 else {
      return "No relation is asserted in more than one document.".wrapped(to: width)
    }
    let count = answer.circular.count
    let first = answer.circular.prefix(3).flatMap { relation, corroboration in
      let text = CorroborationText(graph: graph, corroboration: corroboration).sentence
      let what = "\(name(relation.subject)) \(relation.kind.phrase) \(name(relation.object))"
      return "\(what) \(text).".wrapped(to: width - 2).map { "  \($0)" }
    }
    let sentence =
      "\(answer.confirmedCount.of("relation")) \(answer.confirmedCount.verb(.are)) asserted in several documents; "
      + (count == 0
        ? "all of them by independent sources."
        : "of \(count == 1 ? "one" : "\(count)") the documents are not independent\(count > 3 ? ", as of these" : ""):")
    return sentence.wrapped(to: width) + first
  }

  private var closing: [String] {
    let legend =
      "tau is Kendall's τ-b: 1 where no pair changes its order, 0 where as many do as not."
    let advice = answer.moving.first.flatMap { first in
      answer.unit == .claim
        ? nil : "'backchannel sources \(first.part.id.asShellWord)' shows what the first says."
    }
    return [legend, advice ?? "", PolicyText(graph).sentence].filter { !$0.isEmpty }
      .joined(separator: " ").wrapped(to: width)
  }
}
