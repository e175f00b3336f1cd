public import GraphKernels

/// The asserted relations of a graph as compressed sparse rows.
///
/// ```swift
/// let rows = graph.topology(.alongFlow).rows
/// let ranks = rows.pageRank { _ in }.scores
/// for vertex in graph.verticesByID { print(graph.id(at: vertex), ranks[Int(vertex)]) }
/// ```
public struct Topology: Sendable {
  public let rows: CSRGraph

  /// The number of the relation behind each arc, indexed by arc.
  ///
  /// Ask for it once, and not for each arc, for which there is ``relation(ofArc:)``.
  public var relationOfArc: [Int32] { whole.value { relations.array } }

  let relations: FrozenArray<Int32>
  private let whole = Lazy<[Int32]>()
  private let isUndirected: Bool
  private let renamed = Lazy<RowsByDegree>()
  private let turned = Lazy<CSRGraph>()

  /// The number of the relation behind an arc.
  public func relation(ofArc arc: Int) -> Int32 { relations[arc] }

  /// The rows of the arcs turned round; made once where they are others.
  ///
  /// - Complexity: O(V + A) the first time.
  public var incoming: CSRGraph { isUndirected ? rows : turned.value { rows.transposed() } }

  /// The rows as kernels go over them fastest; made once.
  ///
  /// - Complexity: O(V + A) the first time.
  public var byDegree: RowsByDegree {
    renamed.value { RowsByDegree(rows, isUndirected: isUndirected) }
  }

  init(_ graph: Graph, _ traversal: Traversal) {
    isUndirected = traversal == .eitherWay
    var arcs = Arcs()
    let table = graph.relations
    arcs.reserve(2 * table.count)
    let (derived, directions) = (
      table.derived, table.derived.relationKinds.map { $0.directions(traversal) }
    )
    for relation in 0..<derived.count where derived.statuses[relation].isAsserted {
      let ends = (derived.subjects[relation], derived.objects[relation])
      arcs.append(relation, ends, directions[Int(derived.kinds[relation])])
    }
    var number = table.derived.count
    for edges in table.foreign {
      for place in 0..<edges.count {
        let row = edges.row(place)
        let ends = (edges.subject(ofRow: row), edges.object(ofRow: row))
        arcs.append(number, ends, edges.flow(ofRow: row).directions(traversal))
        number += 1
      }
    }
    let sorted = CSRGraph.sorting(
      vertexCount: graph.entityCount, tails: arcs.tails, heads: arcs.heads)
    rows = sorted.graph
    relations = FrozenArray(sorted.arcOrder.map { arcs.relations[$0] })
  }

  /// The same vertices with those arcs alone whose relations are kept.
  ///
  /// - Parameter isKept: Whether a relation is kept, by its number.
  /// - Returns: The rows of what is left.
  /// - Complexity: O(V + A).
  public func keeping(_ isKept: (_ relation: Int) -> Bool) -> Topology {
    var (starts, heads, kept): ([Int], [Graph.Vertex], [Int32]) = ([0], [], [])
    starts.reserveCapacity(rows.rowStarts.count)
    for vertex in rows.vertices {
      for arc in rows.arcs(leaving: vertex) where isKept(Int(relations[arc])) {
        heads.append(rows.heads[arc])
        kept.append(relations[arc])
      }
      starts.append(heads.count)
    }
    return Topology(
      CSRGraph(rowStarts: starts, heads: heads), relations: kept, isUndirected: isUndirected)
  }

  /// - Parameters:
  ///   - rows: The arcs.
  ///   - relations: The number of the relation behind each, indexed by arc.
  ///   - isUndirected: Whether each arc has its reverse.
  package init(_ rows: CSRGraph, relations: [Int32], isUndirected: Bool) {
    self.init(rows, relations: FrozenArray(relations), isUndirected: isUndirected)
  }

  init(_ rows: CSRGraph, relations: FrozenArray<Int32>, isUndirected: Bool) {
    (self.rows, self.relations, self.isUndirected) = (rows, relations, isUndirected)
  }

  /// Arcs on their way into rows.
  private struct Arcs {
    var tails: [Graph.Vertex] = []
    var heads: [Graph.Vertex] = []
    var relations: [Int32] = []

    mutating func reserve(_ count: Int) {
      tails.reserveCapacity(count)
      heads.reserveCapacity(count)
      relations.reserveCapacity(count)
    }

    mutating func append(
      _ relation: Int, _ ends: (subject: Graph.Vertex, object: Graph.Vertex),
      _ directions: RelationKind.Flow
    ) {
      if directions == .forward || directions == .both {
        append(relation, ends.subject, ends.object)
      }
      if directions == .backward || directions == .both {
        append(relation, ends.object, ends.subject)
      }
    }

    private mutating func append(_ relation: Int, _ tail: Graph.Vertex, _ head: Graph.Vertex) {
      tails.append(tail)
      heads.append(head)
      relations.append(Int32(relation))
    }
  }
}

extension Graph {
  /// The number of parts that no relation joins.
  ///
  /// - Complexity: O(V + E).
  public var componentCount: Int {
    let table = relations
    var parts = UnionFind(entityCount)
    for relation in 0..<table.count where table.isAsserted(relation) {
      let ends = table.ends(relation)
      parts.join(ends.subject, ends.object)
    }
    return parts.count
  }
}
