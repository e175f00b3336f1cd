import EntityGraph

/// An entity of a first mapping.
struct DraftEntity {
  /// What the mapping calls it.
  let word: String

  /// The words in the names of its columns.
  let words: [String]
  var id: ColumnGuess?
  var name: ColumnGuess?
  var kind: EntityKind.ID?

  /// The column that tells its kind.
  var kindColumn: ColumnGuess?
  var externalIDs: [(scheme: String, column: ColumnGuess)] = []
  var properties: [(kind: PropertyKind, column: ColumnGuess)] = []

  /// The column by which rows are of the same one.
  var identity: ColumnGuess? { id ?? name }

  /// Why its id is taken for one.
  var reason: String { identity.map { "'\($0.name)': \($0.counts)" } ?? "each row is one" }
}

/// A claim of a first mapping: that one entity stands in a relation to another.
struct DraftClaim {
  let subject: Int
  let object: Int
  var relation: RelationKind.ID?

  /// The column that tells the kind of relation.
  var relationColumn: ColumnGuess?
  var times: [(key: String, column: ColumnGuess)] = []
  var attributes: [(name: PropertyKind.ID, column: ColumnGuess)] = []
}
