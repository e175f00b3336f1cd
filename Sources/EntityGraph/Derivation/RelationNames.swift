/// Gives every relation an id of its own.
struct RelationNames {
  /// The ids, in the order of the relations.
  private(set) var ids: [String]

  /// All ids that were given.
  private var used: Set<String>

  /// The last number that was put behind each id.
  private var numbers: [String: Int] = [:]

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
    used = []
    for row in clashes().joined() {
      if let channel = relations[row].channel { ids[row] += "/\(channel)" }
    }
    used = Set(ids)
    for row in clashes().flatMap({ $0.dropFirst() }) { ids[row] = unused(ids[row]) }
  }

  /// Returns `id`, which was given already, followed by a number from 2 on.
  private mutating func unused(_ id: String) -> String {
    while true {
      let number = numbers[id, default: 1] + 1
      numbers[id] = number
      let candidate = "\(id)/\(number)"
      if used.insert(candidate).inserted { return candidate }
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
