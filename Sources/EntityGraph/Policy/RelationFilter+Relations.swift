extension RelationFilter {
  /// Whether a relation of `kind` counts.
  func keeps(_ kind: RelationKind) -> Bool { leavesAside(kind) ? false : names(kind) }

  /// Whether analysis leaves relations of `kind` aside by itself.
  func leavesAside(_ kind: RelationKind) -> Bool {
    isForAnalysis && relations.isEmpty
      && (kind.category == .participation && !followsRoles || kind.category == .statement)
  }

  /// Whether `relations` lets relations of `kind` count.
  func names(_ kind: RelationKind) -> Bool {
    if relations.isEmpty || relations.contains(.all) { return true }
    return relations.contains(.kind(kind.id)) || relations.contains(.category(kind.category))
      || (followsRoles && kind.category == .participation)
  }

  /// Whether what went by `channel` counts.
  func keeps(channel: Entity.ID?) -> Bool {
    channels.isEmpty || channel.map(channels.contains) ?? false
  }

  /// Whether what holds at `validity` counts; what is undated counts where it lasts and no order of
  /// time is asked for, or where all that is undated does.
  func keeps(_ validity: Validity) -> Bool {
    guard concernsTime else { return true }
    guard let period = validity.period else {
      return followsUndated || !validity.isMomentary && !isTimed
    }
    guard !validity.spells.isEmpty else { return keeps(period) }
    return validity.spells.contains { keeps($0) }
  }

  /// Whether what is said of a time counts.
  func keeps(_ span: TimeSpan) -> Bool {
    !concernsTime || keeps(from: span.earliest, until: span.latest)
  }

  private func keeps(_ period: Period) -> Bool {
    keeps(from: period.earliest, until: period.latest)
  }

  private func keeps(from earliest: Int64, until latest: Int64) -> Bool {
    latest >= since?.earliest ?? .min && earliest <= until?.latest ?? .max
      && asOf.map { earliest <= $0.latest && latest >= $0.earliest } ?? true
  }
}

extension Vocabulary {
  /// What a word after `--relation` names, or `nil`.
  package func selection(named name: String) -> RelationFilter.Selection? {
    if name == "all" { return .all }
    if let category = RelationKind.Category(rawValue: name) { return .category(category) }
    let id = RelationKind.ID(name)
    return relations[id] == nil ? nil : .kind(id)
  }
}
