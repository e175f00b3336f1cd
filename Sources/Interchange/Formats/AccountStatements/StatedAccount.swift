import EntityGraph

/// An account as a statement writes it.
struct StatedAccount: Hashable {
  let text: String
  let iban: String?

  private static let fewestDigitsOfItsOwn = 8

  /// - Returns: `nil` for a text without digits.
  init?(_ text: String) {
    let plain = text.filter { !$0.isWhitespace }
    guard plain.contains(where: \.isNumber) else { return nil }
    self.text = text.split(separator: " ").joined(separator: " ")
    iban = Self.isIBAN(plain) ? plain.uppercased() : nil
  }

  /// The id of its entity, for a short number one of the document alone.
  func id(in document: Document.ID) -> Entity.ID {
    if let iban { return Entity.ID("iban:\(iban)") }
    let plain = text.filter { $0.isLetter || $0.isNumber }
    let isLong = plain.filter(\.isNumber).count >= Self.fewestDigitsOfItsOwn
    return Entity.ID(isLong ? "account:\(plain)" : "\(document)/\(plain)")
  }

  /// The currency of the country where it is kept; `nil` where that is not known.
  var currency: String? {
    if let iban {
      let country = String(iban.prefix(2))
      return Self.countriesOfEuro.contains(country) ? "EUR" : Self.currencies[country]
    }
    return text.wholeMatch(of: /\d\d-\d\d-\d\d \d{8}/) == nil ? nil : "GBP"
  }

  /// The account that a text begins with, and what stands behind it.
  static func atStart(of text: String) -> (account: StatedAccount, rest: String)? {
    guard let word = text.split(separator: " ").first, isIBAN(String(word)),
      let account = StatedAccount(String(word))
    else { return nil }
    return (account, String(text.dropFirst(word.count)).trimmingBlanks)
  }

  /// Whether a text has the letters and the length of an IBAN.
  ///
  /// > SWIFT. "IBAN Registry." Release 96, 2023.
  static func isIBAN(_ text: String) -> Bool {
    let text = text.uppercased()
    return lengths[String(text.prefix(2))] == text.utf8.count
      && text.dropFirst(2).prefix(2).allSatisfy { ("0"..."9").contains($0) }
      && text.dropFirst(4).allSatisfy { ("0"..."9").contains($0) || ("A"..."Z").contains($0) }
  }

  /// Whether the check digits of an IBAN are those of its number; so of anything else.
  ///
  /// > ISO 13616-1:2020, and ISO 7064:2003 for the check digits.
  var hasItsCheckDigits: Bool {
    guard let iban else { return true }
    var rest = 0
    for character in iban.dropFirst(4) + iban.prefix(4) {
      guard let value = Int(String(character), radix: 36) else { return false }
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97
    }
    return rest == 1
  }

  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22,
    "BR": 29, "BY": 28, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "EG": 29,
    "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GR": 27, "HR": 21,
    "HU": 28, "IE": 22, "IL": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28,
    "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MT": 31,
    "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "RU": 33,
    "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26, "UA": 29, "VA": 22,
    "XK": 20,
  ]

  private static let countriesOfEuro: Set<String> = [
    "AT", "BE", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT",
    "NL", "PT", "SI", "SK",
  ]
  private static let currencies = [
    "GB": "GBP", "CH": "CHF", "LI": "CHF", "PL": "PLN", "CZ": "CZK", "SE": "SEK", "NO": "NOK",
    "DK": "DKK", "HU": "HUF", "RO": "RON", "UA": "UAH", "TR": "TRY", "BG": "EUR",
  ]
}
