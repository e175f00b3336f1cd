package import EntityGraph

/// A column of dates, each of which is all the seconds that it may mean.
///
/// `before` (`<`) and `after` (`>`) hold where all of them are before, or after, all of the date asked
/// for: 2023 is not before 2023-05. `during` (`=`) holds where all of them lie in it: 2023-05 is during
/// 2023, and not the other way round. `overlaps` holds where some do.
package struct DateColumn: ConditionColumn {
  /// Dates in seconds from the year 0, indexed by value.
  package struct Values: Sendable {
    let entries: ColumnEntries
    let earliest: [Int64]
    let latest: [Int64]

    /// How each is shown.
    let text: @Sendable (_ row: Int32, _ value: Int) -> String?

    package init(
      _ entries: ColumnEntries, earliest: [Int64], latest: [Int64],
      text: @escaping @Sendable (_ row: Int32, _ value: Int) -> String?
    ) {
      (self.entries, self.earliest, self.latest) = (entries, earliest, latest)
      self.text = text
    }
  }

  package let name: String
  package let isList: Bool
  private let make: @Sendable () -> Values
  private let made = Lazy<Values>()

  package init(_ name: String, isList: Bool = false, _ values: @escaping @Sendable () -> Values) {
    (self.name, self.isList, make) = (name, isList, values)
  }

  package var comparisons: [ComparisonOperator] {
    [
      .equal, .unequal, .less, .atMost, .greater, .atLeast, .before, .after, .during, .overlaps,
      .in,
    ]
  }

  private func values() -> Values { made.value(make) }

  package func known() -> RowSet { values().entries.known }

  package func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    guard let period = Period(value) else {
      throw .unfitValue(
        value, column: name, wanted: "a date such as 2023, 2023-01, 2023-01-02 or 2023-01/2023-03")
    }
    return {
      let values = values()
      let (first, last) = (period.earliest, period.latest)
      return values.entries.rows(
        where: zip(values.earliest, values.latest).map { earliest, latest in
          switch comparison {
          case .less, .before: latest < first
          case .atMost: latest <= last
          case .greater, .after: earliest > last
          case .atLeast: earliest >= first
          case .overlaps: earliest <= last && latest >= first
          default: earliest >= first && latest <= last
          }
        })
    }
  }

  package func cells(of rows: [Int32]) -> [[ColumnCell]] {
    let values = values()
    return zip(rows, values.entries.codes(of: rows)).map { row, codes in
      codes.compactMap { values.text(row, Int($0)).map(ColumnCell.text) }
    }
  }

  package func keys(of rows: [Int32], byGreatest: Bool) -> [Double] {
    let values = values()
    let ends = byGreatest ? values.latest : values.earliest
    return values.entries.keys(of: rows, byGreatest: byGreatest) { Double(ends[$0]) }
  }
}
