public import EntityGraph

extension Graph {
  /// What is wrong with a graph made of claims; empty when every law holds.
  public var brokenLaws: [String] {
    (0..<relationCount).flatMap { brokenLaws(of: relation($0)) } + brokenOrder + brokenTopology
      + brokenProperties + brokenDisputes
  }

  private func brokenLaws(of relation: Relation) -> [String] {
    let asserting = relation.citations.filter(\.isAsserting)
    let start = "\(relation.subject)/\(relation.kind.id)/\(relation.object)"
    let ratings = asserting.map(\.rating)
    return Self.broken(
      [
        "nobody speaks of it": relation.citations.isEmpty,
        "the id says other ends": !relation.id.rawValue.hasPrefix(start),
        "an end is not in the graph": vertex(of: relation.subject) == nil
          || vertex(of: relation.object) == nil,
        "symmetric ends are out of order": relation.kind.isSymmetric
          && relation.object < relation.subject,
        "an arc that nobody asserts, or the reverse": relation.status.isAsserted
          == asserting.isEmpty,
        "the status does not follow": relation.status != Self.status(relation.citations)
          && !relation.isDisputedAboutItsDate && !relation.isDisputedAboutItsProperties,
        "better than its best claim": relation.rating < ratings.min() ?? .unjudged,
        "worse than its worst claim": relation.rating > ratings.max() ?? .unjudged,
        "worse than its best claim": !relation.isProjection
          && relation.rating != ratings.min() ?? .unjudged
          && asserting.allSatisfy { !$0.claim.isOfRole },
        "it ends before it began": relation.validity.period.map { $0.earliest > $0.latest }
          ?? false,
        "more sources than claims": relation.independentSources > asserting.count,
        "events out of order": relation.events != Array(Set(relation.events)).sorted(),
        "an event unknown": relation.events.contains { definition(of: $0) == nil },
        "a chain without a member": relation.citations.contains { $0.chain.isEmpty },
        "projected of no event": relation.isProjection && relation.events.isEmpty,
      ], of: relation.id.rawValue)
  }

  private static func status(_ citations: [Citation]) -> Status {
    let standing = citations.filter { $0.state != .withdrawn }.map(\.claim.stance)
    if standing.isEmpty { return .withdrawn }
    let isContested = standing.contains(.denies) || standing.contains(.doubts)
    if standing.contains(.asserts) { return isContested ? .disputed : .uncontested }
    return standing.contains(.denies) ? .denied : .unconfirmed
  }

  private var brokenOrder: [String] {
    let relations = (0..<relationCount).map { relation($0).id.rawValue }
    let properties = allProperties.map { [$0.subject.rawValue, $0.name.rawValue] }
    let identities = claims.map(\.identity)
    return Self.broken(
      [
        "entities out of order": !verticesByID.map { id(at: $0).rawValue }.isAscending,
        "relations out of order, or of one id": !relations.isAscending,
        "properties out of order": !properties.map { $0.joined(separator: "\u{1}") }.isAscending,
        "claims out of order, or twice": !identities.isAscending,
      ], of: "graph")
  }

  /// Each traversal has the arcs that the flow of each asserted relation allows, and no others.
  private var brokenTopology: [String] {
    Traversal.allCases.filter { traversal in
      let wanted = (0..<relationCount).filter { relation($0).status.isAsserted }.flatMap { number in
        let relation = relation(number)
        let flow: RelationKind.Flow =
          foreignEdge(ofRelation: number) == nil ? relation.kind.flow : .forward
        return relation.ways(traversal, flow, isSymmetric: isSymmetric(relation: number))
          .map { "\($0)>\($1) \(relation.id)" }
      }
      return wanted.sorted() != arcs(traversal).sorted()
    }.map { "the arcs of \($0) do not follow from the relations" }
  }

  private var brokenProperties: [String] {
    allProperties.flatMap { property in
      let order = property.positions.map { $0.isSuperseded ? 1 : 0 }
      let isDisputed = property.positions.contains { $0.status == .disputed }
      return Self.broken(
        [
          "no position": property.positions.isEmpty,
          "superseded before current": order != order.sorted(),
          "a position nobody takes": property.positions.contains { $0.citations.isEmpty },
          "two positions of one value": Set(property.positions.map(\.value)).count != order.count,
          "a disputed position, no dispute": isDisputed && property.status != .disputed,
          "a dispute among many values": !property.isSingleValued && !isDisputed
            && property.status == .disputed,
          "all superseded": !order.contains(0),
        ], of: "\(property.subject) \(property.name)")
    }
  }

  private var brokenDisputes: [String] {
    let order: [Status] = [.disputed, .denied, .unconfirmed]
    let ranks = disputes.map { order.firstIndex(of: $0.status) ?? order.count }
    return Self.broken(
      [
        "disputes out of order": ranks != ranks.sorted(),
        "not a dispute": ranks.contains(order.count),
        "a dispute of nobody": disputes.contains { $0.positions.isEmpty },
      ], of: "graph")
  }

  private static func broken(_ laws: [String: Bool], of subject: String) -> [String] {
    laws.filter(\.value).keys.sorted().map { "\(subject): \($0)" }
  }
}

extension Relation {
  /// Whether values of its own properties, all of which stand, cannot all be so.
  fileprivate var isDisputedAboutItsProperties: Bool {
    severalValued.contains { property in
      property.status == .disputed && property.values.count > 1
    }
  }

  fileprivate func ways(
    _ traversal: Traversal, _ flow: RelationKind.Flow, isSymmetric: Bool
  ) -> [(Entity.ID, Entity.ID)] {
    let (there, back) = ((subject, object), (object, subject))
    switch (flow, traversal) {
    case (.none, .onlyAlongFlow): return []
    case _ where isSymmetric, (_, .eitherWay): return [there, back]
    case (_, .alongArrows), (.forward, _), (.none, _): return [there]
    case (.both, _): return [there, back]
    case (.backward, _): return [back]
    }
  }
}

extension Claim {
  fileprivate var isOfRole: Bool { if case .role = statement { true } else { false } }
}

extension [String] {
  fileprivate var isAscending: Bool {
    zip(self, dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Relation {
  /// Whether nobody denies it, and two who assert it of one event date it otherwise.
  fileprivate var isDisputedAboutItsDate: Bool {
    let dates = citations.filter(\.isAsserting).compactMap(\.claim.period)
    return status == .disputed && !events.isEmpty
      && (validity.isMomentary || !validity.isDated)
      && dates.contains { mine in dates.contains { !mine.meets($0) } }
  }
}
