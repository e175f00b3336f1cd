public import GraphKernels

/// How relations may be followed.
public enum Passage: Int, CaseIterable, Sendable {
  /// From either end.
  case eitherWay

  /// The way word, orders, goods, force or failure pass; from subject to object where nothing does.
  case alongFlow

  /// The same, and not at all where nothing passes.
  case onlyAlongFlow
}

/// The asserted relations of a graph as compressed sparse rows.
public struct Topology: Sendable {
  public let rows: CSRGraph

  /// The number of the relation behind each arc, indexed by arc.
  public let relationOfArc: [Int32]

  init(_ graph: Graph, _ passage: Passage) {
    var tails: [Graph.Vertex] = []
    var heads: [Graph.Vertex] = []
    var relations: [Int32] = []
    let table = graph.relations
    for relation in 0..<table.count where table.statuses[relation].isAsserted {
      let ends = (table.subjects[relation], table.objects[relation])
      for (tail, head) in graph.flow(relation).ways(passage, ends) {
        tails.append(tail)
        heads.append(head)
        relations.append(Int32(relation))
      }
    }
    let sorted = CSRGraph.sorting(vertexCount: graph.entityCount, tails: tails, heads: heads)
    rows = sorted.graph
    relationOfArc = sorted.arcOrder.map { relations[$0] }
  }
}

extension Graph {
  /// The number of parts that no relation joins.
  ///
  /// - Complexity: O(V + A).
  public var componentCount: Int { topology(.eitherWay).rows.components(isSymmetric: true).count }

  func flow(_ relation: Int) -> RelationKind.Flow { facts.kind(relations.kind(relation)).flow }
}

extension RelationKind.Flow {
  /// The arcs a relation is followed by, from its subject and object.
  func ways(
    _ passage: Passage, _ ends: (Graph.Vertex, Graph.Vertex)
  ) -> [(Graph.Vertex, Graph.Vertex)] {
    let (forward, backward) = (ends, (ends.1, ends.0))
    return switch (passage, self) {
    case (.eitherWay, _), (_, .both): [forward, backward]
    case (_, .forward), (.alongFlow, .none): [forward]
    case (_, .backward): [backward]
    case (.onlyAlongFlow, .none): []
    }
  }
}
