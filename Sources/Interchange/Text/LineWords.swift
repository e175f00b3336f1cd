/// The words of a line, found by their place among its bytes.
struct LineWords {
  enum Separator: Hashable {
    case blanks, tabs, commas

    /// Spaces, but for a pair of double quotes, in which `\` stands before a quote.
    case blanksOutsideQuotes
  }

  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  private(set) var separator = Separator.blanks

  var count: Int { ranges.count }

  /// Splits `line`; empty words stay only between tabs or commas.
  mutating func split(_ line: [UInt8], by separator: Separator) {
    self.separator = separator
    bytes.removeAll(keepingCapacity: true)
    bytes += line
    ranges.removeAll(keepingCapacity: true)
    switch separator {
    case .tabs: splitEach(0x09)
    case .commas: splitEach(0x2C)
    case .blanks, .blanksOutsideQuotes: splitBlanks(keepsQuotes: separator != .blanks)
    }
  }

  private mutating func splitEach(_ byte: UInt8) {
    var start = 0
    for place in 0...bytes.count where place == bytes.count || bytes[place] == byte {
      ranges.append(trimmed(start..<place))
      start = place + 1
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  private mutating func splitBlanks(keepsQuotes: Bool) {
    var place = 0
    while place < bytes.count {
      if bytes[place] <= 0x20 {
        place += 1
        continue
      }
      let start = place
      place = keepsQuotes && bytes[start] == UInt8(ascii: "\"") ? endOfQuote(start) : start + 1
      while place < bytes.count, bytes[place] > 0x20 { place += 1 }
      ranges.append(start..<place)
    }
  }

  private func endOfQuote(_ start: Int) -> Int {
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, bytes.count)
  }

  /// Hands the bytes of a word to `body`.
  func withWord<Result>(_ word: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(ranges[word]))
  }

  subscript(word: Int) -> String { String(decoding: bytes[ranges[word]], as: UTF8.self) }

  /// All from a word to the end of the line.
  func text(from word: Int) -> ArraySlice<UInt8> { bytes[ranges[word].lowerBound...] }

  func first(of word: Int) -> UInt8? { bytes[ranges[word]].first }

  func isEmpty(_ word: Int) -> Bool { ranges[word].isEmpty }

  func wholeNumber(_ word: Int) -> Int? { withWord(word) { Int(spelled: $0) } }

  func isNumber(_ word: Int) -> Bool { withWord(word) { Double(spelled: $0) != nil } }

  /// Whether a word says that there is no value.
  func isMissing(_ word: Int) -> Bool { withWord(word) { $0.isMissing } }

  /// Whether a word is a number with a decimal comma.
  func isNumberWithComma(_ word: Int) -> Bool { Self.isNumberWithComma(bytes[ranges[word]]) }

  static func isNumberWithComma(_ word: some Sequence<UInt8>) -> Bool {
    var number = Array(word)
    guard let comma = number.firstIndex(of: 0x2C) else { return false }
    number[comma] = 0x2E
    let span = number.span
    return Double(spelled: span) != nil
  }

  /// A word without its double quotes, `\"`, `\\` and `\n` in them as what they stand for.
  func unquoted(_ word: Int) -> String {
    var rest = bytes[ranges[word]]
    guard rest.count > 1, rest.first == UInt8(ascii: "\""), rest.last == UInt8(ascii: "\"") else {
      return self[word]
    }
    rest = rest.dropFirst().dropLast()
    var text: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first, "\"\\nr".utf8.contains(next) else {
        text.append(byte)
        continue
      }
      rest.removeFirst()
      text.append(next == UInt8(ascii: "n") ? 0x0A : next == UInt8(ascii: "r") ? 0x0D : next)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
