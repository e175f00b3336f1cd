/// What stands above call records: whose they are, by whom, and by which clock.
struct CallPreamble {
  /// The number that the records are about.
  private(set) var target: String?

  /// By what the operator calls the answer.
  private(set) var reference: String?
  private(set) var publisher: String?

  /// The offset of all times from UTC as EDTF has it; nothing where none is said.
  private(set) var offset = ""

  /// The clock that is named without its offset, such as `Europe/London`.
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
    guard let found = text.firstMatch(of: /\b(?:UTC|GMT)(?:\s*([+-])(\d{1,2})(?::?(\d{2}))?)?/)
    else {
      if let zone = text.firstMatch(
        of: /\b(?:Europe|America|Asia|Africa|Australia|Atlantic|Pacific)\/[A-Za-z_\/]+/)
      {
        clock = clock ?? String(zone.0)
      }
      return
    }
    guard offset.isEmpty else { return }
    guard let sign = found.1, let hours = found.2 else {
      offset = "Z"
      return
    }
    offset = "\(sign)\(hours.count == 1 ? "0" : "")\(hours):\(found.3 ?? "00")"
  }
}
