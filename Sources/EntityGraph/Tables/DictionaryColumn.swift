/// Values that repeat, each kept once and referred to by a number, indexed by row.
struct DictionaryColumn<Value: Hashable & Sendable>: Sendable {
  private static var absent: Int32 { -1 }

  /// The distinct values, in order of first appearance.
  private(set) var values: [Value] = []
  private var codes: [Int32] = []
  private var codeOfValue: [Value: Int32] = [:]

  var count: Int { codes.count }

  init() {}

  init(_ rows: some Sequence<Value?>) {
    for value in rows { append(value) }
  }

  mutating func append(_ value: Value?) {
    codes.append(value.map { code(of: $0) } ?? Self.absent)
  }

  private mutating func code(of value: Value) -> Int32 {
    if let code = codeOfValue[value] { return code }
    let code = Int32(values.count)
    values.append(value)
    codeOfValue[value] = code
    return code
  }

  subscript(row: Int) -> Value? {
    codes[row] == Self.absent ? nil : values[Int(codes[row])]
  }

  /// The number of a row's value among ``values``; the row must have one.
  func code(_ row: Int) -> Int { Int(codes[row]) }
}
