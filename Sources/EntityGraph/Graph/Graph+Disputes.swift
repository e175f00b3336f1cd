extension Graph {
  /// What claims contradict each other on: disputed first, then denied, then unconfirmed; within
  /// each the most talked about first.
  public var disputes: [Dispute] {
    let properties = allProperties.compactMap { Dispute($0) }
    let contested = (0..<relationCount).compactMap { Dispute(relation($0)) }
    let dated = Set(properties.filter(\.isAboutDate).map(\.entity))
    let times = eventTimes().filter { !dated.contains($0.entity) }
    return (properties + times + contested).enumerated()
      .sorted {
        ($0.element.standing + [$0.offset]).lexicographicallyPrecedes(
          $1.element.standing + [$1.offset])
      }
      .map(\.element)
  }

  private func eventTimes() -> [Dispute] {
    var citations: [Entity.ID: [Citation]] = [:]
    for number in counted.claims.indices {
      for event in counted.claims[number].ties where entities.row(of: event) != nil {
        citations[event, default: []].append(citation(of: Int32(number)))
      }
    }
    return citations.keys.sorted().compactMap { Dispute(timeOf: $0, citations[$0] ?? []) }
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
