/// Gives every relation an id of its own.
struct RelationNames {
  /// The ids, in the order of the relations.
  private(set) var ids: [String]

  /// Ends, kind and time; the channel, then a number, are appended only where two would be the same.
  init(_ relations: [DerivedRelation], _ entities: EntityTable) {
    ids = relations.map { relation in
      var id = entities.id(relation.tie.subject).rawValue
      id.reserveCapacity(80)
      for part in [relation.tie.kind.rawValue, entities.id(relation.tie.object).rawValue] {
        id.append("/")
        id.append(part)
      }
      return relation.validity.idPart.map { "\(id)/\($0)" } ?? id
    }
    for row in clashes().joined() {
      if let channel = relations[row].channel { ids[row] += "/\(channel)" }
    }
    var names = UniqueNames(taken: ids)
    for row in clashes().flatMap({ $0.dropFirst() }) {
      ids[row] = names.name(for: ids[row]) { "\($0)/\($1)" }
    }
  }

  /// Rows that share an id, each group and all groups in order.
  private func clashes() -> [[Int]] {
    Dictionary(grouping: ids.indices) { ids[$0] }.values.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }
}

extension Validity {
  /// `2023-01-02`, or `A..B` for an interval; an end that is not known is left empty.
  var idPart: String? {
    guard let period else { return nil }
    if case .date(let date) = period.start, period.start == period.end { return date.text }
    let (start, end) = (period.start.date?.text ?? "", period.end.date?.text ?? "")
    return "\(start)..\(end)"
  }
}
