import EntityGraph

/// The nodes that only keep a relation apart from its parallels: events of the relation's own kind,
/// which become the id of the relation again.
struct FTMStandIns {
  /// By edge.
  private var nodes: [Int: Int] = [:]
  private var taken: Set<Int> = []

  init(_ table: ExportTable) {
    guard let events = table.edgeColumns.first(where: { $0.name == "events" })?.cells else {
      return
    }
    let candidates = Self.candidates(table)
    guard !candidates.isEmpty else { return }
    for edge in 0..<table.edgeCount {
      guard let event = events.text(edge), let node = candidates[ExactText(event)],
        taken.insert(node).inserted
      else { continue }
      nodes[edge] = node
    }
  }

  /// The nodes of which nothing is known but that their kind is a schema of relations, by id.
  private static func candidates(_ table: ExportTable) -> [ExactText: Int] {
    guard let kinds = table.nodeCells(.entityKind) else { return [:] }
    let labels = table.nodeCells(.label)
    let sources = Set(table.sources)
    let others = table.nodeColumns.filter {
      ![.label, .entityKind].contains($0.meaning)
        && !["documents", "claims", "channel", "valid_from", "valid_until"].contains($0.name)
    }
    var candidates: [ExactText: Int] = [:]
    for node in 0..<table.nodeCount where FTMSchemata.isRelation(kinds.text(node) ?? "") {
      let id = table.nodeIDs[node]
      guard labels?.text(node) == id, !sources.contains(Int32(node)),
        others.allSatisfy({ $0.cells.text(node) == nil })
      else { continue }
      candidates[ExactText(id)] = node
    }
    return candidates
  }

  /// The node whose id an edge takes; `nil` for an edge with an id of its own.
  func node(ofEdge edge: Int) -> Int? { nodes[edge] }

  /// Whether a node is written as the id of an edge alone.
  func contains(_ node: Int) -> Bool { taken.contains(node) }
}
