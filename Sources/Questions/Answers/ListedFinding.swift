package import AnalyzerKit
package import EntityGraph

/// What was found as it is listed: in order, and only what is to be shown.
package enum ListedFinding: Sendable {
  /// Entities by their scores.
  case scores(Scores, [Graph.Vertex])

  /// Relations by their scores.
  case relationScores(Scores, [Int32])
  case paths([Path])
  case groups([[Graph.Vertex]])
  case table(FoundTable)
}

extension ListedFinding {
  package var count: Int {
    switch self {
    case .scores(_, let listed): listed.count
    case .relationScores(_, let listed): listed.count
    case .paths(let paths): paths.count
    case .groups(let groups): groups.count
    case .table(let table): table.rows.count
    }
  }

  /// - Parameters:
  ///   - run: What ran, and what it found.
  ///   - graph: The graph that it was asked about.
  ///   - kinds: Only entities of these kinds, and the relations between them; all where none is named.
  ///   - order: The column to list by, if not that of the analyzer.
  /// - Throws: ``PolicyError/nothingToShow(analyzer:)`` for paths and tables of which kinds are asked
  ///   for, ``SortError`` for an order that it does not have.
  init(
    _ run: AnalysisRun, in graph: Graph, showing kinds: [EntityKind.ID], by order: ColumnOrder
  ) throws {
    let filter = KindFilter(kinds, in: graph)
    switch run.finding.content {
    case .scores(let scores):
      let listed = try order.ranking(of: scores, analyzer: run.name)
      self = .scores(scores, listed.filter(filter.isShown))
    case .relationScores(let scores):
      let listed = try order.ranking(of: scores, analyzer: run.name)
      self = .relationScores(
        scores,
        listed.filter { relation in
          let ends = graph.ends(ofRelation: Int(relation))
          return filter.isShown(ends.subject) && filter.isShown(ends.object)
        })
    case .groups(let groups):
      try order.refuse(analyzer: run.name)
      self = .groups(groups.map { $0.filter(filter.isShown) }.filter { !$0.isEmpty })
    case .paths(let paths):
      try order.refuse(analyzer: run.name)
      guard kinds.isEmpty else { throw PolicyError.nothingToShow(analyzer: run.name) }
      self = .paths(paths.map { $0.path(in: graph) })
    case .table(let table):
      guard kinds.isEmpty else { throw PolicyError.nothingToShow(analyzer: run.name) }
      self = .table(try order.sorted(table, analyzer: run.name))
    }
  }
}

/// Which entities are listed, by their kinds.
private struct KindFilter {
  private let kinds: CodedColumn<EntityKind.ID>
  private let areShown: [Bool]

  init(_ wanted: [EntityKind.ID], in graph: Graph) {
    kinds = graph.entityKinds
    areShown = kinds.words.map { kind in
      wanted.isEmpty || wanted.contains { graph.vocabulary.kind(kind, isA: $0) }
    }
  }

  func isShown(_ vertex: Graph.Vertex) -> Bool { areShown[Int(kinds.codes[Int(vertex)])] }
}
