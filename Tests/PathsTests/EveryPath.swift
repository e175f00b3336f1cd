import AnalyzerKit
import EntityGraph
import Paths

/// The slow twin: walks every chain of relations without a loop between the stops asked for, then
/// sorts by the contract.
struct EveryPath {
  struct Chain {
    var stops: [Entity.ID]
    var relations: [Int] = []

    /// How many of the stops asked for were passed when each stop was reached.
    var passed = [0]
  }

  let question: ShortestPath

  /// The stops to pass between the ends.
  let through: [Entity.ID]

  /// All relations, the preferred before the others.
  let relations: [Relation]

  init(_ graph: Graph, _ question: ShortestPath, through: [Entity.ID] = []) {
    self.question = question
    self.through = through
    relations = (0..<graph.relationCount).map(graph.relation).filter(\.status.isAsserted)
      .map { (relation: $0, preference: $0.preference(question.by)) }
      .sorted {
        $0.preference == $1.preference
          ? $0.relation.id < $1.relation.id
          : $0.preference.lexicographicallyPrecedes($1.preference)
      }.map(\.relation)
  }

  func paths(from source: Entity.ID, to goal: Entity.ID) -> [Path] {
    paths(of: chains(Chain(stops: [source]), to: goal))
  }

  /// Those of every pair of a source and a goal that is none, together.
  func paths(fromAnyOf sources: [Entity.ID], toAnyOf goals: [Entity.ID]) -> [Path] {
    paths(
      of: Set(sources).flatMap { source in
        Set(goals).subtracting(sources).flatMap { goal in
          chains(Chain(stops: [source], passed: [through.first == source ? 1 : 0]), to: goal)
        }
      })
  }

  private func paths(of found: [Chain]) -> [Path] {
    let mostLegs = question.maximumHops == 0 ? .max : question.maximumHops
    var chains =
      found
      .filter { $0.relations.count <= mostLegs && isInTime($0.relations) }
    if question.distinct == .stops { chains = chains.filter { !isAnyCovered($0) } }
    var keyed = chains.map { (key: key($0), chain: $0) }
    keyed.sort { isBetter($0, $1) }
    if question.distinct == .stops {
      var seen: Set<[Entity.ID]> = []
      keyed = keyed.filter { seen.insert($0.chain.stops).inserted }
    }
    if question.all {
      keyed = keyed.filter { allKey($0.key) == allKey(keyed[0].key) }
    } else {
      keyed = Array(keyed.prefix(question.count))
    }
    return keyed.map { path($0.chain) }
  }

  private func chains(_ begun: Chain, to goal: Entity.ID) -> [Chain] {
    guard let here = begun.stops.last, let passed = begun.passed.last,
      here != goal || passed < through.count
    else { return [begun] }
    return relations.indices.flatMap { number -> [Chain] in
      let relation = relations[number]
      let next = relation.subject == here ? relation.object : relation.subject
      let passes = passed < through.count && next == through[passed]
      let reached = (next, passed + (passes ? 1 : 0))
      guard !zip(begun.stops, begun.passed).contains(where: { $0 == reached }),
        follows(relation, here, next)
      else { return [] }
      let longer = Chain(
        stops: begun.stops + [next], relations: begun.relations + [number],
        passed: begun.passed + [reached.1])
      return chains(longer, to: goal)
    }
  }

  func follows(_ relation: Relation, _ here: Entity.ID, _ next: Entity.ID) -> Bool {
    let onwards = relation.subject == here && relation.object == next
    let back = relation.object == here && relation.subject == next
    guard onwards || back, !isTimed || span(relation) != nil else { return false }
    if !isTimed && !question.isDirected { return true }
    if relation.kind.isSymmetric, !isTimed || relation.kind.flow != .none { return true }
    return switch relation.kind.flow {
    case .both: true
    case .forward: onwards
    case .backward: back
    case .none: onwards && !isTimed
    }
  }

  private func key(_ chain: Chain) -> [Double] {
    let legs = Double(chain.relations.count)
    let crossed = chain.relations.map { relations[$0] }
    let weakest =
      crossed.map { [Double($0.rating.rank), -Double($0.independentSources)] }
      .max { $0.lexicographicallyPrecedes($1) } ?? []
    return switch question.by {
    case .hops: [legs] + weakest
    case .rating: weakest + [legs]
    case .weight: [crossed.reduce(0) { $0 + $1.weight }, legs]
    case .width: [-(crossed.map(\.weight).min() ?? .infinity), legs]
    case .chance: [-crossed.reduce(1) { $0 * $1.weight }, legs]
    case .arrival: [Double(arrival(chain)), legs] + weakest
    case .departure: [-Double(departure(chain)), legs] + weakest
    case .duration: [duration(chain), Double(arrival(chain)), legs] + weakest
    }
  }

  private func allKey(_ key: [Double]) -> [Double] {
    switch question.by {
    case .hops, .weight, .chance: Array(key.prefix(1))
    case .rating, .width: key
    case .arrival, .departure: Array(key.prefix(2))
    case .duration: Array(key.prefix(3))
    }
  }

  private func isBetter(
    _ left: (key: [Double], chain: Chain), _ right: (key: [Double], chain: Chain)
  ) -> Bool {
    if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
    if left.chain.stops != right.chain.stops {
      return left.chain.stops.lexicographicallyPrecedes(right.chain.stops)
    }
    return left.chain.relations.lexicographicallyPrecedes(right.chain.relations)
  }

  private func path(_ chain: Chain) -> Path {
    let legs = chain.relations.indices.map { leg in
      let relation = relations[chain.relations[leg]]
      return Path.Leg(
        relation, isReversed: relation.subject != chain.stops[leg],
        parallel: question.distinct == .relations
          ? []
          : others(chain, leg).filter { canStand($0, for: leg, in: chain) }
            .map { relations[$0].id })
    }
    let weights = legs.map(\.relation.weight)
    let cost: Double? =
      switch question.by {
      case .weight: weights.reduce(0, +)
      case .width: weights.min()
      case .chance: weights.reduce(1, *)
      default: nil
      }
    return Path(stops: chain.stops, legs: legs, cost: cost)
  }

  /// The relations parallel to the one that a leg shows, best first.
  func others(_ chain: Chain, _ leg: Int) -> [Int] {
    relations.indices.filter {
      $0 != chain.relations[leg] && follows(relations[$0], chain.stops[leg], chain.stops[leg + 1])
    }
  }
}

extension Relation {
  var weight: Double {
    if case .number(let weight) = attributes.first(where: { $0.name == "weight" })?.value {
      weight.number
    } else {
      1
    }
  }

  /// What parallel relations are preferred by; at a tie it is their ids.
  fileprivate func preference(_ order: PathOrder) -> [Double] {
    [
      order == .weight ? weight : order == .width || order == .chance ? -weight : 0,
      Double(rating.rank), isProjection ? 1 : 0,
      Double(validity.period?.earliest ?? .max), Double(validity.period?.latest ?? .max),
    ]
  }
}
