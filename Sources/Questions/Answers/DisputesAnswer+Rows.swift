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
      }
  }

  private static let heading = [
    "question", "subject", "status", "relation", "value", "stance", "superseded", "claimants",
    "rating", "claimed", "document", "locator", "claim",
  ]

  private func row(
    _ question: DisputedQuestion, _ dispute: Dispute, _ position: Dispute.Position,
    _ citation: Citation
  ) -> [String] {
    [
      question.text, dispute.entity.rawValue, dispute.status.rawValue,
      dispute.relation?.id.rawValue ?? "", position.value?.text ?? "", position.stance.rawValue,
      "\(position.isSuperseded)",
      citation.chain.map(\.rawValue).joined(separator: "; "), citation.rating.description,
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
