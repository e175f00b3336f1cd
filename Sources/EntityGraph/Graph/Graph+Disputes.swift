extension Graph {
  /// What claims contradict each other on: disputed first, then denied, then unconfirmed; within
  /// each the most talked about first.
  ///
  /// What foreign files say has one claim each, which nothing contradicts.
  ///
  /// - Complexity: O(n log n) in what follows from claims.
  public var disputes: [Dispute] {
    let properties = contestedProperties.compactMap { Dispute($0) }
    let derived = relations.derived
    let relations = (0..<derived.count).filter { row in
      derived.statuses[row] != .uncontested || derived.datesContradict(row)
    }.map { relation($0) }
    let contested = relations.compactMap { Dispute($0) }
    let dated = Set(properties.filter(\.isAboutDate).map(\.entity))
    var told: Set<Entity.ID> = []
    let times = relations.compactMap { Dispute(timeOf: $0) }.filter { dispute in
      guard case .time(let event) = dispute.about else { return true }
      return !dated.contains(event) && told.insert(event).inserted
    }
    let ofRelations = relations.flatMap(Dispute.ofProperties)
    return (properties + times + ofRelations + contested).enumerated()
      .sorted {
        ($0.element.standing + [$0.offset]).lexicographicallyPrecedes(
          $1.element.standing + [$1.offset])
      }
      .map(\.element)
  }
}

extension Dispute {
  fileprivate var isAboutDate: Bool {
    if case .property(let property) = about { property.name == "date" } else { false }
  }

  /// What disputes are ordered by.
  fileprivate var standing: [Int] {
    let order: [Status] = [.disputed, .denied, .unconfirmed]
    let claims = positions.reduce(0) { $0 + $1.citations.count }
    return [order.firstIndex(of: status) ?? order.count, -claims]
  }
}
