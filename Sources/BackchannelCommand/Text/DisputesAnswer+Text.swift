import EntityGraph
import Questions
import Wording

extension DisputesAnswer {
  var text: [String] {
    guard !isEmpty else {
      let whom = entities.isEmpty ? "" : " about \(entities.map(\.name).listed)"
      let rules = conflicts == nil ? "" : ", nor any rule of the vocabulary"
      return "No claims contradict each other\(whom)\(rules).".wrapped(to: Terminal.output.width)
        + [""] + policy
    }
    let sections: [(Status, String)] = [
      (.disputed, "Disputed"), (.denied, "Denied, and asserted by nobody"),
      (.unconfirmed, "Supposed or doubted, and asserted by nobody"),
    ]
    let told = sections.flatMap { status, title -> [String] in
      let some = questions.filter { $0.status == status }
      guard !some.isEmpty else { return [] }
      return [TerminalStyle.output("\(title) (\(some.count))", .strong), ""]
        + some.flatMap { lines($0) + [""] }
    }
    return conflictLines + told + policy
  }

  private var policy: [String] {
    let more =
      "\(unasserted) more \(unasserted.verb(.are)) only denied, supposed or doubted"
      + " (--unasserted). "
    return ((unasserted > 0 ? more : "") + notCompared + PolicyText(graph).sentence)
      .wrapped(to: Terminal.output.width)
  }

  private func lines(_ question: DisputedQuestion) -> [String] {
    let width = Terminal.output.width
    return question.text.wrapped(to: width - 2).map { "  " + TerminalStyle.output($0, .linking) }
      + evidence(question).wrapped(to: width - 4).map { "    " + $0 }
      + question.disputes.flatMap { dispute in
        (question.disputes.count > 1 ? ["    \(time(dispute)):"] : []) + table(dispute)
      }
  }

  /// What the evidence on each side is: how many sources, the best rating, the latest date.
  private func evidence(_ question: DisputedQuestion) -> String {
    let told = question.sides.prefix(Self.mostSides).enumerated().map { place, side in
      let count =
        place == 0
        ? side.independentSources.of("independent source") : "\(side.independentSources)"
      let rating = (place == 0 ? "at best " : "") + side.bestRating.description
      let latest = side.latest.map { (place == 0 ? "last " : "") + DateText.text($0) }
      let ground = [rating, latest].compactMap(\.self).joined(separator: ", ")
      return "\(label(side)) by \(count) (\(ground))"
    }
    let more = question.sides.count - told.count
    return "Evidence: " + told.joined(separator: " · ")
      + (more > 0 ? " · and \(more.of("more side"))" : "")
  }

  private static let mostSides = 4

  private func label(_ side: DisputeSide) -> String {
    guard let value = side.value else { return side.stance.participle }
    return DateText.text(value) + (side.stance == .asserts ? "" : " \(side.stance.participle)")
  }

  /// When a relation was that is in dispute at several times.
  private func time(_ dispute: Dispute) -> String {
    guard case .relation(let relation) = dispute.about else { return "" }
    return DateText.text(relation.validity)
  }

  private func table(_ dispute: Dispute) -> [String] {
    let room = max(16, min(48, Terminal.output.width - 44))
    var table = TextTable([.left, .left, .left, .left], most: [0: room])
    for position in dispute.positions {
      for voice in Attribution.of(position.citations) {
        let date = voice.claimed.map(DateText.text) ?? ""
        table.add([
          label(position, dispute), voice.rating.description, date,
          "\(voice.speaker(graph)) (\(voice.places(graph)))",
        ])
      }
    }
    return table.lines(indent: 4, width: Terminal.output.width) { column, text in
      TerminalStyle.output(text, column == 0 ? .strong : .faint)
    }
  }

  private func label(_ position: Dispute.Position, _ dispute: Dispute) -> String {
    let stance = position.stance.rawValue
    guard let value = position.value else { return stance }
    let before = position.stance == .asserts ? "" : "\(stance): "
    let periods = dispute.tellsTime ? [] : position.periods
    let remarks = [DateText.text(periods), position.isSuperseded ? "revised" : nil]
      .compactMap { $0 }
    return before + (dispute.time(value) ?? DateText.text(value))
      + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }
}

extension Claim.Stance {
  /// What is done to what is said: "asserted", "denied".
  fileprivate var participle: String {
    switch self {
    case .asserts: "asserted"
    case .supposes: "supposed"
    case .doubts: "doubted"
    case .denies: "denied"
    }
  }
}

extension Dispute {
  /// One of the times that a relation is said to have been; `nil` where it is asked for anything else.
  fileprivate func time(_ value: Value) -> String? {
    guard case .timeOfRelation(let relation) = about, case .date(let period) = value else {
      return nil
    }
    return DateText.text(
      Validity(isMomentary: relation.validity.isMomentary, period: period))
  }

  /// Whether the question says when it was.
  fileprivate var tellsTime: Bool {
    if case .propertyOfRelation(let relation, _) = about {
      relation.validity.isMomentary
    } else {
      false
    }
  }
}
