import EntityGraph
import Questions
import Wording

extension DisputesAnswer {
  /// What cannot all be so, each conflict with who says the one and who the other.
  var conflictLines: [String] {
    guard let conflicts else { return [] }
    guard !conflicts.all.isEmpty else {
      return "Nothing is in conflict by the rules of the vocabulary."
        .wrapped(to: Terminal.output.width) + [""]
    }
    let heading = TerminalStyle.output("In conflict (\(conflicts.all.count))", .strong)
    return [heading, ""] + conflicts.all.flatMap { lines($0) + [""] }
  }

  /// What was left aside.
  var notCompared: String {
    guard let conflicts else { return "" }
    let undated =
      "\(conflicts.undated.of("undated relation")) \(conflicts.undated == 1 ? "was" : "were") not compared. "
    let further =
      "Only the first \(Graph.mostOverlaps) overlaps in time were compared; name entities. "
    return (conflicts.undated > 0 ? undated : "") + (conflicts.isComplete ? "" : further)
  }

  private func lines(_ conflict: Conflict) -> [String] {
    let width = Terminal.output.width
    let sentence = sentence(conflict).wrapped(to: width - 2)
    return sentence.map { "  " + TerminalStyle.output($0, .linking) } + table(conflict)
  }

  private func table(_ conflict: Conflict) -> [String] {
    let room = max(16, min(48, Terminal.output.width - 44))
    var table = TextTable([.left, .left, .left, .left], most: [0: room])
    for side in conflict.sides {
      for time in side.times {
        let validity = Validity(isMomentary: side.isMomentary, period: time.period)
        for voice in Attribution.of(time.citations) {
          table.add([
            "\(graph.name(of: Source.ID(side.entity.rawValue))), \(DateText.text(validity))",
            voice.rating.description, voice.claimed.map(DateText.text) ?? "",
            "\(voice.speaker(graph)) (\(voice.places(graph)))",
          ])
        }
      }
    }
    return table.lines(indent: 4, width: Terminal.output.width) { column, text in
      TerminalStyle.output(text, column == 0 ? .strong : .faint)
    }
  }
}
