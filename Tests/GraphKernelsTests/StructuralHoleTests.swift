import GraphKernels
import TestSupport
import Testing

@Suite struct StructuralHoleTests {
  /// Burt's definitions with matrices, for graphs without weights.
  private func obvious(_ graph: CSRGraph) -> (constraint: [Double], size: [Double]) {
    let all = graph.vertices
    func tie(_ first: Int32, _ second: Int32) -> Double {
      graph.arcs(leaving: first).contains { graph.head(of: $0) == second } ? 1 : 0
    }
    func share(_ first: Int32, _ second: Int32) -> Double {
      let sum = all.reduce(0) { $0 + tie(first, $1) }
      return sum == 0 ? 0 : tie(first, second) / sum
    }
    var (constraint, size): ([Double], [Double]) = ([], [])
    for vertex in all {
      let contacts = all.filter { tie(vertex, $0) > 0 }
      var (sum, redundancy) = (0.0, 0.0)
      for contact in contacts {
        let indirect = contacts.reduce(0) { $0 + share(vertex, $1) * share($1, contact) }
        sum += (share(vertex, contact) + indirect) * (share(vertex, contact) + indirect)
        redundancy += contacts.reduce(0) { $0 + share(vertex, $1) * tie(contact, $1) }
      }
      constraint.append(contacts.isEmpty ? -1 : sum)
      size.append(contacts.isEmpty ? -1 : Double(contacts.count) - redundancy)
    }
    return (constraint, size)
  }

  @Test(arguments: 0..<200)
  func agreeWithBurtsDefinitions(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 12).undirected().graph.simplified()
    let expected = obvious(graph)
    let constraint = graph.constraint(threads: Int(seed % 3) + 1) { _ in }.map {
      $0.isNaN ? -1 : $0
    }
    let size = graph.effectiveSize { _ in }.map { $0.isNaN ? -1 : $0 }
    #expect(agree(constraint, expected.constraint))
    #expect(agree(size, expected.size))
  }

  @Test(arguments: 0..<200)
  func groupsAreBetweenWhatTheyPart(seed: UInt64) {
    let graph = CSRGraph.varied(seed: seed, mostVertices: 7)
    let group = graph.vertices.filter { $0 % 3 == Int32(seed % 3) }
    var expected = 0.0
    for source in graph.vertices where !group.contains(source) {
      for goal in graph.vertices where goal != source && !group.contains(goal) {
        let every = firstsByStops(allPaths(graph, from: source, to: goal))
        let shortest = every.filter { $0.length == every.map(\.length).min() }
        let through = shortest.count { path in group.contains { path.vertices.contains($0) } }
        if !shortest.isEmpty { expected += Double(through) / Double(shortest.count) }
      }
    }
    let threads = Int(seed % 3) + 1
    #expect(abs(graph.groupBetweenness(group, threads: threads) { _ in } - expected) < 1e-9)
    let outside = graph.vertices.filter { vertex in
      !group.contains(vertex)
        && group.contains { graph.arcs(leaving: $0).contains { graph.head(of: $0) == vertex } }
    }
    #expect(graph.groupDegree(group) == outside.count)
  }

  @Test func leadersOfTheKarateClubAreAsNetworkXSays() {
    let club = KarateClub.graph
    #expect(club.groupDegree([0, 33]) == 29)
    #expect(abs(club.groupBetweenness([0, 33]) { _ in } / (32 * 31) - 0.6845574116743472) < 1e-12)
    #expect(
      abs(club.groupBetweenness([1, 2, 32]) { _ in } / (31 * 30) - 0.2771718723331627) < 1e-12)
    #expect(abs(club.constraint { _ in }[0] - 0.15542329764660495) < 1e-12)
    #expect(abs(club.effectiveSize { _ in }[33] - 15.235294117647062) < 1e-12)
  }
}
