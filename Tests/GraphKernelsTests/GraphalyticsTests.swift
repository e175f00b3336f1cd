import Foundation
import GraphKernels
import TestSupport
import Testing

/// The validation graphs of LDBC Graphalytics, with the parameters and tolerances of their README.
@Suite(.enabled(if: SharedFolder.path("corpus/graphalytics/README.md") != nil))
struct GraphalyticsTests {
  @Test(arguments: [true, false], [true, false])
  func breadthFirstDistances(isDirected: Bool, isExample: Bool) throws {
    let test = try ValidationGraph("bfs", "BFS", isDirected, isExample)
    let root = test.vertex(isExample && !isDirected ? 2 : 1)
    let levels = test.graph.breadthFirstLevels(from: root, incoming: test.graph.transposed())
    let expected = test.expected.map { $0 == "9223372036854775807" ? "-1" : $0 }
    #expect(levels.distances.map(String.init) == expected)
  }

  @Test(arguments: [true, false], [true, false])
  func localClustering(isDirected: Bool, isExample: Bool) throws {
    let test = try ValidationGraph("lcc", "LCC", isDirected, isExample)
    let scores = test.graph.localClustering { _ in }
    for (score, expected) in zip(scores, test.expectedNumbers) {
      #expect(abs(score - expected) < 1e-6)
    }
  }

  @Test(arguments: [true, false], [true, false])
  func pageRank(isDirected: Bool, isExample: Bool) throws {
    let test = try ValidationGraph("pr", "PR", isDirected, isExample)
    let rounds = isExample ? 2 : isDirected ? 14 : 26
    let scores = test.graph.pageRank(damping: 0.85, tolerance: 0, iterationLimit: rounds).scores
    for (score, expected) in zip(scores, test.expectedNumbers) {
      #expect(abs(score - expected) < 1e-4 * expected)
    }
  }

  @Test(arguments: [true, false], [true, false])
  func cheapestDistances(isDirected: Bool, isExample: Bool) throws {
    let test = try ValidationGraph("sssp", "SSSP", isDirected, isExample)
    let root = test.vertex(isExample && !isDirected ? 2 : 1)
    let least = LeastCosts(from: root, in: CostedGraph(test.graph, costs: test.costs))
    for (vertex, expected) in zip(test.graph.vertices, test.expectedNumbers) {
      let cost = least.cost(to: vertex) ?? .infinity
      #expect(cost == expected || abs(cost - expected) < 1e-4 * expected)
    }
  }

  @Test(arguments: [true, false], [true, false])
  func weakComponents(isDirected: Bool, isExample: Bool) throws {
    let test = try ValidationGraph("wcc", "WCC", isDirected, isExample)
    let labels = test.graph.components().labels
    let pairs = Set(zip(labels, test.expected).map { "\($0) \($1)" })
    #expect(pairs.count == Set(labels).count)
    #expect(pairs.count == Set(test.expected).count)
  }

  @Test(arguments: ["dir", "undir"])
  func whatHasNoExpectationIsSurvived(_ name: String) throws {
    let path = try #require(SharedFolder.path("corpus/graphalytics/ffm/\(name)-input"))
    let test = try ValidationGraph(adjacency: path, isDirected: name == "dir")
    #expect(test.graph.components().labels.count == test.names.count)
    #expect(test.graph.localClustering { _ in }.allSatisfy { (0...1).contains($0) })
  }
}

/// A graph with the names of its vertices and what a test expects of each.
private struct ValidationGraph {
  /// Ascending; indexed by vertex, as is ``expected``.
  let names: [Int]
  let graph: CSRGraph
  var costs: [Double] = []
  var expected: [String] = []

  var expectedNumbers: [Double] {
    expected.map { $0.lowercased().hasPrefix("inf") ? .infinity : Double($0) ?? .nan }
  }

  func vertex(_ name: Int) -> Int32 { Int32(names.firstIndex(of: name) ?? -1) }

  init(_ folder: String, _ algorithm: String, _ isDirected: Bool, _ isExample: Bool) throws {
    let short = isDirected ? "dir" : "undir"
    let example = "example/example-\(isDirected ? "directed" : "undirected")"
    let stem = "corpus/graphalytics/" + (isExample ? example : "\(folder)/\(short)")
    if algorithm == "SSSP" {
      let middle = isExample ? "" : "-input"
      self = try Self(
        vertices: #require(SharedFolder.path(stem + middle + ".v")),
        edges: #require(SharedFolder.path(stem + middle + ".e")), isDirected: isDirected)
    } else {
      self = try Self(
        adjacency: #require(SharedFolder.path(stem + "-input")), isDirected: isDirected)
    }
    let output = try #require(SharedFolder.path(stem + (isExample ? "-\(algorithm)" : "-output")))
    var values: [Int: String] = [:]
    for line in try Self.lines(output) { values[Int(line[0]) ?? -1] = line[1] }
    expected = names.map { values[$0] ?? "missing" }
  }

  init(adjacency path: String, isDirected: Bool) throws {
    let lines = try Self.lines(path).map { $0.compactMap(Int.init) }
    self.init(
      names: Array(Set(lines.joined())),
      edges: lines.flatMap { line in line.dropFirst().map { (line[0], $0, 1) } },
      isDirected: isDirected)
  }

  private init(vertices: String, edges: String, isDirected: Bool) throws {
    try self.init(
      names: Self.lines(vertices).compactMap { Int($0[0]) },
      edges: Self.lines(edges).map { (Int($0[0]) ?? -1, Int($0[1]) ?? -1, Double($0[2]) ?? .nan) },
      isDirected: isDirected)
  }

  /// An undirected edge may stand on one or both of its lines.
  private init(names: [Int], edges: [(Int, Int, Double)], isDirected: Bool) {
    self.names = names.sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(self.names, Int32(0)...))
    let turned = isDirected ? [] : edges.map { ($0.1, $0.0, $0.2) }
    let ends = (edges + turned).map { (places[$0.0] ?? -1, places[$0.1] ?? -1, $0.2) }
    let (graph, order) = CSRGraph.sorting(
      vertexCount: names.count, tails: ends.map(\.0), heads: ends.map(\.1))
    let merged = graph.simplified(keepingCheapest: order.map { ends[$0].2 })
    self.graph = merged.graph
    costs = merged.arcOrder.map { ends[order[$0]].2 }
  }

  private static func lines(_ path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: " ").map(String.init) }
  }
}
