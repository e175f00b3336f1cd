extension Entity {
  /// What is known of an entity when another definition of it is learnt: the one rule for all inputs.
  ///
  /// The first name stays unless the newer definition lists it as an alias; every other name is an
  /// alias. A judgement gives way to a newer one, and what stands in for a definition to that.
  ///
  /// - Throws: ``GraphError`` where the two differ in kind, or in the type of event.
  /// - Complexity: O(names).
  package func merged(with newer: Entity) throws(GraphError) -> Entity {
    if newer == self { return self }
    if newer.isStandIn { return isStandIn && name == id.rawValue ? newer : alsoCalled(newer.name) }
    if isStandIn { return newer.alsoCalled(name) }
    try checkAgreement(with: newer)
    var merged = self
    if newer.name == name {
      merged.isUnnamed = isUnnamed || newer.isUnnamed
    } else if newer.aliases.contains(name), !aliases.contains(newer.name) {
      (merged.name, merged.isUnnamed) = (newer.name, newer.isUnnamed)
    }
    merged.aliases = ([name] + aliases).united(with: [newer.name] + newer.aliases)
      .filter { $0 != merged.name }
    merged.externalIDs = externalIDs.united(with: newer.externalIDs)
    merged.formerIDs = formerIDs.united(with: newer.formerIDs)
    merged.eventType = eventType ?? newer.eventType
    merged.reliability = newer.reliability ?? reliability
    merged.marking = newer.marking ?? marking
    return merged
  }

  /// The same with the name of what stood in for it, unless that was its id; what stands in itself
  /// keeps its one name.
  private func alsoCalled(_ other: String) -> Entity {
    guard !isStandIn, other != id.rawValue, other != name, !aliases.contains(other) else {
      return self
    }
    var entity = self
    entity.aliases.append(other)
    return entity
  }

  private func checkAgreement(with newer: Entity) throws(GraphError) {
    guard kind == newer.kind else { throw .kindsDiffer(id, kind, newer.kind) }
    if let mine = eventType, let theirs = newer.eventType, mine != theirs {
      throw .eventTypesDiffer(id, mine, theirs)
    }
  }
}

extension Array where Element: Hashable {
  fileprivate func united(with others: [Element]) -> [Element] {
    var known: Set<Element> = []
    return (self + others).filter { known.insert($0).inserted }
  }
}
