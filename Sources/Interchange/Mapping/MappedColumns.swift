/// The columns that a mapping speaks of, each with a number.
package struct MappedColumns: Sendable {
  struct Column: Sendable {
    let name: String

    /// Whether a table may lack it.
    var isOptional: Bool

    /// The line of the mapping where it is named first.
    let line: Int?
  }

  private(set) var all: [Column] = []
  private var numbers: [String: Int] = [:]

  package init() {}

  /// The number of a column, which gets one where it has none.
  package mutating func number(of name: String, isOptional: Bool = false, line: Int?) -> Int {
    if let number = numbers[name] {
      if isOptional { all[number].isOptional = true }
      return number
    }
    numbers[name] = all.count
    all.append(Column(name: name, isOptional: isOptional, line: line))
    return all.count - 1
  }

  var count: Int { all.count }
}
