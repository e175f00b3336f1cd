/// A sum of money as labels spell it, such as `$12,500.00` or `1.200,50 EUR`.
struct I2Amount {
  let number: Double

  /// The sign or the code of the currency, as it is written.
  let currency: String?

  /// Whether what is taken as thousands could be a fraction.
  let isDoubtful: Bool

  /// - Returns: `nil` for what is no number with at most a currency.
  init?(_ text: String) {
    let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "'", "’"]
    let text = text.filter { !blanks.contains($0) }
    let digits = text.drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit || ".,".contains($0) }
    let before = text[..<digits.startIndex]
    let behind = text[digits.endIndex...]
    guard before.isEmpty || behind.isEmpty, !digits.isEmpty else { return nil }
    let currency = before + behind
    guard currency.isEmpty || Self.isCurrency(currency) else { return nil }
    guard let (spelled, isDoubtful) = Self.plain(digits), let number = Double(spelled) else {
      return nil
    }
    (self.number, self.isDoubtful) = (number, isDoubtful)
    self.currency = currency.isEmpty ? nil : String(currency)
  }

  private static func isCurrency(_ word: Substring) -> Bool {
    if word.count == 1, let sign = word.unicodeScalars.first {
      return sign.properties.generalCategory == .currencySymbol
    }
    return word.count == 3 && word.allSatisfy { $0.isASCII && $0.isUppercase }
  }

  /// The number with a point before its fraction and nothing between thousands.
  private static func plain(_ digits: Substring) -> (String, isDoubtful: Bool)? {
    let marks = digits.filter { !$0.isASCIIDigit }
    guard let last = marks.last, let place = digits.lastIndex(of: last) else {
      return (String(digits), false)
    }
    let fraction = digits[digits.index(after: place)...]
    let isMixed = Set(marks).count > 1
    let isFraction = isMixed || (marks.count == 1 && fraction.count != 3)
    let whole = digits[..<(isFraction ? place : digits.endIndex)].filter(\.isASCIIDigit)
    guard !whole.isEmpty, !isFraction || !fraction.isEmpty else { return nil }
    return (isFraction ? "\(whole).\(fraction)" : whole, !isFraction && marks == ".")
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
