extension PartialDate {
  /// Reads a place on an axis of numbers that are no dates, spelled `@5` or `@0.25`; `nil` for
  /// anything else.
  ///
  /// Such places are in order among each other, to a millionth; to dates they have no relation.
  public init?(axis text: some StringProtocol) {
    guard text.utf8.first == UInt8(ascii: "@"), let number = Double(text.dropFirst()),
      let place = Int64(exactly: (number * 1_000_000).rounded()), place > .min, place < .max
    else { return nil }
    self.init(text: String(text), earliest: place, latest: place)
  }

  /// The number of a place on an axis as it was written; `nil` for a date.
  public var axisNumber: Substring? { text.hasPrefix("@") ? text.dropFirst() : nil }
}

extension Period {
  /// Reads a stretch of an axis of numbers, such as `@5/@6`, `@5/..` or `@5`; `nil` for anything
  /// else, or an end before its start.
  public init?(axis text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let bounds = parts.compactMap { Bound(axis: $0) }
    guard bounds.count == parts.count, 1...2 ~= parts.count,
      bounds.contains(where: { $0.date != nil })
    else { return nil }
    self.init(from: bounds[0], until: bounds[bounds.count - 1])
    if earliest > latest { return nil }
  }
}

extension Period.Bound {
  /// Reads one end of a stretch of an axis: a place, `..`, or nothing for an unknown end.
  public init?(axis text: some StringProtocol) {
    switch text {
    case "": self = .unknown
    case "..": self = .open
    default:
      guard let place = PartialDate(axis: text) else { return nil }
      self = .date(place)
    }
  }
}
