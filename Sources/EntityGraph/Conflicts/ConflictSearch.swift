import GraphKernels

/// Finds what cannot all be so by the rules of the vocabulary.
struct ConflictSearch {
  private let graph: Graph
  private let times: CertainTimes
  private var places: PlaceChains
  private(set) var conflicts = Conflicts()

  /// How many overlaps may still be looked at.
  private var overlapsLeft: Int

  /// - Parameters:
  ///   - graph: Where to look for conflicts.
  ///   - whole: What tells which places are in which others.
  ///   - mostOverlaps: How many overlaps to look at, at most.
  init(_ graph: Graph, placesIn whole: Graph, mostOverlaps: Int) {
    self.graph = graph
    (times, places, overlapsLeft) = (CertainTimes(graph), PlaceChains(whole), mostOverlaps)
    let rules = graph.vocabulary.rules
    let numbers = graph.relationNumbers(of: Set(rules.keys))
    for rule in rules.values.sorted(by: { $0.kind < $1.kind }) {
      guard let numbers = numbers[rule.kind], !numbers.isEmpty else { continue }
      addOverlaps(rule, numbers)
      addOrders(rule, numbers)
    }
  }

  private mutating func addOrders(_ rule: RelationRule, _ numbers: [Int32]) {
    guard let first = rule.comesFirst else { return }
    let found = OrderConflicts(graph, numbers, of: rule, first)
    conflicts.all += found.conflicts
    conflicts.undated += found.undated
  }
}

extension ConflictSearch {
  /// A relation as that which one of its ends may have one of at a time.
  private struct Holding {
    let relation: Int
    let owner: Graph.Vertex
    let other: Graph.Vertex
  }

  private mutating func addOverlaps(_ rule: RelationRule, _ numbers: [Int32]) {
    guard !rule.oneAtATime.isEmpty else { return }
    let owning = graph.vertices(ofKinds: rule.owners)
    var undated = RowSet(rowCount: graph.relationCount)
    for end in rule.oneAtATime {
      var (dated, intervals) = ([Holding](), [OverlapSearch.Interval]())
      for holding in holdings(numbers, at: end, rule) where owning[Int(holding.owner)] {
        guard let span = times.hull(holding.relation) else {
          undated.insert(holding.relation)
          continue
        }
        dated.append(holding)
        intervals.append(OverlapSearch.Interval(group: holding.owner, span))
      }
      addPairs(rule, dated, intervals)
    }
    conflicts.undated += undated.count
  }

  private mutating func addPairs(
    _ rule: RelationRule, _ held: [Holding], _ intervals: [OverlapSearch.Interval]
  ) {
    let search = OverlapSearch(intervals, mostPairs: overlapsLeft)
    overlapsLeft -= search.pairs.count
    if !search.isComplete { conflicts.isComplete = false }
    for pair in search.pairs { add(rule, held[Int(pair.first)], held[Int(pair.second)]) }
  }

  /// What an end has of each relation; of symmetric ones either end has the other, whichever the rule
  /// names first.
  private func holdings(
    _ numbers: [Int32], at end: RelationRule.End, _ rule: RelationRule
  ) -> [Holding] {
    let isSymmetric = graph.vocabulary.kind(rule.kind).isSymmetric
    let isFirst = end == rule.oneAtATime[0]
    var holdings: [Holding] = []
    holdings.reserveCapacity(numbers.count)
    for number in numbers.map({ Int($0) }) {
      let (subject, object) = graph.ends(ofRelation: number)
      let isEither = isSymmetric || graph.isUndirectedEdge(number)
      guard subject != object, !isEither || isFirst else { continue }
      if isEither || end == .subject {
        holdings.append(Holding(relation: number, owner: subject, other: object))
      }
      if isEither || end == .object {
        holdings.append(Holding(relation: number, owner: object, other: subject))
      }
    }
    return holdings
  }

  private mutating func add(_ rule: RelationRule, _ one: Holding, _ other: Holding) {
    guard one.other != other.other else { return }
    let (mine, theirs) = (times.statements(one.relation), times.statements(other.relation))
    let against = mine.filter { statement in theirs.contains(where: statement.overlaps) }
    let (first, second) = (graph.id(at: one.other), graph.id(at: other.other))
    guard !against.isEmpty, !places.areNested(first, second) else { return }
    let counter = theirs.filter { statement in mine.contains(where: statement.overlaps) }
    conflicts.all.append(
      Conflict(
        rule: rule, about: .oneAtATime(of: graph.id(at: one.owner)),
        overlap: Conflict.Overlap(against, counter),
        sides: [
          .init(entity: first, relation: one.relation, against),
          .init(entity: second, relation: other.relation, counter),
        ]))
  }
}

extension Graph {
  /// What cannot all be so by the rules of the vocabulary.
  ///
  /// Claims are compared where the bounds of their times leave no doubt. Of a symmetric relation either
  /// end has one at a time; places of which one is in the other exclude each other never.
  ///
  /// - Parameters:
  ///   - whole: What tells which places are in which others, whatever the policy.
  ///   - mostOverlaps: How many relations that overlap in time to compare at most.
  /// - Returns: The conflicts, in order of the kinds of relations, then of ids.
  /// - Complexity: O(E + n log n + p) for n relations that the rules are about, p of which overlap.
  package func conflicts(
    placesIn whole: Graph, mostOverlaps: Int = Self.mostOverlaps
  ) -> Conflicts {
    ConflictSearch(self, placesIn: whole, mostOverlaps: mostOverlaps).conflicts
  }

  package static var mostOverlaps: Int { 100_000 }

  /// Whether it is an edge that its file calls undirected.
  fileprivate func isUndirectedEdge(_ number: Int) -> Bool {
    number >= relations.derived.count && isSymmetric(relation: number)
  }

  /// Whether each entity is of one of some kinds, any where none is given; indexed by vertex.
  fileprivate func vertices(ofKinds kinds: [EntityKind.ID]) -> [Bool] {
    entities.map(kinds: { kind in
      kinds.isEmpty || kinds.contains { vocabulary.kind(kind, isA: $0) }
    })
  }
}

extension OverlapSearch.Interval {
  fileprivate init(group: Graph.Vertex, _ span: CertainSpan) {
    self.init(group: group, latestStart: span.latestStart, earliestEnd: span.earliestEnd)
  }
}

extension Conflict.Side {
  fileprivate init(
    entity: Entity.ID, relation: Int, _ statements: [CertainTimes.Statement]
  ) {
    self.init(
      entity: entity, relation: relation,
      isMomentary: statements.allSatisfy(\.isMomentary), times: Dating.Time.grouping(statements))
  }
}

extension Conflict.Overlap {
  /// The longest that a statement of each side have in common.
  fileprivate init?(_ one: [CertainTimes.Statement], _ other: [CertainTimes.Statement]) {
    let shared = one.flatMap { mine in
      other.filter(mine.overlaps).map { mine.span.shared(with: $0.span) }
    }
    guard one.allSatisfy({ $0.period.clock != .axis }),
      let longest = shared.max(by: {
        $0.earliestEnd - $0.latestStart < $1.earliestEnd - $1.latestStart
      })
    else { return nil }
    self.init(longest)
  }
}
