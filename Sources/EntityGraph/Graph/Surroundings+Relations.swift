import GraphKernels

extension Surroundings {
  /// - Parameters:
  ///   - filters: What is asked for; of several each narrows what the one before it left.
  ///   - entities: All entities.
  ///   - derived: The relations that follow from claims.
  ///   - rows: Those of them that count otherwise.
  ///   - foreign: The edges of each foreign graph, with the rows of those that count otherwise.
  /// - Complexity: O(entities + relations), where some filter asks.
  init(
    of filters: [RelationFilter], in entities: EntityTable, _ derived: DerivedTable,
    _ rows: [Int32], _ foreign: [(edges: ForeignEdges, rows: [Int32])]
  ) {
    self.init()
    for filter in filters where !filter.around.isEmpty {
      let arcs = arcs(entities.count, derived, rows, foreign)
      let roots = filter.around.compactMap { entities.row(of: $0).map { Int32($0) } }.filter(has)
      let near = arcs.neighborhood(of: roots, within: filter.within) { _ in 0 }
      areNear = [Bool](repeating: false, count: entities.count)
      for entity in roots + near.members.map(\.vertex) { areNear[Int(entity)] = true }
    }
  }

  /// What of the asserted relations is left so far, from either end.
  private func arcs(
    _ count: Int, _ derived: DerivedTable, _ rows: [Int32],
    _ foreign: [(edges: ForeignEdges, rows: [Int32])]
  ) -> CSRGraph {
    var (tails, heads): ([Int32], [Int32]) = ([], [])
    func add(_ subject: Int32, _ object: Int32) {
      guard hold(subject, object) else { return }
      tails.append(subject)
      heads.append(object)
      tails.append(object)
      heads.append(subject)
    }
    for row in rows where derived.statuses[Int(row)].isAsserted {
      add(derived.subjects[Int(row)], derived.objects[Int(row)])
    }
    for (edges, rows) in foreign {
      for row in rows { add(edges.subject(ofRow: Int(row)), edges.object(ofRow: Int(row))) }
    }
    return CSRGraph(vertexCount: count, tails: tails, heads: heads)
  }

  /// Those of some relations that lie in them.
  func keeping(_ rows: [Int32], of table: DerivedTable) -> [Int32] {
    guard !areEverything else { return rows }
    return rows.filter { hold(table.subjects[Int($0)], table.objects[Int($0)]) }
  }

  /// Those of some relations that have an end in them.
  func touching(_ rows: [Int32], of table: DerivedTable) -> [Int32] {
    guard !areEverything else { return rows }
    return rows.filter { touches(table.subjects[Int($0)], table.objects[Int($0)]) }
  }
}
