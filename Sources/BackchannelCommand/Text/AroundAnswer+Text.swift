import EntityGraph
import Questions
import Wording

extension AroundAnswer {
  var text: [String] {
    let names = centers.map { graph.name(of: Source.ID($0.rawValue)) }.alternatives
    let place = "within \(within.of("relation")) of \(names)"
    guard !isEmpty else { return ["Nothing lies \(place).", ""] + closing }
    let title = "\(place.capitalizedFirst): \(count.of("entity", "entities"))"
    let neighbors = neighbors
    let distances = (1...within).prefix { count(at: $0) > 0 }
    return title.wrapped(to: Terminal.output.width).map { TerminalStyle.output($0, .strong) } + [""]
      + distances.flatMap { distance in
        section(distance, neighbors.filter { $0.distance == distance })
      } + closing
  }

  private func section(_ distance: Int, _ neighbors: [Neighbor]) -> [String] {
    let all = count(at: distance)
    let rows = neighbors.map { neighbor in
      let entity = graph.definition(of: neighbor.id)
      return [
        entity?.name ?? neighbor.id.rawValue, entity?.kind.rawValue ?? "", how(neighbor),
        facts(neighbor),
      ]
    }
    let more = all - neighbors.count
    return [TerminalStyle.output("\(distance.of("relation")) away (\(all))", .linking)]
      + lines(rows) + (more > 0 ? ["  … and \(more) more (--top)"] : []) + [""]
  }

  /// The rows in columns where they fit, else each in several lines.
  private func lines(_ rows: [[String]]) -> [String] {
    var table = TextTable([.left, .left, .left, .left])
    for row in rows { table.add(row) }
    let width = Terminal.output.width
    guard table.wholeWidth > width - 2 else {
      return table.lines(width: width) { column, text in
        column == 0
          ? TerminalStyle.output(text, .strong)
          : column == 2 ? text : TerminalStyle.output(text, .faint)
      }
    }
    return rows.flatMap { row in
      row[0].wrapped(to: width - 2).map { "  " + TerminalStyle.output($0, .strong) }
        + "\(row[1]) · \(row[2]) · \(row[3])".wrapped(to: width - 4).map { "    \($0)" }
    }
  }

  /// "was telephoned by Antony Blinken": the relation, read from the entity.
  private func how(_ neighbor: Neighbor) -> String {
    let (relation, leg) = (neighbor.leg.relation, neighbor.leg)
    let isSubject = leg.isReversed || relation.isSymmetric
    let phrase = isSubject ? relation.kind.phrase : relation.kind.inversePhrase
    return "\(phrase) \(graph.name(of: Source.ID(neighbor.nearer.rawValue)))"
  }

  /// When and how that was, who says so, and the weakest relation where it is another one.
  private func facts(_ neighbor: Neighbor) -> String {
    let relation = neighbor.leg.relation
    let channel = relation.channel.map { "by \(graph.name(of: Source.ID($0.rawValue)))" }
    let isRated = relation.fileAlone(graph) == nil
    let beside = neighbor.leg.parallel.count
    return [
      DateText.text(relation.validity), channel,
      isRated ? relation.rating.description : nil,
      isRated ? relation.independentSources.of("source") : nil,
      relation.status == .disputed ? "disputed" : nil,
      isRated && neighbor.rating != relation.rating ? "weakest on the way \(neighbor.rating)" : nil,
      beside > 0 ? "\(beside) more" : nil,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private var closing: [String] {
    let policy = PolicyText(graph, isOfAsserted: true)
    return [policy.sentence, policy.unasserted, outlook].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " ").wrapped(to: Terminal.output.width)
  }

  /// What to ask next.
  private var outlook: String? {
    guard !isEmpty else { return nil }
    guard beyond > 0 else { return "Nothing lies farther away." }
    let next = within + 1
    return "\(beyond) more \(beyond.verb(.are)) \(next) relations away (--within \(next))."
  }
}
