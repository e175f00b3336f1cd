/// Gives every relation an id of its own.
struct RelationNames {
  /// The ids, in the order of the relations.
  private(set) var ids: [String]

  /// Ends, kind and time; the channel, then a number, are appended only where two would be the same.
  init(_ relations: [DerivedRelation], _ entities: EntityTable) {
    ids = relations.map { relation in
      let parts = [
        entities.id(relation.tie.subject).rawValue, relation.tie.kind.rawValue,
        entities.id(relation.tie.object).rawValue,
      ]
      return (parts + [relation.validity.idPart].compactMap { $0 }).joined(separator: "/")
    }
    for clash in clashes() {
      for row in clash {
        if let channel = relations[row].channel { ids[row] += "/\(channel)" }
      }
    }
    for clash in clashes() {
      for (number, row) in clash.enumerated().dropFirst() { ids[row] += "/\(number + 1)" }
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
