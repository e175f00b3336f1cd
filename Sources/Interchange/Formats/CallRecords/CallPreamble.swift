/// What stands above call records: whose they are, by whom, and by which clock.
struct CallPreamble {
  /// The number that the records are about.
  private(set) var target: String?

  /// By what the operator calls the answer.
  private(set) var reference: String?
  private(set) var publisher: String?

  /// The clock of all times, such as `UTC`, `GMT+1` or `Europe/London`; `nil` where none is named.
  private(set) var clock: String?

  init(_ lines: [[String]], names: [String]) {
    for cells in lines {
      let filled = cells.filter { !$0.isEmpty }
      let text = filled.joined(separator: " ")
      if filled.count > 1 {
        take(filled[0].lowercased(), filled[1])
      } else if publisher == nil, let name = filled.first, !name.contains(":"), !saysClock(text) {
        publisher = name
      }
      takeClock(text)
    }
    for name in names { takeClock(name) }
  }

  private mutating func take(_ label: String, _ value: String) {
    let words = label.split { !$0.isLetter }.map(String.init)
    func has(_ known: String...) -> Bool { known.contains { words.contains($0) } }
    if has("msisdn", "target", "subscriber", "rufnummer", "abonné", "abonado", "абонент"),
      PhoneNumbers.looksLikeOne(value)
    {
      target = target ?? value
    } else if has(
      "reference", "ref", "aktenzeichen", "référence", "referencia", "kenmerk", "sygnatura")
    {
      reference = reference ?? value
    } else if has(
      "operator", "carrier", "provider", "network", "betreiber", "opérateur", "operador")
    {
      publisher = value
    }
  }

  private func saysClock(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["utc", "gmt", "local", "time"].contains { lower.contains($0) }
  }

  private mutating func takeClock(_ text: String) {
    guard clock == nil else { return }
    if let offset = text.firstMatch(of: /\b(?:UTC|GMT)(?:\s*[+-]\d{1,2}(?::?\d{2})?)?/) {
      clock = String(offset.0)
    } else if let zone = text.firstMatch(of: Self.zone) {
      clock = String(zone.0)
    } else if Self.wordsOfTime.contains(where: text.lowercased().contains) {
      clock = text.split { !$0.isLetter }.map(String.init).first(where: Self.isAbbreviation)
    }
  }

  private static let wordsOfTime = [
    "time", "zeit", "heure", "hora", "tijd", "czas", "время", "час", "clock",
  ]

  /// Whether letters stand for a zone, or for several.
  private static func isAbbreviation(_ word: String) -> Bool {
    ["BST", "CDT", "CST", "IST", "MST", "PST"].contains(word)
      || NamedClock.letters.contains(word)
  }

  /// The name of a zone of the database: an area and a place in it.
  private static var zone: Regex<Substring> {
    /\b(?:Europe|America|Asia|Africa|Australia|Atlantic|Pacific|Indian)\/[A-Za-z_\/]+/
  }
}
