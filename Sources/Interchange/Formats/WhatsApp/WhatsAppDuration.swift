/// How long a call was, as `3 min` or `1 Std. 5 Min.`, in the languages of ``WhatsAppWords``.
///
/// > Unicode Consortium. "Unicode Common Locale Data Repository", units of duration.
/// > https://cldr.unicode.org
enum WhatsAppDuration {
  private static let seconds: [String: Int] = Dictionary(
    uniqueKeysWithValues: units.flatMap { unit in unit.words.map { ($0, unit.seconds) } })

  private static let units: [(seconds: Int, words: [String])] = [
    (
      1,
      [
        "s", "sec", "secs", "second", "seconds", "sek", "seg", "sg", "сек", "с", "sn", "ث",
        "ثانية",
      ]
    ),
    (60, ["min", "mins", "minute", "minutes", "m", "мин", "хв", "dk", "د", "دقيقة", "دقائق"]),
    (
      3600,
      ["h", "hr", "hrs", "hour", "hours", "std", "uur", "godz", "ч", "год", "sa", "س", "ساعة"]
    ),
  ]

  /// The seconds that a text states; `nil` where it is anything but numbers with units.
  static func seconds(in text: some StringProtocol) -> Int? {
    var (sum, number) = (0, Int?.none)
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let digits = word.prefix(while: \.isNumber)
      let unit = word[digits.endIndex...]
      if !digits.isEmpty {
        guard number == nil, let read = self.number(digits) else { return nil }
        number = read
      }
      guard !unit.isEmpty else { continue }
      guard let count = number, let length = seconds[String(unit)] else { return nil }
      (sum, number) = (sum + count * length, nil)
    }
    return number == nil && sum > 0 ? sum : nil
  }

  /// A number of few digits, of whatever script.
  private static func number(_ digits: some StringProtocol) -> Int? {
    guard digits.count < 7 else { return nil }
    return digits.reduce(0) { sum, digit in
      sum.flatMap { sum in digit.wholeNumberValue.map { sum * 10 + $0 } }
    }
  }
}
