import LibC

extension Span<UInt8> {
  /// The range of its bytes without spaces at either end.
  var trimmedRange: Range<Int> {
    var (start, end) = (0, count)
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Whether a cell says that it has no value: by nothing, spaces, or a word that tools write.
  var isMissing: Bool {
    let range = trimmedRange
    if range.isEmpty { return true }
    guard range.count <= 4 else { return false }
    switch self[range.lowerBound] {
    case UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "#"), UInt8(ascii: "\\"),
      UInt8(ascii: "-"), UInt8(ascii: "?"):
      return missingValueWords.contains(String(decoding: range.map { self[$0] }, as: UTF8.self))
    default: return false
    }
  }

  /// Whether it is a whole number of any size.
  var isOfDigits: Bool {
    for position in indices {
      let byte = self[position]
      guard 0x30...0x39 ~= byte || byte <= 0x20 || byte == 0x2B || byte == 0x2D else {
        return false
      }
    }
    return true
  }
}

extension String {
  /// Whether it is nothing, or a word that tools write where they have no value.
  var saysNothing: Bool { isEmpty || missingValueWords.contains(self) }
}

/// What tools write where they have no value.
private let missingValueWords: Set = [
  "NA", "N/A", "NaN", "nan", "null", "NULL", "None", "none", "\\N", "-", "?", "#N/A",
]

extension UInt8 {
  /// Whether it is a blank, a tab or part of a line break.
  var isBlank: Bool { self == 0x20 || 0x09...0x0D ~= self }
}

extension Int {
  /// A whole number as files spell it, spaces around it allowed; `nil` for anything else.
  init?(spelled text: Span<UInt8>) {
    let range = text.trimmedRange
    var position = range.lowerBound
    let isNegative = position < range.upperBound && text[position] == UInt8(ascii: "-")
    if isNegative || (position < range.upperBound && text[position] == UInt8(ascii: "+")) {
      position += 1
    }
    guard position < range.upperBound else { return nil }
    var number = 0
    while position < range.upperBound {
      let digit = Int(text[position]) - 0x30
      guard 0...9 ~= digit else { return nil }
      let (tens, overflows) = number.multipliedReportingOverflow(by: 10)
      let (sum, exceeds) = tens.subtractingReportingOverflow(digit)
      if overflows || exceeds { return nil }
      number = sum
      position += 1
    }
    if !isNegative, number == .min { return nil }
    self = isNegative ? number : -number
  }
}

extension Double {
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// A number as files spell it: decimal, with an exponent, `INF`, `-Infinity`, `NaN`; spaces around
  /// it allowed; `nil` for anything else.
  ///
  /// Up to 15 digits are exact by one division, see Clinger, W. "How to read floating point numbers
  /// accurately." PLDI 1990. doi:10.1145/93542.93557. Anything longer is left to the C library.
  init?(spelled text: Span<UInt8>) {
    let range = text.trimmedRange
    var position = range.lowerBound
    guard position < range.upperBound else { return nil }
    let isNegative = text[position] == UInt8(ascii: "-")
    if isNegative || text[position] == UInt8(ascii: "+") { position += 1 }
    var (digits, number, decimals, hasPoint) = (0, 0, 0, false)
    while position < range.upperBound, digits < 16 {
      let byte = text[position]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if 0x30...0x39 ~= byte {
        number = number * 10 + Int(byte - 0x30)
        digits += 1
        if hasPoint { decimals += 1 }
      } else {
        break
      }
      position += 1
    }
    if position == range.upperBound, 1...15 ~= digits {
      let magnitude = Double(number) / Self.powersOfTen[decimals]
      self = isNegative ? -magnitude : magnitude
      return
    }
    self.init(slowly: text, range)
  }

  private init?(slowly text: Span<UInt8>, _ range: Range<Int>) {
    let word = String(decoding: range.map { text[$0] }, as: UTF8.self)
    switch word.lowercased() {
    case "inf", "+inf", "infinity", "+infinity": self = .infinity
    case "-inf", "-infinity": self = -.infinity
    case "nan", "-nan": self = .nan
    default:
      guard word.utf8.allSatisfy({ Self.decimalBytes.contains($0) }), let number = Double(word)
      else { return nil }
      self = number
    }
  }

  /// A number with a decimal comma, points between groups of three digits in front of it allowed.
  init?(spelledWithComma text: Span<UInt8>) {
    let word = text.trimmedRange.map { text[$0] }
    let parts = word.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let groups = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), !parts[1].contains(0x2E) else {
      return nil
    }
    let pointed = Array(groups.joined()) + [0x2E] + parts[1]
    guard let number = Double(spelled: pointed.span) else { return nil }
    self = number
  }

  private static let decimalBytes = Set("0123456789+-.eE".utf8)
}

extension Bool {
  /// A flag as files spell it: `true`, `1` or `yes`, in any case; `nil` for anything else.
  init?(spelled text: Span<UInt8>) {
    let range = text.trimmedRange
    guard range.count < 6 else { return nil }
    switch String(decoding: range.map { text[$0] | 0x20 }, as: UTF8.self) {
    case "true", "yes", "1": self = true
    case "false", "no", "0": self = false
    default: return nil
    }
  }
}
