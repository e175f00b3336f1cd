/// Texts laid end to end in one buffer, each found by its number.
public struct TextPool: Hashable, Sendable {
  /// The texts in UTF-8, one after the other.
  public private(set) var bytes: [UInt8]

  /// Where each text ends among ``bytes``, indexed by text.
  public private(set) var ends: [Int]

  @inlinable
  public var count: Int { ends.count }

  @inlinable
  public var isEmpty: Bool { ends.isEmpty }

  public init() { (bytes, ends) = ([], []) }

  /// Takes over texts that were laid end to end elsewhere.
  ///
  /// - Precondition: The ends ascend, and the last is the number of bytes.
  public init(bytes: [UInt8], ends: [Int]) {
    precondition(ends.last ?? 0 == bytes.count, "the last text must end where the bytes do")
    self.bytes = bytes
    self.ends = ends
  }

  public init(_ texts: some Sequence<String>) {
    self.init()
    for text in texts { append(text) }
  }

  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  mutating func append(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
  }

  public mutating func append(utf8 text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  public subscript(text: Int) -> String { String(decoding: bytes[range(text)], as: UTF8.self) }

  /// The bytes of a text.
  public func utf8(_ text: Int) -> ArraySlice<UInt8> { bytes[range(text)] }

  /// Where a text lies among ``bytes``.
  @inlinable
  public func range(_ text: Int) -> Range<Int> { (text == 0 ? 0 : ends[text - 1])..<ends[text] }

  /// The texts of the given numbers, in their order.
  public func gathering(_ texts: some Sequence<Int32>) -> TextPool {
    var gathered = TextPool()
    for text in texts { gathered.append(utf8: utf8(Int(text))) }
    return gathered
  }
}
