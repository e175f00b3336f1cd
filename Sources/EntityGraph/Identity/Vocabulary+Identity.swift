extension Vocabulary {
  /// Whether a kind says nothing of what a thing is.
  func isAnything(_ kind: EntityKind.ID) -> Bool { kind == "thing" || kind == "entity" }

  /// The kinds that a kind descends from and that descend from none; none of one that says nothing.
  ///
  /// What is one is of kinds that have a root in common.
  func roots(of kind: EntityKind.ID) -> Set<EntityKind.ID> {
    isAnything(kind) ? [] : Set(lineage(of: kind).filter { kinds[$0]?.parents.isEmpty ?? true })
  }

  /// The kind that says most of what several say of one thing, the first of those that say as much.
  func mostTelling(_ kinds: [EntityKind.ID]) -> EntityKind.ID? {
    kinds.min { left, right in
      let (mine, theirs) = (roots(of: left).count, roots(of: right).count)
      if mine != theirs { return theirs == 0 || mine > 0 && mine < theirs }
      return lineage(of: left).count > lineage(of: right).count
    }
  }
}
