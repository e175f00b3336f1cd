/// Finds the relations of which the end that comes first begins when the other is over.
struct OrderConflicts {
  private(set) var conflicts: [Conflict] = []

  /// How many relations have an end without a date of its own.
  private(set) var undated = 0

  private let graph: Graph
  private let facts: Facts
  private let claims: EventClaims

  /// - Parameters:
  ///   - graph: Where the relations are.
  ///   - numbers: The numbers of the relations.
  ///   - rule: What they keep to.
  ///   - first: The end that comes first.
  init(_ graph: Graph, _ numbers: [Int32], of rule: RelationRule, _ first: RelationRule.End) {
    (self.graph, facts) = (graph, graph.derivation.facts)
    let ends = numbers.map { graph.ends(ofRelation: Int($0)) }
    let rows = Set(ends.flatMap { [$0.subject, $0.object] }.compactMap(graph.rowOfFacts))
    claims = EventClaims(facts, of: rows)
    for (number, ends) in zip(numbers, ends) {
      let pair = first == .subject ? (ends.subject, ends.object) : (ends.object, ends.subject)
      let (earlier, later) = (statements(pair.0), statements(pair.1))
      if earlier.isEmpty || later.isEmpty { undated += 1 }
      let early = earlier.filter { one in later.contains { $0.period.isOver(before: one.period) } }
      guard !early.isEmpty else { continue }
      let late = later.filter { one in earlier.contains { one.period.isOver(before: $0.period) } }
      conflicts.append(
        Conflict(
          rule: rule, about: .order(relation: Int(number)), overlap: nil,
          sides: [side(pair.0, early), side(pair.1, late)]))
    }
  }

  /// When claims say that an event itself was; what is only tied to it does not count.
  private func statements(_ vertex: Graph.Vertex) -> [EventDates.Statement] {
    guard let event = graph.rowOfFacts(vertex) else { return [] }
    let dates = EventDates(event, claims[event], graph.derivation)
    return dates.isImplied ? [] : dates.statements
  }

  private func side(
    _ vertex: Graph.Vertex, _ statements: [EventDates.Statement]
  ) -> Conflict.Side {
    let claims = Dictionary(grouping: statements, by: \.period).mapValues { $0.flatMap(\.claims) }
    return Conflict.Side(
      entity: graph.id(at: vertex), relation: nil, isMomentary: true,
      times: PropertyPositions.once(statements.map(\.period)).map { period in
        Dating.Time(
          period: period,
          citations: Set(claims[period] ?? []).sorted().map { graph.citation(of: $0) })
      })
  }
}

extension Graph {
  /// The row that an entity has among those of all facts; `nil` for the node of a graph file.
  fileprivate func rowOfFacts(_ vertex: Vertex) -> Int32? {
    guard foreignNode(at: vertex) == nil else { return nil }
    return facts.entities.row(of: id(at: vertex)).map { Int32($0) }
  }
}
