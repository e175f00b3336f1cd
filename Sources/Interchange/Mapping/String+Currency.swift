extension String {
  private static let currencies: Set<Character> = ["$", "€", "£", "¥", "₽", "₴", "₺", "₹", "₪"]

  /// The text without the sign of a currency before or behind it, and that sign.
  var withoutCurrency: (text: String, sign: String?) {
    let sign = [first, last].compactMap(\.self).first { Self.currencies.contains($0) }
    guard let sign else { return (self, nil) }
    let isInFront = first == sign
    return (String(isInFront ? dropFirst() : dropLast()).trimmingBlanks, String(sign))
  }
}
