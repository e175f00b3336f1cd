/// An amount of money as banks write it.
struct StatedAmount: Equatable {
  /// Never below 0.
  let value: Double

  /// Whether a sign, brackets or a letter say that it went out.
  let isNegative: Bool

  /// Whether a letter says that it came in, or went out.
  private(set) var isSigned = false

  /// Reads `-36,99`, `12,500.00`, `1.234,56 EUR`, `(36.99)`, `36.99-` or `36.99 DR`; `nil` for anything
  /// else.
  init?(_ text: String) {
    let plain = text.filter { !" \u{A0}\u{202F}'’".contains($0) }
    let letters = plain.filter(\.isLetter).uppercased()
    let digits = plain.filter { $0.isNumber || ".,".contains($0) }
    guard digits.contains(where: \.isNumber), plain.filter(\.isNumber).count <= 18,
      let value = Double(Self.spelled(digits))
    else { return nil }
    let others = plain.filter { !$0.isNumber && !$0.isLetter && !".,+-−()$€£zł₽₴".contains($0) }
    let number = plain.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }
    guard others.isEmpty, letters.count <= 5, !number.contains(where: { "+-−".contains($0) }) else {
      return nil
    }
    self.value = value
    let isOut = Self.outLetters.contains(letters)
    isSigned = isOut || Self.inLetters.contains(letters)
    isNegative = isOut || plain.contains { "-−(".contains($0) }
  }

  private static let outLetters: Set<String> = ["DR", "D", "S"]
  private static let inLetters: Set<String> = ["CR", "C", "H"]

  /// The digits with a point before those behind the last mark, unless that only groups them.
  private static func spelled(_ digits: String) -> String {
    guard let mark = digits.lastIndex(where: { ".,".contains($0) }) else { return digits }
    let whole = digits[..<mark].filter(\.isNumber)
    let rest = digits[digits.index(after: mark)...]
    let groups = rest.count == 3 && Set(digits.filter { !$0.isNumber }).count == 1
    return groups ? whole + rest : "\(whole.isEmpty ? "0" : whole).\(rest)"
  }
}
