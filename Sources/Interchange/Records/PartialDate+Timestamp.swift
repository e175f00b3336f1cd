import EntityGraph

extension PartialDate {
  /// Reads a time such as `2023-03-01T08:00:00.250Z`, whose fraction of a second is left out, or a
  /// date of EDTF; `nil` for anything else.
  init?(timestamp text: String) {
    let bytes = text.utf8
    guard let point = bytes.firstIndex(of: UInt8(ascii: ".")), bytes.contains(UInt8(ascii: "T"))
    else {
      self.init(text)
      return
    }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let offset = bytes[bytes.index(after: point)...].drop { digits.contains($0) }
    var whole = text
    whole.removeSubrange(point..<offset.startIndex)
    self.init(whole)
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
