import EntityGraph

/// The folded names of the entities of a graph, which may be part of a larger one whose names are
/// folded already.
struct EntityNames: Sendable {
  enum Which: Sendable { case name, alias, any }

  let graph: Graph

  /// The graph that `graph` is kept of, or `graph` itself.
  let whole: Graph

  /// The vertices with a name that meets a test.
  ///
  /// - Complexity: O(length of all names).
  func vertices(_ which: Which, where test: FoldedTest) -> RowSet {
    var found = RowSet(rowCount: whole.entityCount)
    whole.forEachFoldedName { vertex, name, text in
      let isWanted =
        switch which {
        case .name: name == 0
        case .alias: name > 0
        case .any: true
        }
      if isWanted, !found.contains(Int(vertex)), test.holds(of: text) { found.insert(Int(vertex)) }
    }
    return kept(found)
  }

  /// The vertices with an alias.
  var withAliases: RowSet {
    var found = RowSet(rowCount: whole.entityCount)
    whole.forEachFoldedName { vertex, name, _ in if name > 0 { found.insert(Int(vertex)) } }
    return kept(found)
  }

  /// The vertices of ``graph`` for those of ``whole``.
  private func kept(_ found: RowSet) -> RowSet {
    guard whole.entityCount != graph.entityCount else { return found }
    var kept = RowSet(rowCount: graph.entityCount)
    for (vertex, place) in graph.vertices(of: whole).enumerated()
    where place >= 0 && found.contains(vertex) {
      kept.insert(Int(place))
    }
    return kept
  }
}
