import EntityGraph
import TestSupport
import Testing

/// Columnar foreign graphs against a slow model that keeps an object for each node and each edge.
@Suite struct RandomForeignTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func aGraphSaysWhatTheModelSays(seed: UInt64) throws {
    let model = ForeignModel(seed: seed)
    let graph = try model.graph()
    #expect(graph.told == model.told(RelationFilter()))
    #expect((0..<graph.relationCount).map { graph.relationIDs[$0] } == graph.idsOfRelations)
    #expect((0..<graph.entityCount).map { graph.entityIDs[$0] } == graph.vertexIDs)
    for number in 0..<graph.relationCount {
      #expect(graph.relation(graph.relationID(number))?.id == graph.relationID(number))
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func filtersLeaveWhatTheModelLeaves(seed: UInt64) throws {
    let model = ForeignModel(seed: seed)
    let graph = try model.graph()
    for filter in model.filters {
      let left = graph.keeping(filter)
      #expect(left.told == model.told(filter), "\(filter)")
      #expect((0..<left.relationCount).map { left.relationIDs[$0] } == left.idsOfRelations)
      #expect((0..<left.entityCount).map { left.entityIDs[$0] } == left.vertexIDs)
    }
  }
}

extension Graph {
  fileprivate var vertexIDs: [String] { verticesByID.map { id(at: $0).rawValue } }

  /// Entities, relations, arcs, parts and counts, line by line.
  fileprivate var told: [String] {
    let entities = verticesByID.map { entity(at: $0) }.map { "\($0.id) \($0.kind) \($0.name)" }
    let edges = allRelations.map { relation in
      "\(relation.id): \(relation.subject) \(relation.kind.id) \(relation.object) "
        + "\(relation.isSymmetric) \(relation.validity.isMomentary) "
        + "\(relation.validity.period?.description ?? "-") \(relation.rating)"
    }
    let counts = "\(policy.undatedLeftOut) \(policy.takenAsLasting) \(componentCount)"
    let kinds = assertedCounts.map { "\($0.key) \($0.value)" }.sorted()
    return entities + edges + Traversal.allCases.flatMap { arcs($0).sorted() } + [counts] + kinds
      + entityCounts.map { "\($0.key) \($0.value)" }.sorted()
  }
}

/// A few foreign graphs beside the entities of facts, and what should follow from them.
struct ForeignModel {
  struct Node {
    let id: String
    let kind: String
    let name: String
  }

  struct Edge {
    let id: String
    let subject: String
    let kind: RelationKind
    let object: String
    let isSymmetric: Bool
    let validity: Validity
    let rating: Rating
    let document: String
  }

  private var files: [ForeignGraph] = []
  private var nodes: [Node] = []
  private var edges: [Edge] = []
  private(set) var filters: [RelationFilter] = []
  private let own = ["a", "c", "f0/b"]

  init(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func pick<Element>(_ list: [Element]) -> Element {
      list[Int.random(in: 0..<list.count, using: &generator)]
    }
    var drafts: [(file: String, nodes: [ForeignNode], ties: [ForeignTie], letter: Reliability?)] =
      []
    for number in 0..<Int.random(in: 1...3, using: &generator) {
      let ids = ["a", "b", "c", "d", "e", "f", "é", "long-common-prefix-1", "long-common-prefix-2"]
        .shuffled(using: &generator).prefix(Int.random(in: 1...9, using: &generator))
      let nodes = ids.map {
        ForeignNode($0, name: pick([nil, "", "N"]), kind: pick([nil, "", "person", "odd"]))
      }
      let ties = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        ForeignTie(
          pick(nodes).id, pick([nil, "called", "knows", "met", "mentioned", "near", "uses"]),
          pick(nodes).id, id: pick([nil, nil, "x", "y", "z", "v", "w", "a/knows/b"]),
          period: pick([nil, "2022", "2023-05-01", "2022/..", "2022-03/2023-02", "2022/2022"]),
          isUndirected: pick([true, false, false]))
      }
      drafts.append(("f\(number)", nodes, ties, pick([nil, .usuallyReliable, .unreliable])))
    }
    files = drafts.map {
      ForeignGraph($0.file, reliability: $0.letter, nodes: $0.nodes, $0.ties)
    }
    let given = own + drafts.flatMap { $0.nodes.map(\.id) }
    var used: Set<String> = []
    let unique = drafts.map { draft in
      draft.ties.compactMap(\.id).filter { id in draft.ties.count { $0.id == id } == 1 }
    }
    let shared = Set(unique.joined().filter { id in unique.joined().count { $0 == id } > 1 })
    used.formUnion(unique.joined())
    for (number, draft) in drafts.enumerated() {
      func renamed(_ id: String) -> String {
        given.count { $0 == id } > 1 ? "\(draft.file)/\(id)" : id
      }
      func unused(_ id: String) -> String {
        var (candidate, number) = (id, 1)
        while !used.insert(candidate).inserted {
          number += 1
          candidate = "\(id)/\(number)"
        }
        return candidate
      }
      for node in draft.nodes {
        var id = renamed(node.id)
        if own.contains(id) { id += " (2)" }
        nodes.append(
          Node(
            id: id, kind: node.kind.flatMap { $0.isEmpty ? nil : $0 } ?? "entity",
            name: node.name.flatMap { $0.isEmpty ? nil : $0 } ?? node.id))
      }
      let last = Array(nodes.suffix(draft.nodes.count))
      func end(_ id: String) -> String {
        last[draft.nodes.firstIndex { $0.id == id } ?? 0].id
      }
      for tie in draft.ties {
        let id = RelationKind.ID(tie.kind ?? "linked")
        let kind =
          Vocabulary.standard.relations[id]
          ?? RelationKind(id, id.rawValue, .affiliation, flow: .forward)
        let period = tie.period.flatMap { Period($0) }
        let (subject, object) = (end(tie.subject), end(tie.object))
        var name = "\(subject)/\(kind.id)/\(object)"
        if let text = tie.period {
          let parts = text.split(separator: "/").map { $0 == ".." ? "" : $0 }
          name +=
            parts.count == 2 && parts[0] != parts[1] ? "/\(parts[0])..\(parts[1])" : "/\(parts[0])"
        }
        if let id = tie.id, unique[number].contains(id) {
          name = shared.contains(id) ? unused("\(draft.file)/\(id)") : id
        } else {
          name = unused(name)
        }
        edges.append(
          Edge(
            id: name, subject: subject, kind: kind, object: object,
            isSymmetric: tie.isUndirected || kind.isSymmetric,
            validity: Validity(
              isMomentary: kind.isMomentary && (period == nil || period?.start == period?.end),
              period: period),
            rating: Rating(draft.letter ?? .unknown, .unknown), document: draft.file))
        if tie.isUndirected { undirected.insert(name) }
      }
    }
    for _ in 0..<4 {
      var filter = RelationFilter()
      filter.relations = pick([[], [], [.kind("knows"), .category(.communication)]])
      filter.kinds = pick([[], [], ["person"], ["entity", "odd"]])
      filter.since = pick([nil, nil, PartialDate("2023")])
      filter.asOf = pick([nil, nil, PartialDate("2022-06")])
      filter.leastRating = pick([nil, nil, .unjudged, Rating("C6")])
      filter.without = pick([[], [], ["f0"]])
      filter.avoided = pick([[], ["b"], ["f0/a"]])
      filter.isForAnalysis = pick([true, false])
      filter.isTimed = pick([true, false, false])
      filter.followsUndated = pick([true, false, false])
      filter.isUndisputed = pick([true, false])
      filter.spared = pick([[], ["c", "d"]])
      filters.append(filter)
    }
  }

  private var undirected: Set<String> = []

  func graph() throws -> Graph {
    var builder = GraphBuilder()
    for id in own { try builder.add(Entity(id: Entity.ID(id), kind: "place", name: id)) }
    for file in files { builder.add(file) }
    return try builder.freeze()
  }

  /// What a graph under one filter should say, in the shape of `Graph.told`.
  func told(_ filter: RelationFilter) -> [String] {
    let all = own.map { Node(id: $0, kind: "place", name: $0) } + nodes
    let counted = edges.filter {
      $0.rating.reaches(filter.leastRating ?? .unjudged)
        && !filter.without.contains(Source.ID($0.document))
    }
    let usable = Set(
      all.filter { node in
        let id = Entity.ID(node.id)
        return !filter.avoided.contains(id)
          && (filter.kinds.isEmpty || filter.spared.contains(id)
            || filter.kinds.contains(EntityKind.ID(node.kind)))
      }.map(\.id))
    let timeless = counted.filter { edge in
      usable.contains(edge.subject) && usable.contains(edge.object)
        && (filter.relations.isEmpty
          ? !filter.isForAnalysis || edge.kind.category != .statement
          : filter.relations.contains(.kind(edge.kind.id))
            || filter.relations.contains(.category(edge.kind.category)))
    }
    let concernsTime = filter.since != nil || filter.asOf != nil || filter.isTimed
    let keepsUndated = { (edge: Edge) in
      filter.followsUndated || !edge.validity.isMomentary && !filter.isTimed
    }
    let kept = timeless.filter { edge in
      guard concernsTime else { return true }
      guard let period = edge.validity.period else { return keepsUndated(edge) }
      return period.latest >= filter.since?.earliest ?? .min
        && filter.asOf.map { period.earliest <= $0.latest && period.latest >= $0.earliest } ?? true
    }
    let undated = concernsTime ? timeless.filter { $0.validity.period == nil } : []
    let left = all.filter { node in
      let isJoined = { (edge: Edge) in edge.subject == node.id || edge.object == node.id }
      return usable.contains(node.id)
        && (kept.contains(where: isJoined) || filter.spared.contains(Entity.ID(node.id))
          || (filter.isTrivial && !counted.contains(where: isJoined)
            && !(filter.isForAnalysis && own.contains(node.id))))
    }.sorted { Entity.ID($0.id) < Entity.ID($1.id) }
    let lines = kept.map { edge in
      "\(edge.id): \(edge.subject) \(edge.kind.id) \(edge.object) \(edge.isSymmetric) "
        + "\(edge.validity.isMomentary) \(edge.validity.period?.description ?? "-") \(edge.rating)"
    }
    let followed = undated.count(where: keepsUndated)
    let counts = "\(undated.count - followed) \(followed) \(parts(left, kept))"
    return left.map { "\($0.id) \($0.kind) \($0.name)" } + lines
      + Traversal.allCases.flatMap { traversal in kept.flatMap { arcs($0, traversal) }.sorted() }
      + [counts] + tally(kept.map(\.kind.id.rawValue)) + tally(left.map(\.kind))
  }

  private func tally(_ kinds: [String]) -> [String] {
    Set(kinds).map { kind in "\(kind) \(kinds.count { $0 == kind })" }.sorted()
  }

  private func arcs(_ edge: Edge, _ traversal: Traversal) -> [String] {
    let there = "\(edge.subject)>\(edge.object) \(edge.id)"
    let back = "\(edge.object)>\(edge.subject) \(edge.id)"
    return edge.isSymmetric || traversal == .eitherWay ? [there, back] : [there]
  }

  private func parts(_ nodes: [Node], _ edges: [Edge]) -> Int {
    var part = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1.id, $0) })
    for edge in edges {
      guard let old = part[edge.subject], let new = part[edge.object] else { continue }
      part = part.mapValues { $0 == old ? new : $0 }
    }
    return Set(part.values).count
  }
}
