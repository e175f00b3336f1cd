import EntityGraph

extension DisputesAnswer {
  /// A row a claim on a side, the heading first.
  public var rows: [[String]] {
    [Self.heading]
      + questions.flatMap { question in
        question.disputes.flatMap { dispute in
          dispute.positions.flatMap { position in
            position.citations.map { row(question, dispute, position, $0) }
          }
        }
      } + (conflicts?.all.flatMap(rows) ?? [])
  }

  private static let heading = [
    "question", "subject", "status", "relation", "value", "stance", "superseded", "claimants",
    "rating", "claimed", "document", "locator", "claim",
  ]

  private func row(
    _ question: DisputedQuestion, _ dispute: Dispute, _ position: Dispute.Position,
    _ citation: Citation
  ) -> [String] {
    row(
      question.text, dispute.entity, dispute.status.rawValue, relation: dispute.relation?.id,
      value: position.value?.text ?? "", citation, stance: position.stance,
      isSuperseded: position.isSuperseded)
  }

  func row(
    _ question: String, _ subject: Entity.ID, _ status: String, relation: Relation.ID?,
    value: String, _ citation: Citation, stance: Claim.Stance = .asserts,
    isSuperseded: Bool = false
  ) -> [String] {
    [
      question, subject.rawValue, status, relation?.rawValue ?? "", value, stance.rawValue,
      "\(isSuperseded)", citation.chain.map(\.rawValue).joined(separator: "; "),
      citation.rating.description,
      citation.claim.claimed?.text ?? "", citation.claim.document.rawValue,
      citation.claim.locator ?? "", citation.claim.id.rawValue,
    ]
  }
}

extension Dispute {
  /// The relation that it is about; `nil` where it is about an entity.
  fileprivate var relation: Relation? {
    switch about {
    case .property, .time: nil
    case .relation(let relation), .timeOfRelation(let relation),
      .propertyOfRelation(let relation, _):
      relation
    }
  }
}
