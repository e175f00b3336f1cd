import EntityGraph

/// Times as STIX spells them.
enum STIXTime {
  /// What stands where a time is demanded and nobody says one.
  static let unknown = "1970-01-01T00:00:00.000Z"

  /// The first second that a date may mean; `nil` outside of the years 1 to 9999.
  static func first(of date: PartialDate) -> String? { text(date.earliest) }

  /// The last second that a date may mean.
  static func last(of date: PartialDate) -> String? { text(date.latest) }

  /// Whether a date is known to the second and by Greenwich, as STIX has them.
  static func isExact(_ date: PartialDate) -> Bool {
    date.earliest == date.latest && date.text.hasSuffix("Z")
  }

  private static func text(_ second: Int64) -> String? {
    guard let clock = PartialDate.clock(second), !clock.hasPrefix("0000") else { return nil }
    return "\(clock).000Z"
  }
}
