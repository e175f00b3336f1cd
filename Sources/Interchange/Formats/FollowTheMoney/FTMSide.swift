import EntityGraph

/// Which end of a relation without direction it is that its words speak of: in the schema `Family`,
/// `mother` is what the relative is of the person.
struct FTMSide {
  private static let properties: [String: PropertyKind.ID] = [
    "Family": "relative", "Associate": "associate",
  ]

  /// The property that keeps the end beside the words; called as the property of its schema.
  let kind: PropertyKind

  /// `nil` for a schema whose relations have a direction.
  init?(_ schema: String) {
    guard let name = Self.properties[schema] else { return nil }
    kind = .several(name)
  }

  /// The end that a claim keeps; `nil` where it keeps none of this schema.
  func end(of claim: Claim) -> Entity.ID? {
    claim.with.first { $0.name == kind.id }.map { Entity.ID($0.value.text) }
  }
}
