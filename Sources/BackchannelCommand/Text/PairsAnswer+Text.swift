import AnalyzerKit
import EntityGraph
import Questions
import Wording

extension PairsAnswer {
  var text: [String] {
    let names = about.map { graph.name(of: Source.ID($0.rawValue)) }.alternatives
    let whom = about.isEmpty ? "" : " of \(names)"
    guard !isEmpty else {
      return ["No two entities are related\(whom.isEmpty ? "" : ", one of them \(names)").", ""]
        + closing
    }
    let title = "\(count.of("pair"))\(whom) with \(relationCount.of("relation"))"
    let more = count - min(limit, count)
    return title.wrapped(to: Terminal.output.width).map { TerminalStyle.output($0, .strong) } + [""]
      + lines + (more > 0 ? ["  … and \(more) more (--top)"] : []) + [""] + closing
  }

  private struct Row {
    let count: String
    let names: String
    let facts: String
  }

  /// Each pair on a line where all fit so, else on several.
  private var lines: [String] {
    let rows = ties.map { Row(count: "\($0.count)", names: names($0), facts: facts($0)) }
    let counts = rows.map(\.count.count).max() ?? 0
    let nameWidth = min(rows.map(\.names.displayWidth).max() ?? 0, 48)
    let start = counts + 4
    let room = Terminal.output.width - start
    let areShort = rows.allSatisfy {
      $0.names.displayWidth <= nameWidth && nameWidth + 2 + $0.facts.displayWidth <= room
    }
    return rows.flatMap { row in
      let number = "  \(row.count.rightAligned(to: counts))  "
      if areShort {
        let name = row.names.padded(to: nameWidth + 2)
        return [
          "\(number)\(TerminalStyle.output(name, .strong))\(TerminalStyle.output(row.facts, .faint))"
        ]
      }
      let indent = String(repeating: " ", count: start)
      let heads = row.names.wrapped(to: room).enumerated().map { place, line in
        (place == 0 ? number : indent) + TerminalStyle.output(line, .strong)
      }
      return heads + row.facts.wrapped(to: room).map { indent + TerminalStyle.output($0, .faint) }
    }
  }

  private func names(_ tie: PairTie) -> String {
    [tie.from, tie.to].map { graph.name(of: Source.ID($0.rawValue)).withControlsShown }
      .joined(separator: tie.isDirected ? " → " : " – ")
  }

  private func facts(_ tie: PairTie) -> String {
    let phrases = tie.phrases.map { "\($0.phrase) \($0.count)" }.joined(separator: ", ")
    let channels = tie.channels.map {
      "by \(graph.name(of: Source.ID($0.channel.rawValue))) \($0.count)"
    }
    let sums = tie.sums.map { words(of: $0, among: tie.count) }
    return ([time(of: tie), phrases] + channels + sums).joined(separator: " · ").withControlsShown
  }

  private func words(of sum: StatedSum, among count: Int) -> String {
    let words = sum.words { $0.short }
    return sum.count < count ? "\(words) in \(sum.count.of("relation"))" : words
  }

  /// From the first to the last date, and how many relations have none.
  private func time(of tie: PairTie) -> String {
    let end: Period.Bound = tie.isOpen ? .open : tie.last.map(Period.Bound.date) ?? .unknown
    let period = Period(from: tie.first.map(Period.Bound.date) ?? .unknown, until: end)
    guard tie.dated > 0 else { return "undated" }
    let dates = DateText.text(Validity(isMomentary: false, period: period))
    return tie.dated < tie.count ? "\(dates) (\(tie.count - tie.dated) undated)" : dates
  }

  private var closing: [String] {
    let policy = PolicyText(graph, isOfAsserted: true, isOfTimes: true)
    return [loops, policy.sentence, policy.unasserted, outlook].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " ").wrapped(to: Terminal.output.width)
  }

  /// How many relations are no pair's.
  private var loops: String? {
    loopCount == 0
      ? nil
      : "\(loopCount.of("relation")) of an entity with itself \(loopCount.verb(.are)) left out."
  }

  /// What to ask next.
  private var outlook: String? {
    guard !isEmpty else { return nil }
    return isDirected
      ? "'backchannel show ENTITY' tells each relation." : "--direction tells who to whom."
  }
}
