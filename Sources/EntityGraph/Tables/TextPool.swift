import GraphKernels

/// Texts laid end to end in one buffer, each found by its number.
public struct TextPool: Sendable {
  /// The texts in UTF-8, one after the other.
  public private(set) var bytes: [UInt8]

  /// Where each text ends among ``bytes``, indexed by text.
  public private(set) var ends: [Int]

  /// The texts where they lie in a mapped file, and nothing is in ``bytes`` and ``ends``.
  @usableFromInline var mapped: MappedTexts?

  @inlinable
  public var count: Int { mapped?.count ?? ends.count }

  @inlinable
  public var isEmpty: Bool { count == 0 }

  public init() { (bytes, ends) = ([], []) }

  /// Takes over texts that were laid end to end elsewhere.
  ///
  /// - Precondition: The ends ascend, and the last is the number of bytes.
  public init(bytes: [UInt8], ends: [Int]) {
    precondition(ends.last ?? 0 == bytes.count, "the last text must end where the bytes do")
    self.bytes = bytes
    self.ends = ends
  }

  /// The texts of all parts, which are in memory, one part after the other; lets go of each part.
  init(joining parts: inout [TextPool], threads: Int) {
    var (ends, start) = ([Int](), 0)
    ends.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts {
      for end in part.ends { ends.append(start + end) }
      start += part.bytes.count
    }
    var bytes = parts.map(\.bytes)
    parts = []
    self.init(bytes: Array(joining: &bytes, threads: threads), ends: ends)
  }

  fileprivate init(_ mapped: MappedTexts) { (bytes, ends, self.mapped) = ([], [], mapped) }

  public init(_ texts: some Sequence<String>) {
    self.init()
    for text in texts { append(text) }
  }

  public mutating func append(_ text: String) {
    takeOver()
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  mutating func append(_ text: Span<UInt8>) {
    takeOver()
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
  }

  public mutating func append(utf8 text: some Collection<UInt8>) {
    takeOver()
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  public subscript(text: Int) -> String {
    unsafe withUTF8(text) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text.
  public func utf8(_ text: Int) -> ArraySlice<UInt8> {
    mapped?.utf8(text) ?? bytes[range(text)]
  }

  /// Hands over the bytes of a text.
  func withUTF8<Result>(
    _ text: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    if let mapped { return try unsafe mapped.withUTF8(text, body) }
    let range = range(text)
    return try unsafe bytes.withUnsafeBytes {
      try unsafe body(UnsafeRawBufferPointer(rebasing: $0[range]))
    }
  }

  /// Hands over the bytes of a text.
  package func withSpan<Result>(
    _ text: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    try unsafe withUTF8(text) { try unsafe body($0.assumingMemoryBound(to: UInt8.self).span) }
  }

  /// Whether some text has a byte.
  func contains(_ byte: UInt8) -> Bool { mapped?.contains(byte) ?? bytes.contains(byte) }

  /// Where a text lies among ``bytes``.
  @inlinable
  public func range(_ text: Int) -> Range<Int> { (text == 0 ? 0 : ends[text - 1])..<ends[text] }

  /// The texts of the given numbers, in their order.
  public func gathering(_ texts: some Sequence<Int32>) -> TextPool {
    var gathered = TextPool()
    for text in texts { gathered.append(utf8: utf8(Int(text))) }
    return gathered
  }

  private mutating func takeOver() {
    guard let mapped else { return }
    self = mapped.pool
  }
}

extension TextPool: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    let (left, right) = (left.inMemory, right.inMemory)
    return left.bytes == right.bytes && left.ends == right.ends
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(inMemory.bytes)
    hasher.combine(inMemory.ends)
  }

  /// The same texts, copied where they lie in a file: whoever wants ``bytes`` and ``ends`` of texts
  /// that may be frozen goes by these.
  package var inMemory: TextPool { mapped?.pool ?? self }

  /// The texts where they lie, be that in a file or in memory.
  var laid: MappedTexts { mapped ?? MappedTexts(FrozenArray(bytes), ends: FrozenArray(ends)) }
}

/// Texts laid end to end in a mapped file.
@usableFromInline
struct MappedTexts: Sendable {
  let bytes: FrozenArray<UInt8>
  let ends: FrozenArray<Int>

  init(_ bytes: FrozenArray<UInt8>, ends: FrozenArray<Int>) {
    (self.bytes, self.ends) = (bytes, ends)
  }

  @usableFromInline
  var count: Int { ends.count }

  func utf8(_ text: Int) -> ArraySlice<UInt8> { bytes.elements(range(text)) }

  func withUTF8<Result>(
    _ text: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try unsafe bytes.withBytes(range(text), body)
  }

  func contains(_ byte: UInt8) -> Bool {
    unsafe bytes.withBytes(0..<bytes.count) { unsafe $0.contains(byte) }
  }

  /// Notes that what stands in the file cannot be so.
  func noteDamage() { ends.noteDamage() }

  /// The same texts in memory; as many empty ones where the file is damaged.
  var pool: TextPool {
    let (bytes, ends) = (bytes.array, ends.array)
    let isWhole =
      ends.first ?? 0 >= 0 && ends.last ?? 0 == bytes.count
      && zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 }
    if isWhole { return TextPool(bytes: bytes, ends: ends) }
    self.ends.noteDamage()
    return TextPool(bytes: [], ends: Array(repeating: 0, count: ends.count))
  }

  private func range(_ text: Int) -> Range<Int> {
    let start = text == 0 ? 0 : ends[text - 1]
    return start..<max(start, ends[text])
  }
}

extension Archive {
  func visit(_ pool: inout TextPool) {
    var (bytes, ends) = (FrozenArray(pool.bytes), FrozenArray(pool.ends))
    visit(&bytes)
    visit(&ends)
    if isReading { pool = TextPool(MappedTexts(bytes, ends: ends)) }
  }

  func visit(_ record: inout Record) {
    var texts = TextPool(record.texts)
    visit(&texts)
    if isReading { record = Record((0..<texts.count).map { texts[$0] }) }
  }
}
