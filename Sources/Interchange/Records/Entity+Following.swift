import EntityGraph

extension Entity {
  /// Takes over the id and the names of an entity in whose place this one came.
  mutating func follow(_ former: Entity) {
    if !formerIDs.contains(former.id) { formerIDs.append(former.id) }
    aliases = (aliases + [former.name] + former.aliases).eachOnce.filter { $0 != name }
  }
}
