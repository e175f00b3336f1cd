import EntityGraph

/// How a dispute is asked as a question.
struct QuestionWords {
  private let graph: Graph

  init(_ graph: Graph) { self.graph = graph }

  /// "How many died in the strike on Makiivka?".
  func question(_ dispute: Dispute) -> String {
    switch dispute.about {
    case .property(let property): question(property)
    case .time(let event): "When was \(name(event))?"
    case .timeOfRelation(let relation): "When was it that \(sentence(relation))?"
    case .propertyOfRelation(let relation, let property):
      "What \(words(property.name)), where \(sentence(relation))\(time(of: relation))?"
    case .relation(let relation): "Is it so that \(sentence(relation))\(time(of: relation))?"
    }
  }

  /// The question of several disputes about one relation at different times.
  func question(ofAll dispute: Dispute) -> String {
    guard case .relation(let relation) = dispute.about else { return question(dispute) }
    return "Is it so that \(sentence(relation))?"
  }

  private func question(_ property: PropertyPositions) -> String {
    let subject = name(property.subject)
    if let words = Self.known[property.name] { return "\(words.before) \(subject)\(words.after)?" }
    return "What is the \(words(property.name)) of \(subject)?"
  }

  /// The words before and behind the subject.
  private static let known: [PropertyKind.ID: (before: String, after: String)] = [
    "dead": ("How many died in", ""), "wounded": ("How many were wounded in", ""),
    "missiles-fired": ("How many missiles were fired in", ""),
    "gathered": ("How many gathered at", ""), "date": ("When was", ""),
    "cause": ("What caused", ""), "population": ("How many live in", ""),
    "range": ("How far does", " reach"),
  ]

  private func words(_ property: PropertyKind.ID) -> String {
    property.rawValue.split(separator: "-").joined(separator: " ")
  }

  private func time(of relation: Relation) -> String {
    relation.validity.isDated ? ", \(DateText.text(relation.validity))" : ""
  }

  private func sentence(_ relation: Relation) -> String {
    "\(name(relation.subject)) \(relation.kind.phrase) \(name(relation.object))"
  }

  private func name(_ entity: Entity.ID) -> String { graph.name(of: Source.ID(entity.rawValue)) }
}
