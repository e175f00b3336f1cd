public import Interchange

/// A column that cannot be what the analyst says.
public enum ColumnError: Error, Hashable {
  case twice(ColumnRole, String, String)
  case unknown(ColumnRole, String, columns: [String])
  case unfit(ColumnRole, String)
  case noNumber(String, numbers: [String], odd: String?)
}

extension ColumnError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .twice(let role, let first, let second):
      "both '\(first)' and '\(second)' are called the \(role.rawValue); name one"
    case .unknown(let role, let name, []):
      "--columns \(role.rawValue)=\(name) names a column, but the input has none; leave it out"
    case .unknown(let role, let name, let columns):
      "no file has a column '\(name)' for --columns \(role.rawValue)=\(name); there are \(columns.quoted)"
    case .unfit(let role, let name):
      switch role {
      case .time, .from, .until:
        "no edge has a date in '\(name)', so --columns \(role.rawValue)=\(name) tells no time"
      case .source, .target, .id:
        "'\(name)' cannot be the \(role.rawValue): the file says that in a place of its own"
      case .label, .kind:
        "'\(name)' cannot be the \(role.rawValue): it is a column of edges, and \(role.rawValue) is one of nodes"
      case .relation, .weight, .direction:
        "'\(name)' cannot be the \(role.rawValue): it is a column of nodes, and \(role.rawValue) is one of edges"
      }
    case .noNumber(let name, [], let odd):
      "no relation has a number '\(name)' for --weight \(name), nor any other"
        + (odd.map { "; \($0)" } ?? "")
    case .noNumber(let name, let numbers, let odd):
      "no relation has a number '\(name)' for --weight \(name)\(odd.map { "; \($0)" } ?? "");"
        + " there are \(numbers.quoted)"
    }
  }
}

extension [String] {
  /// The first words in quotes, with commas between.
  fileprivate var quoted: String {
    let most = 30
    return prefix(most).map { "'\($0)'" }.joined(separator: ", ") + (count > most ? ", ..." : "")
  }
}
