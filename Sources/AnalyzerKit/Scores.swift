/// Numbers for entities or for relations, in named columns of which the first ranks.
public struct Scores: Hashable, Sendable {
  /// What the values of a column are.
  public enum ValueType: String, CaseIterable, Sendable {
    case number

    /// Whole numbers.
    case count
  }

  public struct Column: Hashable, Sendable {
    public let name: String
    public let type: ValueType

    /// Indexed by vertex or by relation; not a number where there is no value.
    public let values: [Double]

    public init(_ name: String, _ type: ValueType, _ values: [Double]) {
      self.name = name
      self.type = type
      self.values = values
    }

    public static func == (left: Self, right: Self) -> Bool {
      left.name == right.name && left.type == right.type
        && left.values.map(\.bitPattern) == right.values.map(\.bitPattern)
    }
  }

  /// All as long as the first.
  public let columns: [Column]

  /// - Precondition: There is a column, and all have as many values.
  public init(_ columns: [Column]) {
    precondition(!columns.isEmpty, "scores need a column")
    precondition(
      columns.allSatisfy { $0.values.count == columns[0].values.count },
      "columns of scores have different lengths")
    self.columns = columns
  }
}

extension Scores {
  /// The columns that stand before those of scores in a table of entities, whose names are taken.
  package static let entityHeadings = ["id", "name", "kind"]

  /// The same in a table of relations.
  package static let relationHeadings = ["relation"]

  /// The values that rank.
  public var values: [Double] { columns[0].values }

  /// Whether no value is infinite.
  var areFinite: Bool {
    columns.allSatisfy { $0.values.allSatisfy { $0.isFinite || $0.isNaN } }
  }

  /// Which entities or relations are listed: those for which the first column has a value, the
  /// highest first, at a tie in the order of numbers.
  ///
  /// - Parameters:
  ///   - column: The number of the column to rank by; what has no value there comes last.
  ///   - isAscending: Whether the lowest comes first.
  /// - Returns: The vertices, or the numbers of relations.
  /// - Complexity: O(n log n).
  public func ranking(by column: Int = 0, isAscending: Bool = false) -> [Int32] {
    let keys = columns[column].values
    let worst = isAscending ? Double.infinity : -.infinity
    func key(_ row: Int32) -> Double {
      let key = keys[Int(row)]
      return key.isNaN ? worst : key
    }
    let listed = (0..<Int32(values.count)).filter { !values[Int($0)].isNaN }
    return isAscending
      ? listed.sorted { (key($0), $0) < (key($1), $1) }
      : listed.sorted { (key($1), $0) < (key($0), $1) }
  }
}
