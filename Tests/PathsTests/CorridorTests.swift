import AnalyzerKit
import EntityGraph
import GraphKernels
import Synchronization
import TestSupport
import Testing

@testable import Paths

/// What is found near the two ends against what is found in the whole graph.
@Suite struct CorridorTests {
  @Test(arguments: 0..<120 as Range<UInt64>)
  func pathsAreThoseOfTheWholeGraph(seed: UInt64) throws {
    var facts = SparseFacts(seed: seed)
    let graph = try facts.graph
    for _ in 0..<4 {
      let (request, ends) = (facts.request, facts.ends(in: graph))
      let near = try FoundRoutes(AnalyzedGraph(graph), request, through: ends, .unwatched)
      let whole = try Self.whole(graph, request, ends)
      #expect(near.paths(request) == whole.paths(request), "\(request) \(ends)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func allPathsAreThoseOfTheWholeGraph(seed: UInt64) throws {
    var facts = SparseFacts(seed: seed)
    let graph = try facts.graph
    for most in [1, 2, 4, 5] {
      let (request, ends) = (facts.request, facts.ends(in: graph))
      func paths(_ searchGraph: SearchGraph) throws -> [FoundPath] {
        var routes = AllRoutes(searchGraph, most: most, request.distinct)
        return try (0..<50).compactMap { _ in try routes.next(.unwatched, 0, of: 50) }
          .map { searchGraph.path(of: $0, request) }
      }
      let near = try SearchGraph(
        AnalyzedGraph(graph), request, from: ends[0], to: ends[1], mostLegs: most)
      let whole = try SearchGraph(AnalyzedGraph(graph), request, through: ends)
      #expect(try paths(near) == paths(whole), "\(request) \(ends)")
    }
  }

  @Test func inALargeGraphLittleIsLookedAt() throws {
    var facts = SparseFacts(seed: 1, people: 2000)
    let graph = try facts.graph
    for _ in 0..<5 {
      let ends = facts.ends(in: graph)
      let request = PathRequest(count: 2, direction: .either, isTimed: false, distinct: .stops)
      let near = try FoundRoutes(AnalyzedGraph(graph), request, through: ends, .unwatched)
      #expect(near.searchGraph.vertices.count < 400)
      let whole = try Self.whole(graph, request, ends)
      #expect(near.paths(request) == whole.paths(request))
    }
  }

  @Test func aCrowdIsSearchedWhole() throws {
    let people = (0..<80).map { "p\($0)" }
    let meetings = people.indices.flatMap { place in
      people[..<place].map { "\($0) met \(people[place])" }
    }
    let graph = try Graph.of(meetings)
    let request = PathRequest(count: 100, direction: .either, isTimed: false, distinct: .stops)
    let found = try FoundRoutes(AnalyzedGraph(graph), request, through: [0, 1], .unwatched)
    #expect(found.searchGraph.rows.arcCount == 80 * 79)
    #expect(
      found.routes.map(\.arcs.count) == [1] + [Int](repeating: 2, count: 78)
        + [Int](repeating: 3, count: 21))
  }

  @Test func whoCannotBeReachedIsNotLookedForFar() throws {
    let graph = try Graph.of((0..<500).map { "p\($0) met p\($0 + 1)" } + ["x met y"])
    let request = PathRequest(count: 2, direction: .either, isTimed: false, distinct: .stops)
    let ends = try ["x", "p9"].map { try #require(graph.vertex(of: $0)) }
    for ends in [ends, ends.reversed()] {
      let found = try FoundRoutes(AnalyzedGraph(graph), request, through: ends, .unwatched)
      #expect(found.routes.isEmpty && found.searchGraph.vertices.count == 2)
    }
  }

  @Test func progressNeverGoesBackWhereMoreIsLookedAt() throws {
    let reports = Mutex<[Int]>([])
    let progress = Progress { (done, _) throws(Cancelled) in reports.withLock { $0.append(done) } }
    let graph = try Graph.of(
      "a met b", "a met c", "c met b", "a met d", "d met e", "e met b", "a met f", "f met g",
      "g met h", "h met b")
    let question = ShortestPath { $0.count = 4 }
    let found = try question.answer(from: "a", to: "b", in: graph, progress)
    #expect(found.paths.map(\.length) == [1, 2, 3, 4])
    let seen = reports.withLock { $0 }
    #expect(seen == seen.sorted())
  }

  private static func whole(
    _ graph: Graph, _ request: PathRequest, _ ends: [Graph.Vertex]
  ) throws -> FoundRoutes {
    try FoundRoutes(SearchGraph(AnalyzedGraph(graph), request, through: ends), request, .unwatched)
  }
}

extension FoundRoutes {
  fileprivate func paths(_ request: PathRequest) -> [FoundPath] {
    routes.map { searchGraph.path(of: $0, request) }
  }
}

/// A multigraph of few relations a person, with all that a search by hops looks at.
private struct SparseFacts {
  private var generator: SplitMix64
  private var people: Int

  private static let kinds = ["called", "met", "commands", "supports", "works-for"]
  private static let ratings = ["", "A1", "B2", "B2 by=x,y", "D3"]
  private static let dates = ["", "", "2023-01-01", "2023-01-02", "2023-01-03/..", "/2023-01-02"]

  init(seed: UInt64, people: Int? = nil) {
    generator = SplitMix64(seed: seed)
    self.people = people ?? Int.random(in: 8...120, using: &generator)
  }

  var graph: Graph {
    mutating get throws {
      var lines = (0..<people * 3 / 2).map { _ in line(person(), person()) }
      for _ in 0..<people / 4 { lines.append(line(person(), person()) + " denied") }
      for again in lines.shuffled(using: &generator).prefix(people / 2) {
        let words = again.split(separator: " ")
        lines.append(line("\(words[2])", "\(words[0])"))
      }
      return try Graph.of(lines).keeping(.analysis)
    }
  }

  private mutating func line(_ subject: String, _ object: String) -> String {
    [subject, pick(Self.kinds), object, pick(Self.ratings), pick(Self.dates)]
      .joined(separator: " ")
  }

  /// By turns anybody, and one of a few.
  private mutating func person() -> String {
    let isKnown = Int.random(in: 0..<8, using: &generator) == 0
    return "p\(Int.random(in: 0..<(isKnown ? 4 : people), using: &generator))"
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  var request: PathRequest {
    mutating get {
      PathRequest(
        count: Int.random(in: 1...20, using: &generator), all: pick([true, false, false]),
        mostLegs: pick([.max, .max, 2, 4, 6]), direction: pick(Direction.allCases),
        isTimed: pick([true, false, false]), distinct: pick(PathDistinction.allCases))
    }
  }

  mutating func ends(in graph: Graph) -> [Graph.Vertex] {
    (0..<2).map { _ in
      Graph.Vertex.random(in: 0..<Graph.Vertex(graph.entityCount), using: &generator)
    }
  }
}
