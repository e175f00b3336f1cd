import Foundation
import GraphKernels
import TestSupport
import Testing

@Suite struct PredictedLinksTests {
  private struct Pair: Equatable {
    let first: Int32
    let second: Int32
    let common: Int
    let scores: [Double]
  }

  /// Pair by pair, from the sets of neighbors.
  private func obvious(_ graph: CSRGraph, _ by: LinkScore, of asked: [Int32]) -> [Pair] {
    let neighbors = graph.vertices.map { vertex in
      Set(graph.arcs(leaving: vertex).map { graph.head(of: $0) }).subtracting([vertex])
    }
    var pairs: [Pair] = []
    for first in graph.vertices where asked.isEmpty || asked.contains(first) {
      for second in graph.vertices where second != first {
        let isTwice = (asked.isEmpty || asked.contains(second)) && second < first
        guard !isTwice, !neighbors[Int(first)].contains(second) else { continue }
        let common = neighbors[Int(first)].intersection(neighbors[Int(second)])
        guard !common.isEmpty else { continue }
        let degrees = common.map { Double(neighbors[Int($0)].count) }.sorted(by: >)
        let either = neighbors[Int(first)].union(neighbors[Int(second)])
        pairs.append(
          Pair(
            first: first, second: second, common: common.count,
            scores: [
              degrees.reduce(0) { $0 + 1 / log($1) }, degrees.reduce(0) { $0 + 1 / $1 },
              Double(common.count), Double(common.count) / Double(either.count),
            ]))
      }
    }
    let column = LinkScore.allCases.firstIndex(of: by) ?? 0
    return pairs.sorted {
      ($1.scores[column], $0.first, $0.second) < ($0.scores[column], $1.first, $1.second)
    }
  }

  @Test(arguments: 0..<300, LinkScore.allCases)
  func agreesWithGoingOverAllPairs(seed: UInt64, by: LinkScore) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 14).undirected().graph
    let asked = seed % 2 == 0 ? [] : graph.vertices.filter { $0 % 3 == 0 }
    let expected = obvious(graph, by, of: asked)
    for limit in [1, 4, 1000] {
      let found = graph.predictedLinks(
        by: by, limit: limit, of: asked, threads: Int(seed % 3) + 1
      ) { _ in }
      let pairs = found.links.map {
        Pair(
          first: $0.first, second: $0.second, common: $0.commonNeighbors,
          scores: [
            $0.adamicAdar, $0.resourceAllocation, Double($0.commonNeighbors), $0.jaccard,
          ])
      }
      #expect(pairs == Array(expected.prefix(limit)))
      #expect(found.isTruncated == (expected.count > limit))
    }
  }

  /// Scores of networkx 3.6.1.
  @Test func theClubIsAsNetworkXSays() throws {
    for (by, first, second, score) in Self.bestByNetworkX {
      let found = KarateClub.graph.predictedLinks(by: by, limit: 1) { _ in }
      let best = try #require(found.links.first)
      #expect(best.first == first && best.second == second)
      #expect(abs(best.score(by) - score) < 1e-12)
      #expect(found.isTruncated)
    }
  }

  @Test(arguments: 0..<100)
  func namesOfVerticesDoNotChangeScores(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 30).undirected().graph
    var generator = SplitMix64(seed: seed)
    let names = Array(graph.vertices).shuffled(using: &generator)
    let found = graph.predictedLinks(by: .adamicAdar, limit: 1000) { _ in }.links
    let other = relabeled(graph, names).graph.predictedLinks(by: .adamicAdar, limit: 1000) { _ in }
      .links
    func scores(_ links: [PredictedLink], _ name: (Int32) -> Int32) -> [Set<Int32>: [Double]] {
      Dictionary(
        uniqueKeysWithValues: links.map {
          ([name($0.first), name($0.second)], [$0.adamicAdar, $0.resourceAllocation, $0.jaccard])
        })
    }
    #expect(scores(found) { names[Int($0)] } == scores(other) { $0 })
  }

  private static let bestByNetworkX: [(LinkScore, Int32, Int32, Double)] = [
    (.adamicAdar, 2, 33, 4.719381261461351), (.resourceAllocation, 2, 33, 1.5666666666666667),
    (.commonNeighbors, 2, 33, 6), (.jaccard, 14, 15, 1),
  ]
}

@Suite struct GreatestTests {
  @Test(arguments: 0..<100)
  func keepsWhatSortingPutsFirst(seed: UInt64) {
    let numbers = smallNumbers(Int(seed % 40), in: 0...20, seed: seed)
    let limit = Int(seed % 7) + 1
    var (left, right) = (Greatest<Int>(limit), Greatest<Int>(limit))
    for (place, number) in numbers.enumerated() {
      if place % 3 == 0 { left.insert(number) } else { right.insert(number) }
    }
    left.formUnion(right)
    #expect(left.sorted() == Array(numbers.sorted(by: >).prefix(limit)))
    #expect(left.isTruncated == (numbers.count > limit))
  }
}
