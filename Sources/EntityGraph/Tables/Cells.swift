/// The values of one column, all of one type, indexed by row; some rows have none.
public enum Cells: Hashable, Sendable {
  case texts(TextCells)
  case wholeNumbers(ValueCells<Int>)
  case numbers(ValueCells<Double>)
  case flags(ValueCells<Bool>)

  public var count: Int {
    switch self {
    case .texts(let cells): cells.count
    case .wholeNumbers(let cells): cells.count
    case .numbers(let cells): cells.count
    case .flags(let cells): cells.count
    }
  }

  /// Whether some row has a value.
  public var hasValue: Bool {
    switch self {
    case .texts(let cells): cells.hasValue
    case .wholeNumbers(let cells): !cells.present.isEmpty
    case .numbers(let cells): !cells.present.isEmpty
    case .flags(let cells): !cells.present.isEmpty
    }
  }

  /// The value of a row as text, or `nil`.
  public func text(_ row: Int) -> String? {
    switch self {
    case .texts(let cells): cells[row]
    case .wholeNumbers(let cells): cells[row].map { String($0) }
    case .numbers(let cells): cells[row].map { $0.description }
    case .flags(let cells): cells[row].map { $0 ? "true" : "false" }
    }
  }

  /// The value of a row as facts have it, or `nil`; a flag is the text `true` or `false`.
  public func value(_ row: Int) -> Value? {
    guard let text = text(row) else { return nil }
    return switch self {
    case .texts, .flags: .text(text)
    case .wholeNumbers(let cells): .number(Quantity(text: text, number: Double(cells.values[row])))
    case .numbers(let cells): .number(Quantity(text: text, number: cells.values[row]))
    }
  }

  /// The cells of the given rows, in their order.
  public func gathering(_ rows: [Int32]) -> Cells {
    switch self {
    case .texts(let cells): .texts(cells.gathering(rows))
    case .wholeNumbers(let cells): .wholeNumbers(cells.gathering(rows))
    case .numbers(let cells): .numbers(cells.gathering(rows))
    case .flags(let cells): .flags(cells.gathering(rows))
    }
  }
}
