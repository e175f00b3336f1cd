import AnalyzerKit

/// The arcs along which failure passes: from what is needed to what needs it.
struct FailureArcs {
  private var tails: [Graph.Vertex] = []
  private var heads: [Graph.Vertex] = []
  private var relations: [Int32] = []

  /// Adds the relations of some categories that say that one entity needs another.
  ///
  /// - Parameters:
  ///   - categories: The categories.
  ///   - graph: The graph.
  ///   - isFollowed: Whether a relation is followed, by its number.
  mutating func addNeeds(
    _ categories: Set<RelationKind.Category>, of graph: AnalyzedGraph,
    where isFollowed: (Int) -> Bool
  ) {
    let (kinds, flags) = (graph.relationKinds, graph.relationFlags)
    let passages = kinds.words.map {
      categories.contains($0.category) ? $0.passageOfFailure : .none
    }
    for relation in flags.indices where isFollowed(relation) {
      var passage = passages[Int(kinds.codes[relation])]
      if passage != .none, flags[relation].contains(.isSymmetric) { passage = .both }
      let ends = graph.ends(ofRelation: relation)
      if passage == .forward || passage == .both { add(relation, ends.subject, ends.object) }
      if passage == .backward || passage == .both { add(relation, ends.object, ends.subject) }
    }
  }

  /// Adds the relations from some places to what is in them, and from that to what is in it.
  ///
  /// Those of other places are left out: a place that no longer works is still there.
  mutating func addPlaces(
    _ roots: [Graph.Vertex], of graph: AnalyzedGraph, where isFollowed: (Int) -> Bool
  ) {
    var places = FailureArcs()
    places.addNeeds([.place], of: graph, where: isFollowed)
    let (rows, relations) = places.sorted(vertexCount: graph.entityCount)
    var reached = Set(roots)
    var ahead = roots
    while let tail = ahead.popLast() {
      for arc in rows.arcs(leaving: tail) {
        add(Int(relations[arc]), tail, rows.head(of: arc))
        if reached.insert(rows.head(of: arc)).inserted { ahead.append(rows.head(of: arc)) }
      }
    }
  }

  /// Adds all other relations that are asserted, along the flow.
  mutating func addFlow(of graph: AnalyzedGraph) {
    let (topology, kinds) = (graph.topology(.alongFlow), graph.relationKinds)
    let relationOfArc = topology.relationOfArc
    for tail in topology.rows.vertices {
      for arc in topology.rows.arcs(leaving: tail) {
        let relation = Int(relationOfArc[arc])
        guard kinds[relation].passageOfFailure == .none else { continue }
        add(relation, tail, topology.rows.head(of: arc))
      }
    }
  }

  /// Adds what communication says by the way: that both ends use the channel by which it went.
  mutating func addChannels(of graph: AnalyzedGraph) {
    let (kinds, flags) = (graph.relationKinds, graph.relationFlags)
    for (relation, channel) in graph.channels
    where flags[relation].contains(.isAsserted) && kinds[relation].category == .communication {
      let ends = graph.ends(ofRelation: relation)
      for end in [ends.subject, ends.object] { add(relation, channel, end) }
    }
  }

  private mutating func add(_ relation: Int, _ tail: Graph.Vertex, _ head: Graph.Vertex) {
    tails.append(tail)
    heads.append(head)
    relations.append(Int32(relation))
  }

  /// The arcs as rows, and the number of the relation behind each; in a row in the order in which
  /// they were added.
  ///
  /// - Complexity: O(V + A).
  func sorted(vertexCount: Int) -> (rows: CSRGraph, relations: [Int32]) {
    let (rows, order) = CSRGraph.sorting(vertexCount: vertexCount, tails: tails, heads: heads)
    return (rows, order.map { relations[$0] })
  }
}

extension RelationKind {
  /// Kinds that tell where something is from, or whose it is, and not what it needs.
  private static let withoutNeed: Set<RelationKind.ID> = [
    "came-from", "holds", "holds-account", "made", "owes",
  ]

  /// Which way failure passes along what lasts of dependency, use, supply and place; none along
  /// anything else.
  fileprivate var passageOfFailure: Flow {
    guard !isMomentary, !Self.withoutNeed.contains(id) else { return .none }
    switch category {
    case .dependency, .supply: return flow
    case .place: return isSymmetric ? .none : .backward
    default: return .none
    }
  }
}

extension AnalyzedGraph {
  /// The relations of which it is said by which channel they went, and the channel, where it is in the
  /// graph.
  fileprivate var channels: [(relation: Int, channel: Vertex)] {
    let columns = graph.relationColumns
    let (numbers, ids) = (columns.channels, columns.entityIDs)
    return numbers.indices.compactMap { relation in
      guard numbers[relation] >= 0,
        let channel = vertex(of: Entity.ID(ids[Int(numbers[relation])]))
      else { return nil }
      return (relation, channel)
    }
  }

  /// The numbers of the relations that somebody supposes and nobody asserts, denies or doubts.
  ///
  /// - Complexity: O(R + claims of relations that nobody asserts).
  var onlySupposed: Set<Int> {
    let statuses = graph.relationColumns.statuses
    let unconfirmed = statuses.indices.filter { statuses[$0] == .unconfirmed }
    return Set(
      unconfirmed.filter { relation in
        let stances = graph.citations(ofRelation: relation).filter { $0.state == .current }
          .map(\.claim.stance)
        return stances.contains(.supposes) && !stances.contains(.doubts)
      })
  }
}
