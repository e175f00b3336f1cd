/// Numbers plain values in the order in which they first come, each once.
///
/// Nothing is hashed before a number is asked for.
struct PlainInterner<Value: BitwiseCopyable & Hashable & Sendable>: Sendable {
  /// The distinct values, indexed by number.
  private(set) var values = FrozenArray<Value>()
  private var numbers = HashedNumbers()

  var count: Int { values.count }

  subscript(number: Int32) -> Value { values[Int(number)] }

  mutating func number(of value: Value) -> Int32 {
    if numbers.isEmpty { numbers = HashedNumbers(values.map(\.hashValue)) }
    let hash = value.hashValue
    let place = numbers.place(hash) { self[$0] == value }
    if let number = numbers[place] { return number }
    values.append(value)
    numbers.append(hash, at: place)
    return Int32(count - 1)
  }

  mutating func visited(by archive: Archive) { archive.visit(&values) }
}
