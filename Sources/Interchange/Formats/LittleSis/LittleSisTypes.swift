import EntityGraph

/// What the categories of relationships are called in our vocabulary.
enum LittleSisTypes {
  /// Indexed by number; the ends of all run from the first entity to the second.
  static let categories: [Int: RelationKind.ID] = [
    1: "works-for", 2: educated.id, 3: "member-of", 4: "related-to", 5: "donated",
    6: transaction.id, 7: lobbying.id, 8: "associated-with", 9: "associated-with", 10: "owns",
    11: "part-of", 12: "linked-to",
  ]

  private static let educated = RelationKind(
    "educated-at", "was educated at", inverse: "educated", .affiliation)
  private static let transaction = RelationKind(
    "dealt-with", "dealt with", .supply, isSymmetric: true)
  private static let lobbying = RelationKind(
    "lobbied", "lobbied", inverse: "was lobbied by", .communication)

  static let ownKinds = [educated, transaction, lobbying]

  /// The words by which a relative is a spouse.
  static let spouses: Set<String> = ["husband", "partner", "spouse", "wife"]

  static let companies: Set<String> = ["Business", "Private Company", "Public Company"]
}
