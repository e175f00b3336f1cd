import EntityGraph

/// Times as STIX spells them.
enum STIXTime {
  /// What stands where a time is demanded and nobody says one.
  static let unknown = "1970-01-01T00:00:00.000Z"

  private static let secondsOfDay: Int64 = 86_400

  /// The first second that a date may mean, by Greenwich where it has an offset; `nil` outside of the
  /// years 1 to 9999.
  static func first(of date: PartialDate) -> String? { text(date.earliest, offset(of: date)) }

  /// The last second that a date may mean.
  static func last(of date: PartialDate) -> String? { text(date.latest, offset(of: date)) }

  /// Whether a date is known to the second and by Greenwich, as STIX has them.
  static func isExact(_ date: PartialDate) -> Bool {
    date.earliest == date.latest && date.text.hasSuffix("Z")
  }

  private static func text(_ second: Int64, _ offset: Int64) -> String? {
    let second = second - offset
    guard second >= 366 * secondsOfDay else { return nil }
    let date = PartialDate(secondsSince1970: second - PartialDate.secondsBefore1970)
    guard date.earliest <= second, date.latest >= second else { return nil }
    let clock = [second / 3600 % 24, second / 60 % 60, second % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(date.text.prefix(10))T\(clock.joined(separator: ":")).000Z"
  }

  /// The seconds by which the clock of a date is ahead of Greenwich.
  private static func offset(of date: PartialDate) -> Int64 {
    guard let clock = date.text.split(separator: "T", maxSplits: 1).dropFirst().first,
      let sign = clock.lastIndex(where: { "+-".contains($0) })
    else { return 0 }
    let parts = clock[clock.index(after: sign)...].split(separator: ":").compactMap { Int64($0) }
    let seconds = (parts.first ?? 0) * 3600 + (parts.dropFirst().first ?? 0) * 60
    return clock[sign] == "-" ? -seconds : seconds
  }
}
