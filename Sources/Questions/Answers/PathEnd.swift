import AnalyzerKit
package import EntityGraph
import Wording

/// What a path may start from, or end at, as found in a graph.
package struct PathEnd: Sendable {
  /// The entities that are named, each once.
  package let named: [Entity]

  /// The kinds of which any entity may be it.
  package let kinds: [EntityKind.ID]

  /// The entity, where it can be only one.
  package var single: Entity? { named.count == 1 && kinds.isEmpty ? named.first : nil }

  /// Such as `Ann, Bob or any unit`.
  package var words: String {
    (named.map(\.name) + kinds.map { "any \($0.rawValue)" }).alternatives
  }

  /// The entities of a graph that it may be, ascending.
  ///
  /// - Throws: ``AnalysisError/notInGraph(_:)``.
  /// - Complexity: O(V) where it may be any of a kind.
  func vertices(in graph: Graph) throws -> [Graph.Vertex] {
    let named = try AnalyzerKit.Question(named.map(\.id), in: graph).vertices
    guard !kinds.isEmpty else { return named.sorted() }
    let column = graph.entityKinds
    let areMeant = column.words.map { kind in
      kinds.contains { graph.vocabulary.kind(kind, isA: $0) }
    }
    let members = column.codes.indices.filter { areMeant[Int(column.codes[$0])] }
      .map { Graph.Vertex($0) }
    return Set(named).union(members).sorted()
  }
}
