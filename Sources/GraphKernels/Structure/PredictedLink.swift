import LibC

/// By what the likeliest of missing links are told.
public enum LinkScore: String, CaseIterable, Sendable {
  /// The sum over common neighbors of 1 / log(degree).
  case adamicAdar = "adamic-adar"

  /// The sum over common neighbors of 1 / degree.
  case resourceAllocation = "resource-allocation"

  /// The number of common neighbors.
  case commonNeighbors = "common-neighbors"

  /// The share that common neighbors are of the neighbors of either.
  case jaccard
}

/// Two vertices without an edge between them, and what they have in common.
public struct PredictedLink: Hashable, Sendable {
  public let first: CSRGraph.Vertex
  public let second: CSRGraph.Vertex
  public let commonNeighbors: Int
  public let adamicAdar: Double
  public let resourceAllocation: Double
  public let jaccard: Double

  public func score(_ score: LinkScore) -> Double {
    switch score {
    case .adamicAdar: adamicAdar
    case .resourceAllocation: resourceAllocation
    case .commonNeighbors: Double(commonNeighbors)
    case .jaccard: jaccard
    }
  }
}

/// Links in order of one score, at a tie the one of the lower vertices the greater.
struct RankedLink: Comparable {
  let link: PredictedLink
  let score: Double

  static func < (left: Self, right: Self) -> Bool {
    left.score == right.score
      ? (left.link.first, left.link.second) > (right.link.first, right.link.second)
      : left.score < right.score
  }
}

/// What neighbors of neighbors have in common with one vertex after the other.
///
/// It takes 32 bytes a vertex.
struct CommonNeighborSums {
  private typealias Sums = (count: Int, adamicAdar: Double, resourceAllocation: Double)
  private let graph: CSRGraph
  private var sums: [Sums]
  private var isRelated: [Bool]
  private var found: [CSRGraph.Vertex] = []

  /// - Parameter graph: A graph without loops and parallel arcs in which every arc has its reverse.
  init(_ graph: CSRGraph) {
    self.graph = graph
    sums = [Sums](repeating: (0, 0, 0), count: graph.vertexCount)
    isRelated = [Bool](repeating: false, count: graph.vertexCount)
  }

  /// Hands over what `first` has in common with each vertex that is wanted and not its neighbor.
  mutating func forEachLink(
    of first: CSRGraph.Vertex, isWanted: (CSRGraph.Vertex) -> Bool, _ body: (PredictedLink) -> Void
  ) {
    let neighbors = graph.heads[graph.arcs(leaving: first)]
    for neighbor in neighbors { isRelated[Int(neighbor)] = true }
    isRelated[Int(first)] = true
    // in order of degrees, so that the names of vertices do not show in the last digit of sums
    for neighbor in neighbors.sorted(by: { degree($0) > degree($1) }) { add(neighbor, isWanted) }
    for second in found {
      let sum = sums[Int(second)]
      sums[Int(second)] = (0, 0, 0)
      let either = degree(first) + degree(second) - sum.count
      body(
        PredictedLink(
          first: first, second: second, commonNeighbors: sum.count, adamicAdar: sum.adamicAdar,
          resourceAllocation: sum.resourceAllocation, jaccard: Double(sum.count) / Double(either)))
    }
    found.removeAll(keepingCapacity: true)
    for neighbor in neighbors { isRelated[Int(neighbor)] = false }
    isRelated[Int(first)] = false
  }

  private mutating func add(
    _ neighbor: CSRGraph.Vertex, _ isWanted: (CSRGraph.Vertex) -> Bool
  ) {
    let degree = Double(degree(neighbor))
    let (adamicAdar, resourceAllocation) = (1 / log(degree), 1 / degree)
    for arc in graph.arcs(leaving: neighbor) {
      let second = Int(graph.heads[arc])
      guard !isRelated[second], isWanted(graph.heads[arc]) else { continue }
      if sums[second].count == 0 { found.append(graph.heads[arc]) }
      sums[second].count += 1
      sums[second].adamicAdar += adamicAdar
      sums[second].resourceAllocation += resourceAllocation
    }
  }

  private func degree(_ vertex: CSRGraph.Vertex) -> Int { graph.arcs(leaving: vertex).count }
}
