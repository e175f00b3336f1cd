import EntityGraph
import Paths

/// The slow twin: walks every loopless chain of relations, then sorts by the contract.
struct EveryPath {
  struct Chain {
    var stops: [Entity.ID]
    var relations: [Relation] = []
  }

  let question: ShortestPath

  /// All relations, the preferred before the others.
  private let relations: [Relation]
  private let places: [Relation.ID: Int]

  init(_ graph: Graph, _ question: ShortestPath) {
    self.question = question
    let isByWeight = question.by == .weight
    relations = (0..<graph.relationCount).map(graph.relation).filter(\.status.isAsserted).sorted {
      $0.id < $1.id
    }.sorted {
      $0.preference(isByWeight).lexicographicallyPrecedes($1.preference(isByWeight))
    }
    places = Dictionary(uniqueKeysWithValues: zip(relations.map(\.id), 0...))
  }

  func paths(from source: Entity.ID, to goal: Entity.ID) -> [Path] {
    let mostLegs = question.maximumHops == 0 ? .max : question.maximumHops
    var chains = chains(Chain(stops: [source]), to: goal)
      .filter { $0.relations.count <= mostLegs && isInTime($0.relations) }
    if question.distinct == .stops { chains = chains.filter { !isAnyCovered($0) } }
    chains.sort { isBetter($0, $1) }
    if question.distinct == .stops {
      var seen: Set<[Entity.ID]> = []
      chains = chains.filter { seen.insert($0.stops).inserted }
    }
    if question.all {
      chains = chains.filter { allKey($0) == allKey(chains[0]) }
    } else {
      chains = Array(chains.prefix(question.count))
    }
    return chains.map(path)
  }

  private func chains(_ begun: Chain, to goal: Entity.ID) -> [Chain] {
    guard let here = begun.stops.last, here != goal else { return [begun] }
    return relations.flatMap { relation in
      Set([relation.subject, relation.object]).sorted().flatMap { next -> [Chain] in
        guard !begun.stops.contains(next), follows(relation, here, next) else { return [] }
        let longer = Chain(stops: begun.stops + [next], relations: begun.relations + [relation])
        return chains(longer, to: goal)
      }
    }
  }

  private func follows(_ relation: Relation, _ here: Entity.ID, _ next: Entity.ID) -> Bool {
    let onwards = relation.subject == here && relation.object == next
    let back = relation.object == here && relation.subject == next
    if question.respectsTime, span(relation) == nil { return false }
    if !question.respectsTime && !question.isDirected { return onwards || back }
    return switch relation.kind.flow {
    case .both: onwards || back
    case .forward: onwards
    case .backward: back
    case .none: onwards && !question.respectsTime
    }
  }

  private func span(_ relation: Relation) -> ClosedRange<Int64>? {
    guard question.respectsTime else { return .min ... .max }
    guard let period = relation.validity.period else {
      return relation.validity.isMomentary ? nil : .min ... .max
    }
    return period.earliest...period.latest
  }

  private func isInTime(_ relations: [Relation]) -> Bool {
    var moment = Int64.min
    for relation in relations {
      guard let span = span(relation), max(moment, span.lowerBound) <= span.upperBound else {
        return false
      }
      moment = max(moment, span.lowerBound)
    }
    return true
  }

  /// Whether a better parallel relation could be followed whenever one of these can.
  private func isAnyCovered(_ chain: Chain) -> Bool {
    chain.relations.indices.contains { leg in
      parallels(chain, leg).contains { other in
        guard let mine = span(chain.relations[leg]), let theirs = span(other) else { return false }
        return places[other.id, default: 0] < places[chain.relations[leg].id, default: 0]
          && theirs.lowerBound <= mine.lowerBound && theirs.upperBound >= mine.upperBound
      }
    }
  }

  private func parallels(_ chain: Chain, _ leg: Int) -> [Relation] {
    relations.filter {
      follows($0, chain.stops[leg], chain.stops[leg + 1]) && $0.id != chain.relations[leg].id
    }
  }

  private func key(_ chain: Chain) -> [Double] {
    let legs = Double(chain.relations.count)
    let weakest =
      chain.relations.map { [Double($0.rating.rank), -Double($0.independentSources)] }
      .max { $0.lexicographicallyPrecedes($1) } ?? []
    return switch question.by {
    case .hops: [legs] + weakest
    case .rating: weakest + [legs]
    case .weight: [chain.relations.reduce(0) { $0 + $1.weight }, legs]
    }
  }

  private func allKey(_ chain: Chain) -> [Double] {
    question.by == .rating ? key(chain) : Array(key(chain).prefix(1))
  }

  private func isBetter(_ left: Chain, _ right: Chain) -> Bool {
    if key(left) != key(right) { return key(left).lexicographicallyPrecedes(key(right)) }
    if left.stops != right.stops { return left.stops.lexicographicallyPrecedes(right.stops) }
    return left.relations.map { places[$0.id, default: 0] }
      .lexicographicallyPrecedes(right.relations.map { places[$0.id, default: 0] })
  }

  private func path(_ chain: Chain) -> Path {
    let legs = chain.relations.indices.map { leg in
      Path.Leg(
        chain.relations[leg], isReversed: chain.relations[leg].subject != chain.stops[leg],
        parallel: question.distinct == .relations
          ? [] : parallels(chain, leg).filter { canStand($0, for: leg, in: chain) }.map(\.id))
    }
    return Path(
      stops: chain.stops, legs: legs,
      cost: question.by == .weight ? chain.relations.reduce(0) { $0 + $1.weight } : nil)
  }

  /// Whether some choice of the legs after it keeps the path in time.
  private func canStand(_ relation: Relation, for leg: Int, in chain: Chain) -> Bool {
    var beginnings = [Array(chain.relations[..<leg]) + [relation]]
    for later in chain.relations.indices.dropFirst(leg + 1) {
      let choices = [chain.relations[later]] + parallels(chain, later)
      beginnings = beginnings.flatMap { beginning in choices.map { beginning + [$0] } }
    }
    return beginnings.contains(where: isInTime)
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

  /// What parallel relations are preferred by; ids come last, so they are sorted by them first.
  fileprivate func preference(_ isByWeight: Bool) -> [Double] {
    [
      isByWeight ? weight : 0, Double(rating.rank), isProjection ? 1 : 0,
      Double(validity.period?.earliest ?? .max), Double(validity.period?.latest ?? .max),
    ]
  }
}
