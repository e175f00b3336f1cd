extension PartialDate {
  /// Reads a place on an axis of numbers that are no dates, spelled `@5` or `@0.25`; `nil` for
  /// anything else.
  ///
  /// Such places are in order among each other, to a millionth; to dates they have no relation.
  package static func onAxis(_ text: some StringProtocol) -> PartialDate? {
    guard text.utf8.first == UInt8(ascii: "@"), let number = Double(text.dropFirst()),
      let place = Int64(exactly: (number * 1_000_000).rounded()), place > .min, place < .max
    else { return nil }
    return PartialDate(text: String(text), earliest: place, latest: place)
  }

  /// The number of a place on an axis as it was written; `nil` for a date.
  package var axisNumber: Substring? { text.hasPrefix("@") ? text.dropFirst() : nil }

  /// The date as it was written, the place on an axis as its number alone.
  package var plainText: String { axisNumber.map(String.init) ?? text }
}

extension Period {
  /// Reads a stretch of an axis of numbers, such as `@5/@6`, `@5/..` or `@5`; `nil` for anything
  /// else, or an end before its start.
  package static func onAxis(_ text: String) -> Period? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let bounds = parts.compactMap { Bound.onAxis($0) }
    guard bounds.count == parts.count, 1...2 ~= parts.count,
      bounds.contains(where: { $0.date != nil })
    else { return nil }
    let period = Period(from: bounds[0], until: bounds[bounds.count - 1])
    return period.earliest <= period.latest ? period : nil
  }
}

extension Period.Bound {
  /// Reads one end of a stretch of an axis: a place, `..`, or nothing for an unknown end.
  package static func onAxis(_ text: some StringProtocol) -> Period.Bound? {
    switch text {
    case "": return .unknown
    case "..": return .open
    default:
      return PartialDate.onAxis(text).map { .date($0) }
    }
  }
}
