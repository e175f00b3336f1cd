import AnalyzerKit
import Pairs

/// Which relations each pair of entities has, those of the most first, at a tie in order of ids.
struct PairTallies {
  /// Two entities and their relations, or those that lead one way.
  struct Tally {
    let from: Graph.Vertex
    let to: Graph.Vertex

    /// Whether these are only the relations that lead from the one to the other.
    let isDirected: Bool

    /// Where they stand among ``PairTallies/relations``.
    let places: Range<Int>
  }

  private(set) var tallies: [Tally] = []

  /// The numbers of the relations, those of each tally together.
  private(set) var relations: [Int32] = []

  /// - Parameters:
  ///   - graph: What was asked.
  ///   - asked: Entities of which each pair has one; all pairs when empty.
  ///   - isDirected: Whether what leads one way counts apart.
  /// - Complexity: O(V + A).
  init(_ graph: Graph, about asked: Set<Graph.Vertex>, isDirected: Bool) {
    let pairs = RelatedPairs(graph.topology(.eitherWay))
    for vertex in graph.verticesByID {
      pairs.forEach(from: vertex) { pair in
        guard asked.isEmpty || asked.contains(pair.first) || asked.contains(pair.second) else {
          return
        }
        let mine = pairs.relations(of: pair)
        guard isDirected else { return add(mine, pair.first, pair.second, isDirected: false) }
        let ways = mine.map { Self.way($0, from: pair.first, in: graph) }
        func those(_ way: Way) -> [Int] { mine.indices.filter { ways[$0] == way }.map { mine[$0] } }
        add(those(.forward), pair.first, pair.second, isDirected: true)
        add(those(.backward), pair.second, pair.first, isDirected: true)
        add(those(.neither), pair.first, pair.second, isDirected: false)
      }
    }
    sortByCount()
  }

  private enum Way { case forward, backward, neither }

  private static func way(
    _ relation: Int, from vertex: Graph.Vertex, in graph: Graph
  ) -> Way {
    if graph.isSymmetric(relation: relation) { return .neither }
    return graph.ends(ofRelation: relation).subject == vertex ? .forward : .backward
  }

  private mutating func add(
    _ numbers: [Int], _ from: Graph.Vertex, _ to: Graph.Vertex, isDirected: Bool
  ) {
    guard !numbers.isEmpty else { return }
    let start = relations.count
    for number in numbers { relations.append(Int32(number)) }
    tallies.append(
      Tally(from: from, to: to, isDirected: isDirected, places: start..<relations.count))
  }

  /// Sorts by counting, as most pairs have few relations; equal ones stay in order.
  private mutating func sortByCount() {
    var byCount: [Int: [Tally]] = [:]
    for tally in tallies { byCount[tally.places.count, default: []].append(tally) }
    tallies = byCount.keys.sorted(by: >).flatMap { byCount[$0] ?? [] }
  }

  subscript(tally: Tally) -> [Int] { relations[tally.places].map { Int($0) } }
}
