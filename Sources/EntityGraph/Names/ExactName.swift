/// A name as it is compared letter by letter, composed or not: "é" is "e" with an accent behind it.
struct ExactName {
  let text: String
  private let bytes: [UInt8]

  /// Whether it is ASCII, which is spelled otherwise only by signs that stand for one of it, such as
  /// that of Kelvin.
  let isASCII: Bool

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether a text in UTF-8 is this name.
  func matches(_ other: Span<UInt8>) -> Bool {
    if other.isEqual(to: bytes.span) { return true }
    guard mayStart(other), !isASCII || !other.isASCII else { return false }
    return unsafe other.withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self) == text
    }
  }

  /// Letters of ASCII are not those of another.
  private func mayStart(_ other: Span<UInt8>) -> Bool {
    guard let mine = bytes.first, !other.isEmpty else { return false }
    return mine == other[0] || mine >= 0x80 || other[0] >= 0x80
  }
}

extension Span<UInt8> {
  /// Whether another text has the same bytes.
  package func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  var isASCII: Bool {
    var all: UInt8 = 0
    for index in indices { all |= self[index] }
    return all < 0x80
  }
}
