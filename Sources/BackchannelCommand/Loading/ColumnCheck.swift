import EntityGraph
import Interchange

/// What became of the columns that the analyst names, over all files.
struct ColumnCheck {
  private var columns: [String] = []
  private var roles: Set<ColumnRole> = []

  /// The first cell that keeps a column from being the weight, and its file.
  private var oddWeight: String?

  mutating func add(_ reading: GraphReading, of path: String) {
    if oddWeight == nil { oddWeight = reading.oddWeight?.sentence(in: path) }
    roles.formUnion(reading.roles)
    for name in reading.columns where !columns.contains(name) { columns.append(name) }
  }

  /// Refuses a name that no file has, and a role that no file can give to a column.
  func check(_ choices: TableChoices) throws(ColumnError) {
    for role in ColumnRole.allCases where role != .weight && !roles.contains(role) {
      guard let name = choices.columns[role] else { continue }
      guard ColumnName(name).place(in: columns) != nil else {
        throw .unknown(role, name, columns: columns)
      }
      throw .unfit(role, name)
    }
  }

  /// Refuses a weight that is no number of any relation.
  func check(weight: String, in graph: Graph) throws(ColumnError) {
    let numbers = graph.numbersOfRelations
    guard ColumnName(weight).place(in: numbers) != nil else {
      throw .noNumber(weight, numbers: numbers, odd: oddWeight)
    }
  }
}

/// A column that cannot be what the analyst says.
enum ColumnError: Error, Hashable {
  case twice(ColumnRole, String, String)
  case unknown(ColumnRole, String, columns: [String])
  case unfit(ColumnRole, String)
  case noNumber(String, numbers: [String], odd: String?)
}

extension ColumnError: CustomStringConvertible {
  var description: String {
    switch self {
    case .twice(let role, let first, let second):
      "both '\(first)' and '\(second)' are called the \(role.rawValue); name one"
    case .unknown(let role, let name, []):
      "--columns \(role.rawValue)=\(name) speaks of a column, and what is read has none; leave it out"
    case .unknown(let role, let name, let columns):
      "no file has a column '\(name)' for --columns \(role.rawValue)=\(name); those there are: \(columns.quoted)"
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
        + " those there are: \(numbers.quoted)"
    }
  }
}

extension OddWeight {
  /// Which cell is no number, and where.
  fileprivate func sentence(in path: String) -> String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "'\(text)' in \(place) is not a number (\(count) of \(cellCount.of("cell")))"
  }
}

extension [String] {
  /// The first words in quotes, with commas between.
  fileprivate var quoted: String {
    let most = 30
    return prefix(most).map { "'\($0)'" }.joined(separator: ", ") + (count > most ? ", ..." : "")
  }
}
