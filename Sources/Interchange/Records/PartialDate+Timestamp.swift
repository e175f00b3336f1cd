import EntityGraph

extension PartialDate {
  /// Reads a time such as `2023-03-01T08:00:00.250Z`, whose fraction of a second is left out, or a
  /// date of EDTF; `nil` for anything else.
  init?(timestamp text: String) {
    let parts = text.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, text.contains("T") else {
      self.init(text)
      return
    }
    self.init(String(parts[0] + parts[1].drop { $0.isASCII && $0.isNumber }))
  }
}

extension Period {
  /// The time between two dates, of which one may be missing; one moment where they are equal, `nil`
  /// where both are missing or the end comes before the start.
  init?(from start: PartialDate?, until end: PartialDate?) {
    guard start != nil || end != nil else { return nil }
    self.init(
      from: start.map { .date($0) } ?? .unknown, until: end.map { .date($0) } ?? .unknown)
    if earliest > latest { return nil }
  }
}
