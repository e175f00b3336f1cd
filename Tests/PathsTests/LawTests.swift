import AnalyzerKit
import EntityGraph
import Paths
import TestSupport
import Testing

@Suite struct LawTests {
  static let traversals = [(false, false), (true, false), (false, true)]

  @Test(arguments: 0..<100 as Range<UInt64>)
  func oneMoreRelationNeverMakesTheBestPathWorse(seed: UInt64) throws {
    let lines = RandomFacts(seed: seed).lines
    let (graph, more) = try (
      Graph.of(lines), Graph.of(lines + ["c supports b B2", "a supports c C3"])
    )
    for (isDirected, respectsTime) in Self.traversals {
      for by in PathOrder.allCases where by != .chance && by != .width {
        let question = ShortestPath {
          ($0.by, $0.isDirected, $0.respectsTime) = (by, isDirected, respectsTime)
        }
        guard let before = try question.paths(from: "a", to: "b", in: graph).first else { continue }
        let after = try #require(try question.paths(from: "a", to: "b", in: more).first)
        switch by {
        case .hops: #expect(after.length <= before.length)
        case .rating: #expect(after.worstRating <= before.worstRating)
        case .weight: #expect(after.cost <= before.cost)
        case .width, .chance: break
        case .arrival: #expect(after.arrival <= before.arrival)
        case .departure: #expect(after.departure >= before.departure)
        case .duration:
          #expect(after.arrival - after.departure <= max(0, before.arrival - before.departure))
        }
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func aDetourIsNeverBetter(seed: UInt64) throws {
    let graph = try RandomFacts(seed: seed).graph
    guard graph.vertex(of: "c") != nil else { return }
    for by in [PathOrder.hops, .rating, .weight, .width] {
      func best(_ from: Entity.ID, _ to: Entity.ID) throws -> Path? {
        try ShortestPath { ($0.by, $0.isDirected) = (by, true) }.paths(
          from: from, to: to, in: graph
        ).first
      }
      guard let first = try best("a", "c"), let second = try best("c", "b") else { continue }
      let straight = try #require(try best("a", "b"))
      switch by {
      case .hops: #expect(straight.length <= first.length + second.length)
      case .rating: #expect(straight.worstRating <= max(first.worstRating, second.worstRating))
      case .weight: #expect(straight.cost <= first.cost + second.cost)
      default: #expect(straight.cost >= min(first.cost, second.cost))
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func theBestFewAreTheFirstOfAll(seed: UInt64) throws {
    let (graph, chances) = try (
      RandomFacts(seed: seed).graph, RandomFacts(seed: seed).graphOfChances
    )
    for by in PathOrder.allCases {
      let graph = by == .chance ? chances : graph
      for distinct in PathDistinction.allCases {
        for (isDirected, respectsTime) in Self.traversals {
          func best(_ count: Int) throws -> [Path] {
            try ShortestPath {
              ($0.by, $0.distinct, $0.count) = (by, distinct, count)
              ($0.isDirected, $0.respectsTime) = (isDirected, respectsTime)
            }.paths(from: "a", to: "b", in: graph)
          }
          let all = try best(10_000)
          for count in [1, 2, 3, 6] where count <= all.count + 1 {
            #expect(try best(count) == Array(all.prefix(count)), "\(by) \(distinct) \(count)")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func whereAllLastsForEverTimeChangesNothing(seed: UInt64) throws {
    let graph = try RandomFacts(seed: 4 * seed + 2).graph
    for by in PathOrder.allCases where by != .chance {
      let directed = ShortestPath { ($0.by, $0.isDirected, $0.count) = (by, true, 9) }
      let timed = ShortestPath { ($0.by, $0.respectsTime, $0.count) = (by, true, 9) }
      #expect(
        try directed.paths(from: "a", to: "b", in: graph)
          == timed.paths(from: "a", to: "b", in: graph))
    }
  }
}

extension Path {
  fileprivate var worstRating: Rating {
    legs.map(\.relation.rating).max() ?? Rating(.reliable, .confirmed)
  }

  /// In steps of two seconds, so that nothing overflows.
  fileprivate var arrival: Int64 {
    legs.compactMap(\.relation.validity.period).map { $0.earliest >> 1 }.max() ?? .min >> 1
  }

  fileprivate var departure: Int64 {
    legs.compactMap(\.relation.validity.period).map { $0.latest >> 1 }.min() ?? .max >> 1
  }
}
