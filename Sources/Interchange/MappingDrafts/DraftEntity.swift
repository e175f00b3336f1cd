import EntityGraph
import Wording

/// An entity of a first mapping.
struct DraftEntity {
  /// What the mapping calls it.
  var word: String

  /// The words in the names of its columns.
  let words: [String]
  var id: ColumnGuess?

  /// The columns that make its name together.
  var names: [ColumnGuess] = []

  /// The columns of the name that every row has, where others need not.
  var neededNames: [ColumnGuess] = []
  var kind: EntityKind.ID?

  /// The column that tells its kind.
  var kindColumn: ColumnGuess?
  var externalIDs: [(scheme: String, column: ColumnGuess)] = []
  var properties: [(kind: PropertyKind, column: ColumnGuess)] = []

  /// The columns by which rows are of the same one.
  var identity: [ColumnGuess] {
    id.map { [$0] } ?? (neededNames.isEmpty ? names : neededNames)
  }

  /// Why its id is taken for one.
  var reason: String {
    switch identity.count {
    case 0: "each row is one"
    case 1: "'\(identity[0].name)': \(identity[0].counts)"
    default:
      "\(identity.map { "'\($0.name)'" }.listed) together; namesakes are one"
    }
  }

  func isOfKind(_ kind: EntityKind.ID) -> Bool {
    self.kind.map { Vocabulary.standard.kind($0, isA: kind) } ?? false
  }
}
