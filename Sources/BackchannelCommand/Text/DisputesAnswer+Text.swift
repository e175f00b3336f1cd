import EntityGraph
import Questions
import Wording

extension DisputesAnswer {
  var text: [String] {
    guard !disputes.isEmpty else {
      let whom = entities.isEmpty ? "" : " about \(entities.map(\.name).listed)"
      return ["No claims contradict each other\(whom).", ""] + policy
    }
    let sections: [(Status, String)] = [
      (.disputed, "Disputed"), (.denied, "Denied, and asserted by nobody"),
      (.unconfirmed, "Supposed or doubted, and asserted by nobody"),
    ]
    let told = sections.flatMap { status, title -> [String] in
      let some = disputes.filter { $0.status == status }
      guard !some.isEmpty else { return [] }
      return [TerminalStyle.output("\(title) (\(some.count))", .strong), ""]
        + some.flatMap { lines($0) + [""] }
    }
    return told + policy
  }

  private var policy: [String] {
    let more =
      "\(unasserted) more \(unasserted.verb(.are)) only denied, supposed or doubted"
      + " (--unasserted). "
    return ((unasserted > 0 ? more : "") + PolicyText(graph).sentence)
      .wrapped(to: Terminal.output.width)
  }

  private func lines(_ dispute: Dispute) -> [String] {
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
    let question = question(dispute).wrapped(to: Terminal.output.width - 2)
    return question.map { "  " + TerminalStyle.output($0, .linking) }
      + table.lines(indent: 4, width: Terminal.output.width) { column, text in
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

  private func question(_ dispute: Dispute) -> String {
    let name = graph.name(of: Source.ID(dispute.entity.rawValue))
    switch dispute.about {
    case .property(let property): return "\(name): \(words(property.name))"
    case .propertyOfRelation(let relation, let property):
      return "\(sentence(relation))\(time(of: relation)): \(words(property.name))"
    case .time: return "\(name): when"
    case .timeOfRelation(let relation): return "\(sentence(relation)): when"
    case .relation(let relation): return sentence(relation) + time(of: relation)
    }
  }

  private func time(of relation: Relation) -> String {
    relation.validity.isDated ? ", \(DateText.text(relation.validity))" : ""
  }

  private func words(_ property: PropertyKind.ID) -> String {
    property.rawValue.split(separator: "-").joined(separator: " ")
  }

  private func sentence(_ relation: Relation) -> String {
    [relation.subject.rawValue, relation.object.rawValue].map { graph.name(of: Source.ID($0)) }
      .joined(separator: " \(relation.kind.phrase) ")
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
