/// Values that repeat, each kept once and referred to by a number, indexed by row.
struct DictionaryColumn<Value: Hashable & Sendable>: Sendable {
  private static var absent: Int32 { -1 }

  private var dictionary = Interner<Value>()
  private(set) var codes: [Int32] = []

  init() {}

  init(_ rows: some Sequence<Value?>) {
    for value in rows { append(value) }
  }

  /// The distinct values, in order of first appearance.
  var values: [Value] { dictionary.values }
  var count: Int { codes.count }

  mutating func append(_ value: Value?) {
    codes.append(value.map { dictionary.number(of: $0) } ?? Self.absent)
  }

  subscript(row: Int) -> Value? {
    codes[row] == Self.absent ? nil : dictionary.values[Int(codes[row])]
  }
}
