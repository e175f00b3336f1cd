import EntityGraph

extension PartialDate {
  /// A second by UTC, counted from the start of the year 0 as ``earliest`` is, such as
  /// `2024-03-01T10:00:00`; `nil` outside of the years 0 to 9999.
  static func clock(_ second: Int64) -> String? {
    let since1970 = second - secondsBefore1970
    guard secondsOfYears.contains(since1970) else { return nil }
    let day = PartialDate(secondsSince1970: since1970).text.prefix(10)
    let clock = [second / 3600 % 24, second / 60 % 60, second % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(day)T\(clock.joined(separator: ":"))"
  }

  /// The year, month, day, minute or second by UTC that means the same time, such as `2024-03`; `nil`
  /// where no one of them does, as for a decade.
  var prefixByUTC: String? {
    guard let second = Self.clock(earliest) else { return nil }
    return [4, 7, 10, 16, 19].lazy.map { String(second.prefix($0)) }.first { text in
      PartialDate(text).map { $0.earliest == earliest && $0.latest == latest } ?? false
    }
  }
}
