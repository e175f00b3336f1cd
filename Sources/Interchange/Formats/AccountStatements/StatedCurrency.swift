/// The currency that a text of a statement names.
enum StatedCurrency {
  /// The code of a currency written beside an amount, such as `1.234,56 EUR` or `£12`; `nil` for `$`,
  /// which many share.
  static func code(in amount: String) -> String? {
    let letters = amount.filter(\.isLetter)
    if letters.count == 3, letters.allSatisfy({ "A"..."Z" ~= $0 }) { return letters }
    return signs.first { amount.contains($0.sign) }?.code
  }

  /// The code that the name of a column has, such as `Amount (EUR)`, `Betrag (€)` or `Débit euros`.
  static func code(inNameOf column: String) -> String? {
    if let found = column.firstMatch(of: /[(\[]\s*([A-Z]{3})\s*[)\]]/) { return String(found.1) }
    let words = column.split { !$0.isLetter }.map { $0.lowercased() }
    if let last = words.last, words.count > 1, ["eur", "euro", "euros"].contains(last) {
      return "EUR"
    }
    if words.contains("euros") { return "EUR" }
    return signs.first { column.contains($0.sign) }?.code
  }

  private static let signs: [(sign: String, code: String)] = [
    ("€", "EUR"), ("£", "GBP"), ("zł", "PLN"), ("₽", "RUB"), ("₴", "UAH"),
  ]
}
