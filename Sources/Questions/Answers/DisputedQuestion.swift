package import EntityGraph

/// A question that claims answer differently, with the disputes that it asks about: those of one
/// relation at several times are one question.
package struct DisputedQuestion: Sendable {
  /// The question in words, such as "How many died in the strike on Makiivka?".
  package let text: String

  /// In order, all of the same status.
  package let disputes: [Dispute]

  /// The places of these disputes among all.
  let places: [Int]

  /// What the evidence on each side is, in order, revised claims aside.
  package let sides: [DisputeSide]

  package var status: Status { disputes[0].status }

  private init(_ disputes: [Dispute], at places: [Int], in graph: Graph) {
    let words = QuestionWords(graph)
    text =
      disputes.count == 1 ? words.question(disputes[0]) : words.question(ofAll: disputes[0])
    (self.disputes, self.places) = (disputes, places)
    let current = disputes.flatMap(\.positions).filter { !$0.isSuperseded }
    var order: [Key] = []
    var positions: [Key: [Dispute.Position]] = [:]
    for position in current {
      let key = Key(value: position.value?.text, stance: position.stance)
      if positions[key] == nil { order.append(key) }
      positions[key, default: []].append(position)
    }
    sides = order.map { DisputeSide(positions[$0] ?? [], in: graph) }
  }

  private struct Key: Hashable {
    let value: String?
    let stance: Claim.Stance
  }

  /// The questions that disputes ask, in the order of the first dispute of each.
  static func all(_ disputes: [Dispute], in graph: Graph) -> [DisputedQuestion] {
    var order: [[String]] = []
    var places: [[String]: [Int]] = [:]
    for (place, dispute) in disputes.enumerated() {
      if places[dispute.question] == nil { order.append(dispute.question) }
      places[dispute.question, default: []].append(place)
    }
    return order.compactMap { places[$0] }.map { places in
      DisputedQuestion(places.map { disputes[$0] }, at: places, in: graph)
    }
  }
}

extension Dispute {
  /// What tells one question from others.
  fileprivate var question: [String] {
    let what: [String] =
      switch about {
      case .property(let property): ["property", property.subject.rawValue, property.name.rawValue]
      case .time(let event): ["time", event.rawValue]
      case .timeOfRelation(let relation): ["time", relation.id.rawValue]
      case .propertyOfRelation(let relation, let property):
        ["property", relation.id.rawValue, property.name.rawValue]
      case .relation(let relation):
        [
          "relation", relation.subject.rawValue, relation.kind.id.rawValue,
          relation.object.rawValue,
        ]
      }
    return [status.rawValue] + what
  }
}
