/// Values that repeat, each kept once and referred to by a number, indexed by row.
struct DictionaryColumn<Value: Hashable & Sendable>: Sendable {
  private static var absent: Int32 { -1 }

  private var dictionary = Interner<Value>()
  private(set) var codes = FrozenArray<Int32>()

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
    let code = Int(codes[row])
    return dictionary.values.indices.contains(code) ? dictionary.values[code] : nil
  }
}

extension DictionaryColumn {
  /// Visits the values as texts.
  mutating func visited(
    by archive: Archive, _ spell: (Value) -> String, _ read: (String) -> Value?
  ) {
    var texts = TextPool(values.lazy.map(spell))
    archive.visit(&texts)
    archive.visit(&codes)
    if archive.isReading {
      dictionary = Interner(distinct: (0..<texts.count).compactMap { read(texts[$0]) })
    }
  }
}
