/// A column of values of which there are few, a byte each: what is read of a file is checked before
/// it is taken for one.
struct ByteColumn<Value: ByteCoded>: Sendable {
  private var bytes = FrozenArray<UInt8>()

  @inline(__always)
  subscript(row: Int) -> Value { value(bytes[row]) }

  var array: [Value] { bytes.array.map(value) }

  func count(where isCounted: (Value) -> Bool) -> Int {
    unsafe bytes.withElements { unsafe $0.count { isCounted(value($0)) } }
  }

  mutating func append(_ value: Value) { bytes.append(value.code) }
  mutating func append(contentsOf other: ByteColumn) { bytes.append(contentsOf: other.bytes) }
  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// The values of the given rows, in their order.
  func gathering(_ rows: some Sequence<Int32>) -> ByteColumn {
    var column = self
    column.bytes = bytes.gathering(rows)
    return column
  }

  mutating func visited(by archive: Archive) { archive.visit(&bytes) }

  @inline(__always)
  private func value(_ code: UInt8) -> Value {
    if let value = Value(code: code) { return value }
    bytes.noteDamage()
    return Value.first
  }
}

/// One of a few values, each of which has a number.
protocol ByteCoded: Sendable {
  /// That of the number 0.
  static var first: Self { get }

  var code: UInt8 { get }

  /// `nil` where no value has the number.
  init?(code: UInt8)
}

extension Bool: ByteCoded {
  static var first: Bool { false }

  var code: UInt8 { self ? 1 : 0 }

  init?(code: UInt8) {
    guard code < 2 else { return nil }
    self = code == 1
  }
}
