/// Numbers values in the order in which they first come, each once.
struct Interner<Value: Hashable & Sendable>: Sendable {
  /// The distinct values, indexed by number.
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  init() {}

  /// Begins with `first` as number 0.
  init(first: Value) { _ = number(of: first) }

  mutating func number(of value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(values.count)
    values.append(value)
    numbers[value] = number
    return number
  }

  /// The number of a value that has one.
  func known(_ value: Value) -> Int32? { numbers[value] }
}
