/// How relations may be followed.
public enum Traversal: Int, CaseIterable, Sendable {
  /// From either end.
  case eitherWay

  /// The way word, orders, goods, force or failure pass; from subject to object where nothing does.
  case alongFlow

  /// The same, and not at all where nothing passes.
  case onlyAlongFlow

  /// As written, from subject to object, and both ways where A to B says the same as B to A.
  case alongArrows
}

extension Graph {
  /// Whether somebody asserts a relation, by its number, and it can be followed so.
  public func isFollowed(relation number: Int, along traversal: Traversal) -> Bool {
    guard number < relations.derived.count else { return true }
    let kind = vocabulary.kind(relations.kind(number))
    return relations.isAsserted(number) && kind.directions(traversal) != .none
  }
}

extension RelationKind {
  /// The directions in which a relation of the kind is followed.
  func directions(_ traversal: Traversal) -> Flow {
    if isSymmetric, traversal != .onlyAlongFlow || flow != .none { return .both }
    return traversal == .alongArrows ? .forward : flow.directions(traversal)
  }
}

extension RelationKind.Flow {
  /// The directions in which a relation is followed.
  func directions(_ traversal: Traversal) -> RelationKind.Flow {
    switch (traversal, self) {
    case (.eitherWay, _): .both
    case (.alongFlow, .none): .forward
    case (.alongArrows, let flow): flow == .both ? .both : .forward
    default: self
    }
  }
}
