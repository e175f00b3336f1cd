package import EntityGraph

/// The columns that analyzers give, made when they are needed.
package struct ScoreColumns: Sendable {
  /// The names of those that give some.
  package let names: [String]

  /// The numbers of an analyzer's column by its name, for each entity, or for each relation, of a graph;
  /// `nil` where none is called so.
  package typealias Numbers =
    @Sendable (_ name: String, _ graph: Graph) throws -> (
      @Sendable () throws -> NumberColumn.Values
    )?
  package let ofEntities: Numbers
  package let ofRelations: Numbers

  package init(
    names: [String], ofEntities: @escaping Numbers, ofRelations: @escaping Numbers
  ) {
    (self.names, self.ofEntities, self.ofRelations) = (names, ofEntities, ofRelations)
  }

  /// No analyzers.
  package static let none = ScoreColumns(names: [], ofEntities: { _, _ in nil }) { _, _ in nil }
}
