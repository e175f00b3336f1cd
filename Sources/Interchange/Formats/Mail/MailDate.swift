import EntityGraph

extension PartialDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Reads a time such as `Thu, 12 Jan 2023 09:14:00 +0100`, as RFC 5322 has it; `nil` for anything
  /// else.
  ///
  /// It states no offset where its zone is missing or unknown.
  init?(ofMail text: String) {
    let words = text.prefix { $0 != "(" }.split { " ,\t".contains($0) }.map(String.init)
    let rest = words.first.map { Int($0) == nil } == true ? Array(words.dropFirst()) : words
    guard rest.count > 3, let day = Int(rest[0]),
      let month = Self.months.firstIndex(of: rest[1].prefix(3).lowercased()),
      let year = Int(rest[2])
    else { return nil }
    let date = "\(rest[2].count == 2 ? (year < 50 ? 2000 : 1900) + year : year)"
    let zone = rest.count > 4 ? Self.zone(rest[4]) : ""
    self.init("\(date)-\(Self.padded(month + 1))-\(Self.padded(day))T\(rest[3])\(zone)")
  }

  /// The zones that RFC 5322 knows by letters, besides those of Greenwich.
  private static let zones = [
    "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00",
    "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
  ]

  /// An offset as EDTF has it; nothing for letters that RFC 5322 gives no meaning.
  private static func zone(_ word: String) -> String {
    if ["UT", "UTC", "GMT", "Z", "+0000", "-0000"].contains(word.uppercased()) { return "Z" }
    if let offset = zones[word.uppercased()] { return offset }
    guard word.count == 5, let sign = word.first, "+-".contains(sign), Int(word) != nil else {
      return ""
    }
    return "\(word.prefix(3)):\(word.suffix(2))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
