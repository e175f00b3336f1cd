package import EntityGraph
import Spelling

/// A column of things that have an id and a name, such as documents: `=` takes either.
package struct ReferenceColumn: ConditionColumn {
  package let name: String

  /// The one word for such a thing.
  private let noun: String

  /// The distinct things by their ids and names, and which rows have them.
  package struct Values: Sendable {
    let entries: ColumnEntries
    let ids: [String]
    let names: [String]

    package init(_ entries: ColumnEntries, ids: [String], names: [String]) {
      (self.entries, self.ids, self.names) = (entries, ids, names)
    }
  }

  package let isList: Bool
  private let make: @Sendable () -> Values
  private let made = Lazy<Values>()

  /// Whether something has this id although no row here has it.
  private let isKnown: @Sendable (String) -> Bool

  package init(
    _ name: String, of noun: String, isList: Bool = true,
    isKnown: @escaping @Sendable (String) -> Bool, _ values: @escaping @Sendable () -> Values
  ) {
    (self.name, self.noun, self.isList) = (name, noun, isList)
    (self.isKnown, make) = (isKnown, values)
  }

  /// How many there are is compared with a number.
  package var comparisons: [ComparisonOperator] {
    [.equal, .unequal, .in, .has, .matches] + (isList ? [.less, .atMost, .greater, .atLeast] : [])
  }

  private func values() -> Values { made.value(make) }

  package func known() -> RowSet { values().entries.known }

  package func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    switch comparison {
    case .less, .atMost, .greater, .atLeast: return try count(comparison, value)
    case .has, .matches:
      let test = try FoldedTest(comparison, value, column: name)
      return {
        let values = values()
        return values.entries.rows(
          where: zip(values.ids, values.names).map {
            test.holds(of: $0.folded) || test.holds(of: $1.folded)
          })
      }
    default: return try same(value)
    }
  }

  private func same(_ value: String) throws(ConditionError.Problem) -> RowTest {
    let values = values()
    let folded = value.folded
    let isSame =
      values.ids.contains(value)
      ? values.ids.map { $0 == value } : values.names.map { $0.folded == folded }
    guard isSame.contains(true) || isKnown(value) else {
      let nearest = value.nearest(in: values.ids + values.names)
      throw .unknownValue(value, column: noun, hint: nearest.map { "did you mean '\($0)'?" })
    }
    return { values.entries.rows(where: isSame) }
  }

  private func count(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    guard let wanted = Int(value) else {
      throw .unfitValue(value, column: name, wanted: "how many there are, a whole number")
    }
    return {
      let values = values()
      let rowCount = values.entries.rowCount
      var found = RowSet(rowCount: rowCount)
      let counts = values.entries.codes(of: Array(0..<Int32(rowCount)))
      for (row, codes) in counts.enumerated() {
        let isMet =
          switch comparison {
          case .less: codes.count < wanted
          case .atMost: codes.count <= wanted
          case .greater: codes.count > wanted
          default: codes.count >= wanted
          }
        if isMet { found.insert(row) }
      }
      return found
    }
  }

  package func cells(of rows: [Int32]) -> [[ColumnCell]] {
    let values = values()
    return values.entries.codes(of: rows).map { $0.map { .text(values.ids[Int($0)]) } }
  }

  package func keys(of rows: [Int32], byGreatest: Bool) -> [Double] {
    let values = values()
    let ranks = values.names.ranks
    return values.entries.keys(of: rows, byGreatest: byGreatest) { Double(ranks[$0]) }
  }
}
