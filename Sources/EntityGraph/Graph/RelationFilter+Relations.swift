extension RelationFilter {
  /// Whether a relation of `kind` counts.
  func keeps(_ kind: RelationKind) -> Bool {
    if relations.isEmpty {
      return !isForAnalysis || (kind.category != .participation && kind.category != .statement)
    }
    return relations.contains(.kind(kind.id)) || relations.contains(.category(kind.category))
  }

  /// Whether what holds at `validity` counts; what is undated counts when it lasts.
  func keeps(_ validity: Validity) -> Bool {
    guard concernsTime else { return true }
    guard let period = validity.period else { return !validity.isMomentary }
    return period.latest >= since?.earliest ?? .min && period.earliest <= until?.latest ?? .max
      && asOf.map { period.earliest <= $0.latest && period.latest >= $0.earliest } ?? true
  }
}

extension Vocabulary {
  /// What a word after `--relation` names, or `nil`.
  public func selection(named name: String) -> RelationFilter.Selection? {
    if let category = RelationKind.Category(rawValue: name) { return .category(category) }
    let id = RelationKind.ID(name)
    return relations[id] == nil ? nil : .kind(id)
  }
}
