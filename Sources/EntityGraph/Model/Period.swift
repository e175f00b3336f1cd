/// A stretch of time, such as `2023-01`, `2022-12-31/2023-01-01` or `2023-01/..`.
///
/// Of something momentary it says what is known of the moment, of something lasting from when
/// until when it held.
public struct Period: Hashable, Sendable {
  /// One end: a date, open (`..`, still so when it was claimed) or unknown.
  public enum Bound: Hashable, Sendable {
    case date(PartialDate), open, unknown
  }

  public let start: Bound
  public let end: Bound

  public init(from start: Bound, until end: Bound) {
    self.start = start
    self.end = end
  }

  public init(_ date: PartialDate) { self.init(from: .date(date), until: .date(date)) }

  /// The first second it may mean; the smallest number when it is not known.
  public var earliest: Int64 { start.date?.earliest ?? .min }

  /// The last second it may mean; the largest number when it is not known.
  public var latest: Int64 { end.date?.latest ?? .max }

  /// Whether the two have a second in common.
  public func meets(_ other: Self) -> Bool { earliest <= other.latest && other.earliest <= latest }

  /// Whether the two have a second in common by some clock: where one of them states its offset from
  /// UTC, the other may be by any.
  func mayMeet(_ other: Self) -> Bool {
    let slack = statesOffset == other.statesOffset ? 0 : Self.furthestOffset
    func begins(_ one: Self, by another: Self) -> Bool {
      another.latest > .max - slack || one.earliest <= another.latest + slack
    }
    return begins(self, by: other) && begins(other, by: self)
  }

  /// The most seconds by which the clocks of a place go before or behind UTC.
  static let furthestOffset: Int64 = 14 * 3600

  private var statesOffset: Bool {
    [start.date, end.date].contains { $0?.statesOffset ?? false }
  }

  /// Whether two of the periods have no second in common.
  static func contradict(_ periods: [Period]) -> Bool {
    guard let latestStart = periods.map(\.earliest).max(),
      let earliestEnd = periods.map(\.latest).min()
    else { return false }
    return latestStart > earliestEnd
  }

  /// Whether all of `other` lies in this period.
  public func covers(_ other: Self) -> Bool {
    earliest <= other.earliest && other.latest <= latest
  }

  /// The shortest period with both in it.
  public func hull(_ other: Self) -> Period {
    Period(
      from: other.earliest < earliest ? other.start : start,
      until: other.latest > latest ? other.end : end)
  }
}

extension Period.Bound {
  public var date: PartialDate? {
    if case .date(let date) = self { date } else { nil }
  }

  /// The date as written, `..` when open, `nil` when unknown.
  public var text: String? {
    switch self {
    case .date(let date): date.text
    case .open: ".."
    case .unknown: nil
    }
  }
}

extension Period: LosslessStringConvertible {
  /// Reads an EDTF date or interval; `nil` for anything else, or an end before its start.
  public init?(_ description: String) {
    let parts = description.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 1, let date = PartialDate(description) {
      self.init(date)
      return
    }
    guard parts.count == 2, let start = Bound(parts[0]), let end = Bound(parts[1]),
      start.date != nil || end.date != nil
    else { return nil }
    self.init(from: start, until: end)
    if earliest > latest { return nil }
  }

  public var description: String {
    if case .date(let date) = start, start == end { return date.text }
    return "\(start.text ?? "")/\(end.text ?? "")"
  }
}

extension Period.Bound {
  /// Reads one end of an EDTF interval: a date, `..`, or nothing for an unknown end.
  public init?(_ text: some StringProtocol) {
    switch text {
    case "": self = .unknown
    case "..": self = .open
    default:
      guard let date = PartialDate(String(text)) else { return nil }
      self = .date(date)
    }
  }
}
