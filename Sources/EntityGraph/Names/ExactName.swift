/// A name as it is compared letter by letter, composed or not: "é" is "e" with an accent behind it.
struct ExactName {
  let text: String
  private let bytes: [UInt8]

  /// Whether no other bytes can spell it.
  let isASCII: Bool

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// Whether a text in UTF-8 is this name.
  func matches(_ other: ArraySlice<UInt8>) -> Bool {
    if other.count == bytes.count, other.elementsEqual(bytes) { return true }
    return !isASCII && mayStart(other) && String(decoding: other, as: UTF8.self) == text
  }

  /// Letters of ASCII are spelled in one way.
  private func mayStart(_ other: ArraySlice<UInt8>) -> Bool {
    guard let mine = bytes.first, let theirs = other.first else { return false }
    return mine == theirs || mine >= 0x80 || theirs >= 0x80
  }
}
