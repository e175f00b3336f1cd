import EntityGraph
import Interchange
import Wording

/// Tables of nodes and of edges that are given apart, one graph where the ends of the edges are ids
/// of the nodes.
struct TablesApart {
  typealias Read = (path: String, reading: GraphReading)

  private(set) var readings: [Read]
  private(set) var notes: [InputNote] = []

  /// Joins a table of edges to the one table of nodes that has all its ends, and no other edges.
  ///
  /// - Throws: ``ReadingError`` when tables that belong together cannot be read as one.
  /// - Complexity: O(n) in the number of nodes for each pair of tables.
  init(_ given: [Read], _ limits: ReadingLimits) throws(ReadingError) {
    readings = given
    let nodes = given.filter { $0.reading.table == .ofNodes }
    let edges = given.filter { $0.reading.table == .ofEdges }
    guard !nodes.isEmpty else { return }
    let ids = nodes.map { Set($0.reading.ids) }
    let shared = edges.map { edges in
      ids.map { ids in edges.reading.ids.count { ids.contains($0) } }
    }
    for (place, edges) in edges.enumerated() {
      let count = edges.reading.ids.count
      let owners = nodes.indices.filter { shared[place][$0] > 0 }
      guard let owner = owners.first else { continue }
      let isOnlyOne = owners.count == 1 && shared.count { $0[owner] > 0 } == 1
      if isOnlyOne, shared[place][owner] == count {
        try join(nodes[owner].path, edges.path, limits)
      } else {
        note(nodes[owner].path, edges.path, isOnlyOne ? count - shared[place][owner] : nil)
      }
    }
  }

  private mutating func join(
    _ nodes: String, _ edges: String, _ limits: ReadingLimits
  ) throws(ReadingError) {
    let reading = try GraphFile.read(nodes: nodes, edges: edges, limits: limits)
    readings.removeAll { $0.path == edges }
    for place in readings.indices where readings[place].path == nodes {
      readings[place].reading = reading
    }
    notes.append(
      InputNote(
        "\(nodes) and \(edges) are read as one graph: all ends in \(edges) are ids in \(nodes)",
        count: 1))
  }

  /// Says why tables are not joined: so many ends are no ids, or several tables share them.
  private mutating func note(_ nodes: String, _ edges: String, _ missing: Int?) {
    let reason =
      missing.map {
        "\($0.of("end")) in \(edges) \($0.verb(.are)) not among the ids in \(nodes)"
      }
      ?? "the ids in \(nodes) are ends in several tables, or those in \(edges) ids in several"
    notes.append(
      InputNote(
        "\(nodes) and \(edges) are not read as one graph: \(reason); to join them all the same call"
          + " them X_nodes.csv and X_edges.csv", count: 1))
  }
}

extension GraphReading {
  /// The ids of the nodes, those among them that only edges name.
  fileprivate var ids: [ArraySlice<UInt8>] {
    guard case .graph(let graph) = content else { return [] }
    return (0..<graph.nodes.count).map { graph.nodes.ids.utf8($0) }
  }
}
