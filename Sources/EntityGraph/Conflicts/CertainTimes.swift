/// When relations held for certain, by their claims.
struct CertainTimes {
  /// A time that a claim gives, or a spell of a graph file's edge.
  struct Statement {
    let period: Period
    let isMomentary: Bool
    let span: CertainSpan
    let citation: Citation
  }

  private let graph: Graph
  private let facts: Facts
  private let derived: DerivedTable
  private let bounds: BoundInterner

  /// Whether each kind of relations is momentary; indexed as ``DerivedTable/relationKinds``.
  private let areMomentary: [Bool]

  /// When each document came out, at the earliest; indexed by document.
  private let published: [Int64]

  init(_ graph: Graph) {
    (self.graph, facts, derived) = (graph, graph.derivation.facts, graph.relations.derived)
    bounds = facts.times.bounds.inMemory
    areMomentary = derived.relationKinds.map(\.isMomentary)
    published = facts.documents.numbers.map { [documents = facts.documents] in
      documents.definition($0)?.published?.earliest ?? .min
    }
  }

  /// The bounds of all that the claims of a relation say; `nil` where none gives a date.
  func hull(_ number: Int) -> CertainSpan? {
    guard number < derived.count else {
      return hull(statements(number).map(\.span))
    }
    let isMomentary = areMomentary[Int(derived.kinds[number])]
    var hull: CertainSpan?
    for row in derived.claims[number] {
      let claim = facts[row]
      guard claim.asserts, let time = facts.times[claim.period] else { continue }
      let span = CertainSpan(
        time, isMomentary: claim.isMomentary ?? isMomentary, said: said(claim), bounds)
      if hull == nil { hull = span } else { hull?.include(span) }
    }
    return hull
  }

  private func hull(_ spans: [CertainSpan]) -> CertainSpan? {
    spans.dropFirst().reduce(into: spans.first) { $0?.include($1) }
  }

  /// When a claim was made, at the earliest: when it says so, else when its document came out.
  private func said(_ claim: CodedClaim) -> Int64 {
    let start = facts.dictionaries.sayings.starts[Int(claim.saying)]
    return BoundInterner.isDate(start)
      ? facts.dictionaries.sayings.bounds.earliest[Int(start)] : published[Int(claim.document)]
  }

  /// What those say of its time who assert a relation.
  func statements(_ number: Int) -> [Statement] {
    guard number < derived.count else {
      let (validity, citations) = (
        graph.validity(ofRelation: number), graph.citations(ofRelation: number)
      )
      return validity.periods.flatMap { period in
        citations.map { Statement(period, isMomentary: validity.isMomentary, said: .min, $0) }
      }
    }
    let isMomentary = areMomentary[Int(derived.kinds[number])]
    return derived.claims[number].compactMap { row in
      let citation = graph.citation(of: row)
      guard citation.isAsserting, let period = citation.claim.period else { return nil }
      return Statement(
        period, isMomentary: citation.claim.isMomentary ?? isMomentary, said: said(facts[row]),
        citation)
    }
  }
}

extension CertainTimes.Statement {
  init(_ period: Period, isMomentary: Bool, said: Int64, _ citation: Citation) {
    (self.period, self.isMomentary, self.citation) = (period, isMomentary, citation)
    span = CertainSpan(period, isMomentary: isMomentary, said: said)
  }

  /// Whether both held at one time for certain.
  func overlaps(_ other: Self) -> Bool {
    period.clock.slack(to: other.period.clock).map { span.overlaps(other.span, slack: $0) } ?? false
  }
}

extension Dating.Time {
  /// Statements by the time that they give, in the order of their first.
  static func grouping(_ statements: [CertainTimes.Statement]) -> [Dating.Time] {
    let groups = Dictionary(grouping: statements, by: \.period)
    return PropertyPositions.once(statements.map(\.period)).map { period in
      Dating.Time(period: period, citations: (groups[period] ?? []).map(\.citation))
    }
  }
}
