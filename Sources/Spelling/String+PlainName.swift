extension String {
  /// Whether it is of small letters, digits and hyphens, and begins with no hyphen: a name that can be
  /// typed without quotes.
  package var isPlainName: Bool {
    first != "-" && !isEmpty && utf8.allSatisfy { $0.isPlainLetter || $0.isOfPlainName }
  }

  /// Whether it is such a name and begins with a letter, so that a name in a programming language can
  /// be made of it.
  package var isPlainNameOfLetters: Bool { isPlainName && utf8.first?.isPlainLetter == true }
}

extension UInt8 {
  fileprivate var isPlainLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }

  fileprivate var isOfPlainName: Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= self || self == UInt8(ascii: "-")
  }
}
