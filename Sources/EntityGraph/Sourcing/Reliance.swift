import GraphKernels

/// What of a graph hangs on one source, or one document with its copies, alone: nothing is left of it
/// where that is left out.
///
/// Of a relation nothing is left where no claim that speaks of it is, and no event implies it by
/// others; of an entity, where no claim speaks of it: as an end, a channel or an event.
struct Reliance: Sendable {
  private let graph: Graph
  let backers: Backers
  private let facts: Facts
  private let derived: DerivedTable

  /// The numbers of claims that speak of each entity; indexed by vertex.
  private let mentions: RaggedArray<Int32>
  private let implied: ImpliedAnew

  /// - Parameters:
  ///   - graph: Whose claims count.
  ///   - claims: The claims that speak of what is left of it.
  /// - Complexity: O(claims + entities).
  init(_ graph: Graph, _ claims: [Int32]) {
    self.graph = graph
    backers = Backers(graph)
    facts = graph.derivation.facts
    derived = graph.relations.derived
    implied = ImpliedAnew(facts)
    mentions = facts.mentions(in: claims, of: graph.verticesOfRows, graph.entityCount)
  }

  /// How many relations, and how many entities, hang on each alone; indexed by backer.
  ///
  /// - Complexity: O(claims), on all cores.
  var counts: (relations: [Int], entities: [Int]) {
    var relations = counted(derivedCount, ofRelation)
    var entities = counted(graph.entityCount, ofEntity)
    for edges in graph.relations.foreign {
      for backer in passers(of: edges) { relations[Int(backer)] += edges.count }
    }
    for (backer, nodes) in nodes { entities[Int(backer)] += nodes.count }
    return (relations, entities)
  }

  /// The numbers of the relations that hang on one alone.
  func relations(of backer: Int32) -> [Int] {
    let derived = (0..<derivedCount).filter { ofRelation($0).contains(backer) }
    let edges = (derivedCount..<graph.relationCount).filter { number in
      graph.relations.edge(number).map { passers(of: $0.edges).contains(backer) } ?? false
    }
    return derived + edges
  }

  /// The entities that hang on one alone, in order of ids.
  func entities(of backer: Int32) -> [Graph.Vertex] {
    let told = (0..<graph.entityCount).filter { ofEntity($0).contains(backer) }
    return (told.map { Graph.Vertex($0) } + nodes.filter { $0.backer == backer }.flatMap(\.nodes))
      .sorted()
  }

  private var derivedCount: Int { derived.count }

  private func counted(_ count: Int, _ soles: (Int) -> [Int32]) -> [Int] {
    let threads = Parallel.threads(forItems: count)
    let runs = Parallel.runs(of: count, threads: threads)
    let parts = Parallel.map(runs.count, threads: threads) { run in
      var counts = [Int](repeating: 0, count: backers.ids.count)
      for item in runs[run] { for backer in soles(item) { counts[Int(backer)] += 1 } }
      return counts
    }
    let none = [Int](repeating: 0, count: backers.ids.count)
    return parts.reduce(none) { zip($0, $1).map(+) }
  }

  /// Those on whom a relation that follows from claims hangs alone.
  private func ofRelation(_ row: Int) -> [Int32] {
    isOfEvents(row) ? ofRelationOfEvents(row) : backers.behindAll(derived.claims[row], of: facts)
  }

  /// Whether events may imply it.
  private func isOfEvents(_ row: Int) -> Bool {
    guard derived.kind(row).category != .participation else { return false }
    if derived.events.count(row) > 0 { return true }
    for claim in derived.claims[row] where facts[claim].form == .role { return true }
    return false
  }

  private func ofRelationOfEvents(_ row: Int) -> [Int32] {
    let (claims, kind) = (derived.claims[row], derived.kind(row))
    guard let subject = facts.entities.row(of: graph.id(at: derived.subjects[row])),
      let object = facts.entities.row(of: graph.id(at: derived.objects[row]))
    else { return backers.behindAll(claims, of: facts) }
    let roles = claims.filter { facts[$0].form == .role }
    let events = Set(derived.events[row] + roles.map { facts[$0].subject })
    let tie = (subject: Int32(subject), kind: kind, object: Int32(object))
    let explicit = claims.filter { facts[$0].form == .relation }
    let candidates =
      explicit.isEmpty
      ? implied.backers(backers, of: tie, in: events) : backers.behindAll(explicit, of: facts)
    let objections = claims.filter { !facts[$0].asserts }
    return candidates.filter { backer in
      !implied.isImplied(tie, by: events, objections: objections) {
        !backers.stands(backer, behind: facts[$0])
      }
    }
  }

  private func ofEntity(_ vertex: Int) -> [Int32] {
    backers.behindAll(mentions[vertex], of: facts)
  }

  private func passers(of edges: ForeignEdges) -> [Int32] {
    facts.documents.number(of: edges.document).map { backers.passers(of: Int32($0)) } ?? []
  }

  /// The nodes of graph files, by those who pass on these.
  private var nodes: [(backer: Int32, nodes: [Graph.Vertex])] {
    graph.derivation.foreign.flatMap { edges in
      let nodes = graph.verticesByID.filter {
        graph.entities.foreign(Int($0))?.graph == edges.graph
      }
      return passers(of: edges).map { ($0, nodes) }
    }
  }
}

extension Facts {
  /// The claims that speak of each entity that has a vertex; indexed by vertex.
  fileprivate func mentions(
    in claims: [Int32], of vertices: [Int32], _ count: Int
  ) -> RaggedArray<Int32> {
    var ends = [Int](repeating: 0, count: count)
    forEachMention(in: claims, vertices) { vertex, _ in ends[vertex] += 1 }
    var total = 0
    for vertex in ends.indices { (ends[vertex], total) = (total, total + ends[vertex]) }
    var mentions = [Int32](repeating: 0, count: total)
    forEachMention(in: claims, vertices) { vertex, number in
      mentions[ends[vertex]] = number
      ends[vertex] += 1
    }
    return RaggedArray(mentions, ends: ends)
  }

  /// Hands over every vertex that each claim speaks of.
  private func forEachMention(
    in claims: [Int32], _ vertices: [Int32], _ body: (Int, Int32) -> Void
  ) {
    for number in claims {
      let claim = self[number]
      func tell(_ row: Int32) {
        if row >= 0, vertices[Int(row)] >= 0 { body(Int(vertices[Int(row)]), number) }
      }
      tell(claim.subject)
      if claim.form != .property { tell(claim.object) }
      tell(claim.channel)
      if claim.events != 0 { dictionaries.events[claim.events].forEach(tell) }
    }
  }
}
