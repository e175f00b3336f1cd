import LibC

extension Span<UInt8> {
  /// Whether another text has the same bytes.
  ///
  /// Strings compare by canonical equivalence: é in one character and in two are equal. A file must
  /// keep them apart.
  @inline(__always)
  func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBytes { mine in
      unsafe other.withUnsafeBytes { theirs in
        guard let start = mine.baseAddress, let other = theirs.baseAddress else { return true }
        return unsafe memcmp(start, other, mine.count) == 0
      }
    }
  }
}

extension String {
  /// Hands the bytes of the text to `body`.
  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8 { unsafe body($0.span) }
  }

  /// The text of some bytes.
  init(_ bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension [UInt8] {
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
