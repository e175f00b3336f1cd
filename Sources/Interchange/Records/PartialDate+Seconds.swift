import EntityGraph

extension PartialDate {
  /// A moment in Greenwich, in seconds since 1970.
  init?(epoch seconds: Int) {
    let text = PartialDate(secondsSince1970: Int64(seconds)).text
    self.init(text.contains("T") ? "\(text)Z" : "\(text)T00:00:00Z")
  }

  /// A day with the name of its month in English, such as `12 January 2023` or `12-Jan-2023`.
  init?(worded text: String) {
    let words = text.split { " -".contains($0) }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard words.count == 3, let day = Int(words[0]), 1...31 ~= day,
      let month = months.firstIndex(of: words[1].prefix(3).lowercased()), words[2].utf8.count == 4
    else { return nil }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    self.init("\(words[2])-\(padded(month + 1))-\(padded(day))")
  }
}
