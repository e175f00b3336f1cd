import EntityGraph

/// What is said of the columns of a file besides what it says itself.
public struct TableChoices: Hashable, Sendable {
  /// Whether the day or the month comes first in dates; `nil` where each column decides.
  public var dates: DateOrder?

  /// The names of columns by what they are; without one the names that are known decide.
  public var columns: [ColumnRole: String] = [:]

  public init() {}

  subscript(role: ColumnRole) -> String? { columns[role] }

  /// The place of the column of a role among names.
  func place(_ role: ColumnRole, in names: [String]) -> Int? {
    columns[role].flatMap { ColumnName($0).place(in: names) }
  }

  /// Whether some column is said to tell times.
  var saysTimes: Bool { self[.time] != nil || self[.from] != nil || self[.until] != nil }

  /// Whether a column has a role that is said.
  func say(_ role: ColumnRole, _ name: String) -> Bool { place(role, in: [name]) != nil }

  /// The roles that are said of columns, by their places.
  func places(in names: [String]) -> [Int: ColumnRole] {
    let said = ColumnRole.allCases.compactMap { role in place(role, in: names).map { ($0, role) } }
    return Dictionary(said) { first, _ in first }
  }
}
