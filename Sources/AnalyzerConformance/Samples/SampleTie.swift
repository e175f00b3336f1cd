import AnalyzerKit

/// A relation of a sample, between two entities by their places in it.
struct SampleTie: Sendable {
  let subject: Int
  let kind: RelationKind.ID
  let object: Int

  /// In 0 ..< 1, so that it may be a cost, a strength or a chance; `nil` where none is stated.
  let weight: Double?
  let year: Int?

  init(
    _ subject: Int, _ kind: RelationKind.ID, _ object: Int, weight: Double? = nil,
    year: Int? = nil
  ) {
    self.subject = subject
    self.kind = kind
    self.object = object
    self.weight = weight
    self.year = year
  }
}

extension SampleTie {
  /// The claim that makes the relation.
  func claim(in document: Document.ID, between ids: [Entity.ID]) -> Claim {
    Claim(
      document: document,
      statement: .relation(subject: ids[subject], kind: kind, object: ids[object]),
      period: year.flatMap { Period("\($0)") },
      with: weight.map { [Attribute("weight", .number(Quantity(text: "\($0)", number: $0)))] }
        ?? [])
  }
}
