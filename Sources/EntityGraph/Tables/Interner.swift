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
    let (number, isNew) = numbers.number(of: value, among: values)
    if isNew { values.append(value) }
    return number
  }

  /// The number of a value that has one.
  ///
  /// - Complexity: O(values) where no number was asked for yet.
  package func known(_ value: Value) -> Int32? {
    guard !numbers.isEmpty else { return values.firstIndex(of: value).map { Int32($0) } }
    return numbers[numbers.place(value.hashValue) { values[Int($0)] == value }]
  }
}

/// The same of plain values, which can also lie in a mapped file.
struct PlainInterner<Value: BitwiseCopyable & Hashable & Sendable>: Sendable {
  /// The distinct values, indexed by number.
  private(set) var values = FrozenArray<Value>()
  private var numbers = HashedNumbers()

  var count: Int { values.count }

  subscript(number: Int32) -> Value { values[Int(number)] }

  mutating func number(of value: Value) -> Int32 {
    let (number, isNew) = numbers.number(of: value, among: values)
    if isNew { values.append(value) }
    return number
  }

  mutating func visited(by archive: Archive) { archive.visit(&values) }
}
