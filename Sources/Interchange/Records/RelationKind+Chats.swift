import EntityGraph

/// What apps tell of who comes and goes in a chat.
extension RelationKind {
  static let ofChats = [
    RelationKind(
      "created", "created", inverse: "was created by", .communication, isMomentary: true),
    RelationKind("added", "added", inverse: "was added by", .communication, isMomentary: true),
    RelationKind(
      "removed", "removed", inverse: "was removed by", .communication, isMomentary: true),
    RelationKind("joined", "joined", inverse: "was joined by", .communication, isMomentary: true),
    RelationKind("left", "left", inverse: "was left by", .communication, isMomentary: true),
  ]
}

extension FactCollection {
  /// Has the vocabulary know who comes and goes in a chat.
  mutating func defineChats() {
    for kind in RelationKind.ofChats { define(kind) }
  }
}
