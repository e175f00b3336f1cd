import EntityGraph

/// Makes one column of several that have a name and no row in common.
enum ColumnParts {
  /// Joins the columns whose names stand under the name of another to that one.
  static func join(_ parts: [String: [String]], in columns: inout [Column]) {
    for (name, others) in parts {
      for other in others {
        guard let whole = columns.firstIndex(where: { $0.name == name }),
          let part = columns.firstIndex(where: { $0.name == other })
        else { continue }
        columns[whole].cells = columns[whole].cells.joined(with: columns[part].cells)
        columns.remove(at: part)
      }
    }
  }
}

extension Cells {
  /// The values of both, of which each row has one at most; as numbers where both are of numbers.
  fileprivate func joined(with other: Cells) -> Cells {
    if case .wholeNumbers(let mine) = self, case .wholeNumbers(let theirs) = other {
      return .wholeNumbers(ValueCells((0..<count).map { mine[$0] ?? theirs[$0] }, absent: 0))
    }
    if let mine = asNumbers, let theirs = other.asNumbers {
      return .numbers(ValueCells((0..<count).map { mine[$0] ?? theirs[$0] }, absent: 0))
    }
    return TextCellsBuilder((0..<count).map { text($0) ?? other.text($0) }).cells.inferred
  }

  private var asNumbers: ValueCells<Double>? {
    switch self {
    case .numbers(let numbers): numbers
    case .wholeNumbers(let numbers):
      ValueCells(numbers.values.map(Double.init), present: numbers.present)
    case .texts, .flags: nil
    }
  }
}
