/// The code of a bank: a sort code, a German bank code, or a BIC.
struct BankCode: Hashable {
  let text: String
  private let plain: String

  /// - Returns: `nil` for a text without letters and digits, or with zeros alone.
  init?(_ text: String) {
    let plain = text.filter { $0.isLetter || $0.isNumber }.uppercased()
    guard plain.contains(where: { $0 != "0" }) else { return nil }
    let isMain = plain.count == 11 && plain.hasSuffix("XXX")
    self.plain = isMain ? String(plain.dropLast(3)) : plain
    let digits = Array(plain)
    isSortCode = digits.count == 6 && digits.allSatisfy(\.isNumber)
    self.text =
      isSortCode
      ? stride(from: 0, to: 6, by: 2).map { String(digits[$0...($0 + 1)]) }.joined(separator: "-")
      : self.plain
  }

  /// Whether it is that of a British bank.
  let isSortCode: Bool

  /// The number of an account with the code in front; the zeros that fill up a German number count
  /// nothing.
  func prefix(_ number: String) -> String {
    if isSortCode { return plain + number }
    let isGerman = plain.count == 8 && plain.allSatisfy(\.isNumber)
    return "\(plain)/\(isGerman ? String(number.drop { $0 == "0" }) : number)"
  }
}
