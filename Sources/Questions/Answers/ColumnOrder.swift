import AnalyzerKit
import Spelling

/// By which column of a finding, and which way, its rows are listed.
struct ColumnOrder {
  /// The name of the column; `nil` for the order of the analyzer.
  var column: String?
  var isAscending = false
}

extension ColumnOrder {
  /// - Throws: ``SortError/unknownColumn(_:analyzer:known:)``.
  func ranking(of scores: Scores, analyzer: String) throws(SortError) -> [Int32] {
    let number = try number(among: scores.columns.map(\.name), analyzer)
    return scores.ranking(by: number ?? 0, isAscending: isAscending)
  }

  /// The same rows in the order asked for; rows that are equal stay as they are.
  ///
  /// - Throws: ``SortError/unknownColumn(_:analyzer:known:)``.
  func sorted(_ table: FoundTable, analyzer: String) throws(SortError) -> FoundTable {
    guard let number = try number(among: table.columns, analyzer) else {
      return isAscending
        ? FoundTable(columns: table.columns, rows: table.rows.reversed()) : table
    }
    let rows = table.rows.enumerated().sorted { left, right in
      let (mine, theirs) = (left.element[number], right.element[number])
      if mine == theirs { return left.offset < right.offset }
      if mine == .missing || theirs == .missing { return theirs == .missing }
      return isAscending ? Cell.areInOrder(mine, theirs) : Cell.areInOrder(theirs, mine)
    }
    return FoundTable(columns: table.columns, rows: rows.map(\.element))
  }

  /// - Throws: ``SortError/noColumns(analyzer:)`` where an order is asked for.
  func refuse(analyzer: String) throws(SortError) {
    guard column == nil, !isAscending else { throw .noColumns(analyzer: analyzer) }
  }

  private func number(among names: [String], _ analyzer: String) throws(SortError) -> Int? {
    guard let column else { return nil }
    guard let number = names.firstIndex(of: column) else {
      throw .unknownColumn(column, analyzer: analyzer, known: names)
    }
    return number
  }
}

/// An order that a finding cannot be listed in.
public enum SortError: Error, Hashable {
  case unknownColumn(String, analyzer: String, known: [String])
  case noColumns(analyzer: String)
}

extension SortError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownColumn(let name, let analyzer, let known):
      "\(analyzer) has no column '\(name)'; "
        + (name.nearest(in: known).map { "did you mean '\($0)'?" }
          ?? "it has \(known.joined(separator: ", "))")
    case .noColumns(let analyzer):
      "\(analyzer) answers with no columns to sort by"
    }
  }
}
