/// A date known to some precision, such as `2023`, `2023-01-02~` or `2023-01-01T00:02`.
///
/// Dates compare in UTC: a time that states its offset is moved by it, and keeps it in the text; one
/// that states none is taken as UTC. Source: EDTF, ISO 8601-2:2019, levels 0 and 1.
public struct PartialDate: Hashable, Sendable {
  /// The date as it was written.
  public let text: String

  /// The first second it may mean, counted from the start of the year 0.
  public let earliest: Int64

  /// The last second it may mean.
  public let latest: Int64

  init(text: String, earliest: Int64, latest: Int64) {
    self.text = text
    self.earliest = earliest
    self.latest = latest
  }

  /// Whether it is a time with an offset from UTC, such as `+01:00` or `Z`.
  public var statesOffset: Bool { Self.statesOffset(text.utf8) }

  static func statesOffset(_ text: some Collection<UInt8>) -> Bool {
    guard let time = text.firstIndex(of: UInt8(ascii: "T")) else { return false }
    return text[time...].contains { "Z+-".utf8.contains($0) }
  }

  /// Whether both may mean the same second.
  public func meets(_ other: Self) -> Bool { earliest <= other.latest && other.earliest <= latest }
}

extension PartialDate: Comparable {
  /// Orders by first second, then by last, then as written.
  public static func < (left: Self, right: Self) -> Bool {
    (left.earliest, left.latest, left.text) < (right.earliest, right.latest, right.text)
  }
}

extension PartialDate: LosslessStringConvertible {
  /// Reads one date of EDTF level 0 or 1; `nil` for anything else, intervals included.
  public init?(_ description: String) {
    var reader = DateReader(description)
    guard let span = reader.date() else { return nil }
    self.init(text: description, earliest: span.lowerBound, latest: span.upperBound)
  }

  public var description: String { text }
}
