/// How a column is compared with a value.
package enum ComparisonOperator: String, CaseIterable, Sendable {
  case equal = "="
  case unequal = "!="
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
  case before
  case after
  case during
  case overlaps
  case `in`
  case has
  case matches
}

/// A column compared with a value, or with each of a list of them.
package struct Comparison: Hashable, Sendable {
  package let column: Word
  package let comparison: ComparisonOperator

  /// The operator as it was written.
  package let sign: Word
  package let values: [Word]
}
