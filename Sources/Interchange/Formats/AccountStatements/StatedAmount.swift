/// An amount of money as banks write it.
struct StatedAmount: Equatable {
  /// Never below 0.
  let value: Double

  /// Whether a sign, brackets or a letter say that it went out.
  let isNegative: Bool

  /// The currency that is written beside it; `nil` where none is, or a sign that several share.
  let currency: String?

  /// The mark that certainly stands before its decimals; `nil` where none does.
  let decimalMark: Character?

  /// Whether its only mark stands before three digits, so that it may group them or begin decimals.
  let isAmbiguous: Bool

  /// Reads `-36,99`, `12,500.00`, `1.234,56 EUR`, `(36.99)`, `36.99-` or `36.99 DR`; `nil` for anything
  /// else.
  ///
  /// - Parameters:
  ///   - text: The amount.
  ///   - mark: What stands before decimals in other amounts of its table; where that is not known, a
  ///     mark before three digits groups them.
  init?(_ text: String, decimalMark mark: Character? = nil) {
    let plain = text.filter { !" \u{A0}\u{202F}'’".contains($0) }
    let letters = plain.filter(\.isLetter).uppercased()
    let digits = plain.filter { $0.isNumber || ".,".contains($0) }
    let parts = AmountDigits(digits)
    guard digits.contains(where: \.isNumber), plain.filter(\.isNumber).count <= 18,
      let value = Double(parts.spelled(mark))
    else { return nil }
    let others = plain.filter { !$0.isNumber && !$0.isLetter && !".,+-−()$€£zł₽₴".contains($0) }
    let number = plain.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }
    guard others.isEmpty, letters.count <= 5, !number.contains(where: { "+-−".contains($0) }) else {
      return nil
    }
    self.value = value
    isNegative = Self.outLetters.contains(letters) || plain.contains { "-−(".contains($0) }
    currency = StatedCurrency.code(in: plain)
    (decimalMark, isAmbiguous) = (parts.decimalMark, parts.isAmbiguous)
  }

  private static let outLetters: Set<String> = ["DR", "D", "S"]
}

/// The digits of an amount and the marks between them.
private struct AmountDigits {
  private let whole: String
  private let rest: Substring
  let decimalMark: Character?
  let isAmbiguous: Bool
  private let mark: Character?

  init(_ digits: String) {
    guard let place = digits.lastIndex(where: { ".,".contains($0) }) else {
      (whole, rest, decimalMark, isAmbiguous, mark) = (digits, "", nil, false, nil)
      return
    }
    let marks = digits.filter { ".,".contains($0) }
    whole = digits[..<place].filter(\.isNumber)
    rest = digits[digits.index(after: place)...]
    mark = digits[place]
    let isRepeated = marks.count > 1 && Set(marks).count == 1
    let groups = rest.count == 3 && Set(marks).count == 1
    decimalMark = isRepeated || groups ? nil : digits[place]
    isAmbiguous = groups && marks.count == 1
  }

  /// The digits with a point before decimals, where `decimals` is known to stand before those.
  func spelled(_ decimals: Character?) -> String {
    guard let mark else { return whole }
    let hasDecimals = decimalMark != nil || isAmbiguous && mark == decimals
    return hasDecimals ? "\(whole.isEmpty ? "0" : whole).\(rest)" : whole + rest
  }
}
