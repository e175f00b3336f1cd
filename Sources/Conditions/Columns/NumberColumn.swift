package import EntityGraph

/// A column of numbers.
///
/// A quantity such as `at least 89` or `about 400` is all the numbers it may be:
/// `>` holds where all of them are greater, `=` where it can be no other, `overlaps` where it may be it.
package struct NumberColumn: ConditionColumn {
  /// Numbers of which some may stand for a range; all indexed by value.
  package struct Values: Sendable {
    let entries: ColumnEntries
    let least: [Double]
    let greatest: [Double]

    /// How quantities are written, and in which units; `nil` where all are plain numbers.
    let quantities: [Quantity]?
    let areCounts: Bool

    /// Plain numbers, not a number where there is none.
    package init(_ entries: ColumnEntries, _ numbers: [Double], areCounts: Bool = false) {
      (self.entries, least, greatest) = (entries, numbers, numbers)
      (quantities, self.areCounts) = (nil, areCounts)
    }

    package init(_ entries: ColumnEntries, _ quantities: [Quantity]) {
      self.entries = entries
      let ends = quantities.map(\.ends)
      (least, greatest) = (ends.map(\.least), ends.map(\.greatest))
      (self.quantities, areCounts) = (quantities, false)
    }
  }

  package let name: String
  package let isList: Bool
  private let make: @Sendable () throws -> Values
  private let made = Lazy<Values>()

  /// - Parameters:
  ///   - name: What it is called.
  ///   - isList: Whether some row has several numbers.
  ///   - values: The numbers, made when they are first needed.
  package init(
    _ name: String, isList: Bool = false, _ values: @escaping @Sendable () throws -> Values
  ) {
    (self.name, self.isList, make) = (name, isList, values)
  }

  package var comparisons: [ComparisonOperator] {
    [.equal, .unequal, .less, .atMost, .greater, .atLeast, .in, .overlaps]
  }

  private func values() throws -> Values { try made.value(make) }

  package func known() throws -> RowSet {
    let values = try values()
    return values.entries.rows(where: values.least.map { !$0.isNaN })
  }

  package func test(
    _ comparison: ComparisonOperator, _ value: String
  ) throws(ConditionError.Problem) -> RowTest {
    guard let wanted = Quantity(value), wanted.bound == .exactly, wanted.last == nil else {
      throw .unfitValue(value, column: name, wanted: "a number")
    }
    return {
      let values = try self.values()
      return values.entries.rows(where: values.compared(comparison, wanted))
    }
  }

  package func cells(of rows: [Int32]) throws -> [[ColumnCell]] {
    let values = try values()
    return values.entries.codes(of: rows).map { codes in codes.compactMap { values.cell(Int($0)) } }
  }

  package func keys(of rows: [Int32], byGreatest: Bool) throws -> [Double] {
    let values = try values()
    let ends = byGreatest ? values.greatest : values.least
    return values.entries.keys(of: rows, byGreatest: byGreatest) { ends[$0] }
  }
}

extension NumberColumn.Values {
  /// Whether each value meets a comparison; one in another unit never does.
  fileprivate func compared(_ comparison: ComparisonOperator, _ wanted: Quantity) -> [Bool] {
    let number = wanted.number
    return least.indices.map { code in
      if let unit = wanted.unit, let other = quantities?[code].unit, unit != other { return false }
      switch comparison {
      case .less: return greatest[code] < number
      case .atMost: return greatest[code] <= number
      case .greater: return least[code] > number
      case .atLeast: return least[code] >= number
      case .overlaps: return least[code] <= number && greatest[code] >= number
      default: return least[code] == number && greatest[code] == number
      }
    }
  }

  fileprivate func cell(_ code: Int) -> ColumnCell? {
    if let quantity = quantities?[code], !quantity.text.isEmpty { return .text(quantity.text) }
    let number = least[code]
    return number.isNaN
      ? nil : areCounts ? Int(exactly: number).map { .count($0) } : .number(number)
  }
}

extension Quantity {
  /// The least and the greatest number that it may be; an end that is left out is just within.
  fileprivate var ends: (least: Double, greatest: Double) {
    let last = last ?? number
    return switch bound {
    case .exactly: (number, last)
    case .atLeast: (number, .infinity)
    case .moreThan: (number.nextUp, .infinity)
    case .about, .nearly: (number - abs(number) / 5, last + abs(last) / 5)
    case .upTo: (-.infinity, last)
    case .lessThan: (-.infinity, last.nextDown)
    }
  }
}
