import TestSupport

@testable import GraphKernels

/// A small graph whose arcs can be followed for a time: few moments, so that ties are frequent, spans
/// without an end, and some that are never.
struct TimedArcs {
  let graph: CSRGraph
  let starts: [Int64]
  let ends: [Int64]

  init(seed: UInt64, mostVertices: Int = 6) {
    graph = CSRGraph.varied(seed: seed, mostVertices: mostVertices)
    var generator = SplitMix64(seed: seed &+ 77)
    let latest: Int64 = seed % 2 == 0 ? 4 : 20
    var (starts, ends): ([Int64], [Int64]) = ([], [])
    for _ in graph.heads {
      let start = Int64.random(in: 0...latest, using: &generator)
      let length = Int64.random(in: -1...3, using: &generator)
      let shape = Int.random(in: 0...5, using: &generator)
      starts.append(shape == 0 || shape == 1 ? .min : start)
      ends.append(shape == 0 || shape == 2 ? .max : start + length)
    }
    (self.starts, self.ends) = (starts, ends)
  }

  /// What is known of a path, by trying every pair of its arcs; `nil` when it is not in time.
  func journey(_ path: ArcPath) -> Journey? {
    for (place, arc) in path.arcs.enumerated() {
      for earlier in path.arcs[...place] where starts[earlier] > ends[arc] { return nil }
    }
    return Journey(
      departure: path.arcs.map { ends[$0] }.min() ?? .max,
      arrival: path.arcs.map { starts[$0] }.max() ?? .min)
  }

  /// What is known of every path that is in time, none of which visits a vertex twice.
  func journeys(from source: Int32, to goal: Int32) -> [(path: ArcPath, journey: Journey)] {
    allPaths(graph, from: source, to: goal).compactMap { path in
      journey(path).map { (path, $0) }
    }
  }
}

extension ArrivalTree {
  /// A path by which one is there at the earliest moment, or `nil` when the vertex is out of reach.
  func path(to goal: CSRGraph.Vertex) -> ArcPath? {
    guard moment(at: goal) != nil else { return nil }
    var (vertices, arcs) = ([goal], [Int]())
    while let vertex = vertices.last, vertex != root {
      arcs.append(parentArcs[Int(vertex)])
      vertices.append(parents[Int(vertex)])
    }
    return ArcPath(vertices: vertices.reversed(), arcs: arcs.reversed())
  }
}
