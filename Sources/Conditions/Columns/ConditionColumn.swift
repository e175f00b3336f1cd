package import EntityGraph

/// Which rows meet a comparison; asked once, when all of a condition is understood.
package typealias RowTest = @Sendable () throws -> RowSet

/// A column of whatever a condition is about: its type decides with what it can be compared.
package protocol ConditionColumn: Sendable {
  /// What it is called in sentences.
  var name: String { get }

  /// Whether a row may have several values: one of them that meets a comparison is enough.
  var isList: Bool { get }

  /// Whether it says yes or no, so that its name alone is a condition.
  var isYesOrNo: Bool { get }

  /// By what its values can be compared.
  var comparisons: [ComparisonOperator] { get }

  /// The rows of which a value is known.
  func known() throws -> RowSet

  /// Which rows meet a comparison with a value, of which ``comparisons`` has the operator and which is
  /// neither `!=` nor `in`.
  ///
  /// - Throws: ``ConditionError/Problem`` for a value of another type.
  func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest

  /// The values of some rows, indexed as `rows`, which ascend.
  func cells(of rows: [Int32]) throws -> [[ColumnCell]]

  /// A number for each of some rows, in the order of its least value, or of its greatest; not a number
  /// where it has none.
  func keys(of rows: [Int32], byGreatest: Bool) throws -> [Double]
}

/// A value of a column as it is shown.
package enum ColumnCell: Hashable, Sendable {
  case number(Double)
  case count(Int)
  case flag(Bool)
  case text(String)
}

extension ConditionColumn {
  package var isList: Bool { false }
  package var isYesOrNo: Bool { false }
}
