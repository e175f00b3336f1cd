/// Identifiers that repeat, each kept once and referred to by a number, indexed by row.
struct IDColumn<Subject>: Sendable {
  private var dictionary = IDInterner<Subject>()
  private(set) var codes = FrozenArray<Int32>()

  /// The distinct identifiers, in order of first appearance.
  var values: [Identifier<Subject>] { dictionary.all() }

  mutating func append(_ id: Identifier<Subject>) { codes.append(dictionary.number(of: id)) }

  mutating func append(text: Span<UInt8>) { codes.append(dictionary.number(of: text)) }

  subscript(row: Int) -> Identifier<Subject> { dictionary[codes[row]] }

  /// The distinct identifiers as texts, indexed by number.
  var pool: TextPool { dictionary.pool }

  /// The number of a row's identifier among ``values``.
  func code(_ row: Int) -> Int { Int(codes[row]) }
}

extension IDColumn {
  mutating func visited(by archive: Archive) {
    var pool = pool
    archive.visit(&pool)
    archive.visit(&codes)
    if archive.isReading { dictionary = IDInterner(pool) }
  }
}
