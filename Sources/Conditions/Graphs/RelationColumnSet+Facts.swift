import EntityGraph

/// What claims say of relations: who they are from, when, and how well founded.
extension RelationColumnSet {
  var id: IdentifierColumn {
    let graph = graph
    return IdentifierColumn("id", rowCount: rowCount) { id in
      let ids = graph.relationIDs
      return (0..<ids.count).first { ids.utf8($0).elementsEqual(id.utf8) }
    } texts: {
      graph.relationIDs
    } text: {
      graph.relationID(Int($0)).rawValue
    }
  }

  var kind: WordColumn {
    let kinds = graph.relationKinds
    return WordColumn(
      "kind", ColumnEntries(rowCount: rowCount, codes: kinds.codes), kinds.words.map(\.id.rawValue),
      knowing: graph.vocabulary.relations.keys.map(\.rawValue))
  }

  var category: WordColumn {
    let kinds = graph.relationKinds
    return WordColumn(
      "category", ColumnEntries(rowCount: rowCount, codes: kinds.codes),
      kinds.words.map(\.category.rawValue),
      knowing: RelationKind.Category.allCases.map(\.rawValue))
  }

  var rating: RankColumn {
    let words = (0..<36).map { Rating(rank: $0).description }
    let ranks = (0..<rowCount).map { Int32(graph.rating(ofRelation: $0).rank) }
    return RankColumn("rating", ColumnEntries(rowCount: rowCount, codes: ranks), words)
  }

  var status: WordColumn {
    let words = Status.allCases
    let derived = graph.relationColumns.statuses.map { Int32(words.firstIndex(of: $0) ?? 0) }
    let codes = derived + [Int32](repeating: 0, count: rowCount - derived.count)
    return WordColumn(
      "status", ColumnEntries(rowCount: rowCount, codes: codes), words.map(\.rawValue))
  }

  func flag(_ name: String, _ isSo: (Int) -> Bool) -> FlagColumn {
    var rows = RowSet(rowCount: rowCount)
    for row in 0..<rowCount where isSo(row) { rows.insert(row) }
    return FlagColumn(name, rows)
  }

  func count(
    _ name: String, _ number: @escaping @Sendable (Graph, Int) -> Double
  ) -> NumberColumn {
    let (graph, rowCount) = (graph, rowCount)
    return NumberColumn(name) {
      .init(
        ColumnEntries(rowCount: rowCount), (0..<rowCount).map { number(graph, $0) }, areCounts: true
      )
    }
  }

  var weight: NumberColumn {
    let (graph, rowCount) = (graph, rowCount)
    return NumberColumn("weight") {
      .init(
        ColumnEntries(rowCount: rowCount),
        (0..<rowCount).map { graph.weight(ofRelation: $0) ?? .nan })
    }
  }

  func times(_ name: String, _ part: RelationTimes.Part) -> DateColumn {
    let (graph, rowCount) = (graph, rowCount)
    return DateColumn(name) {
      let times = graph.times(part)
      return .init(
        ColumnEntries(rowCount: rowCount, rows: times.rows), earliest: times.earliest,
        latest: times.latest
      ) { row, value in
        let periods = graph.validity(ofRelation: Int(row)).periods
        switch part {
        case .whole:
          return periods.first { $0.earliest == times.earliest[value] }?.description
        case .start:
          return periods.compactMap(\.start.date).first { $0.earliest == times.earliest[value] }?
            .text
        case .end:
          return periods.compactMap(\.end.date).first { $0.latest == times.latest[value] }?.text
        }
      }
    }
  }
}
