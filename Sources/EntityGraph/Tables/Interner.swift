/// Numbers values in the order in which they first come, each once.
///
/// A value is kept once, among ``values``. Nothing is hashed before a number is asked for.
package struct Interner<Value: Hashable & Sendable>: Sendable {
  /// The distinct values, indexed by number.
  package private(set) var values: [Value] = []
  private var numbers = HashedNumbers()

  package init() {}

  /// Takes over distinct values, numbered as they stand there.
  package init(distinct values: [Value]) { self.values = values }

  package mutating func number(of value: Value) -> Int32 {
    if numbers.isEmpty { numbers = HashedNumbers(values.lazy.map(\.hashValue)) }
    let hash = value.hashValue
    let place = numbers.place(hash) { values[Int($0)] == value }
    if let number = numbers[place] { return number }
    values.append(value)
    numbers.append(hash, at: place)
    return Int32(values.count - 1)
  }

  /// The number of a value that has one.
  ///
  /// - Complexity: O(values) where no number was asked for yet.
  package func known(_ value: Value) -> Int32? {
    guard !numbers.isEmpty else { return values.firstIndex(of: value).map { Int32($0) } }
    return numbers[numbers.place(value.hashValue) { values[Int($0)] == value }]
  }
}
