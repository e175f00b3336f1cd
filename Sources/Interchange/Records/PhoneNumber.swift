/// Whom a cell with a number names.
enum DialledNumber: Hashable {
  /// Digits as they stand behind the plus of an international number.
  case international(String)

  /// Digits of a number of a country that nothing tells.
  case national(String)

  /// A short number, such as that of a mailbox.
  case service(String)

  /// A sender that has a name instead of a number.
  case named(String)

  /// Somebody whose number is kept back.
  case withheld
}

/// Reads numbers as operators write them, those of one country without its code.
///
/// > ITU-T. "The international public telecommunication numbering plan." Recommendation E.164, 2010.
struct PhoneNumbers {
  private static let mostDigits = 15
  private static let fewestDigits = 7
  private static let blanks: Set<Character> = [" ", "-", "(", ")", ".", "/", "\u{A0}", "\u{2011}"]
  private static let withheldWords: Set<String> = [
    "anonymous", "withheld", "private", "private number", "restricted", "unavailable", "unknown",
    "number withheld", "no caller id", "anonym", "unterdrückt", "unbekannt", "anonyme", "masqué",
    "numéro masqué", "inconnu", "oculto", "número oculto", "desconocido", "anoniem", "onbekend",
    "zastrzeżony", "numer zastrzeżony", "nieznany", "скрыт", "скрытый номер", "неизвестен",
    "прихований",
  ]

  /// The country whose numbers may stand without its code; `nil` where nothing tells one.
  let country: CallingCode?

  /// - Parameters:
  ///   - target: The number that all are about, if there is one.
  ///   - others: Numbers, of which most tell the country where the target does not.
  init(target: String?, others: some Sequence<String>) {
    if let code = target.flatMap(Self.ownCode) {
      country = code
      return
    }
    var counts: [CallingCode: Int] = [:]
    for number in others {
      if let code = Self.ownCode(of: number) { counts[code, default: 0] += 1 }
    }
    country =
      counts.max { ($0.value, $1.key.digits) < ($1.value, $0.key.digits) }?.key
  }

  /// Whether a cell looks like a number, or says that one is kept back.
  static func looksLikeOne(_ text: String) -> Bool {
    if withheldWords.contains(text.lowercased()) { return true }
    let digits = digits(of: text)
    return digits.map { (3...mostDigits + 3).contains($0.count) } ?? false
  }

  /// Whom a cell names.
  func number(_ text: String) -> DialledNumber {
    if Self.withheldWords.contains(text.lowercased()) { return .withheld }
    guard let digits = Self.digits(of: text), !digits.isEmpty else { return .named(text) }
    if let international = Self.international(text, digits) { return .international(international) }
    if let country, let national = national(digits, country) {
      return .international(country.digits + national)
    }
    if digits.count < Self.fewestDigits { return .service(digits) }
    return digits.count > 10 && digits.first != "0" && digits.count <= Self.mostDigits
      ? .international(digits) : .national(digits)
  }

  /// The digits behind the code of the country; `nil` for what is no number of it.
  private func national(_ digits: String, _ country: CallingCode) -> String? {
    if digits.hasPrefix(country.digits), case let rest = digits.dropFirst(country.digits.count),
      rest.count >= (country.digits == "1" ? 10 : 8), digits.count > 9
    {
      return String(rest)
    }
    guard (Self.fewestDigits...Self.mostDigits).contains(digits.count) else { return nil }
    if let trunk = country.trunkPrefix, digits.hasPrefix(trunk),
      trunk != "8" || digits.count == 11
    {
      return String(digits.dropFirst(trunk.count))
    }
    return digits.count <= 10 ? digits : nil
  }

  /// The code of a number that is written as an international one, or can only be one.
  private static func ownCode(of text: String) -> CallingCode? {
    guard let digits = digits(of: text) else { return nil }
    let whole = international(text, digits) ?? (digits.count > 10 ? digits : nil)
    return whole.flatMap { CallingCode(of: $0) }
  }

  private static func international(_ text: String, _ digits: String) -> String? {
    let isMarked = text.first == "+" || text.hasPrefix("(+")
    let rest = isMarked ? digits : digits.hasPrefix("00") ? String(digits.dropFirst(2)) : nil
    return rest.flatMap { (fewestDigits...mostDigits).contains($0.count) ? $0 : nil }
  }

  /// The digits of a text that has nothing else but what stands between digits.
  private static func digits(of text: String) -> String? {
    var digits = ""
    for (place, character) in text.enumerated() {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if !(blanks.contains(character) || character == "+" && place < 2) {
        return nil
      }
    }
    return digits.isEmpty ? nil : digits
  }
}
