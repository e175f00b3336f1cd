import EntityGraph
import LibC

/// The clock of a place, such as that of `Europe/London`, by which times are told.
///
/// Where it puts a moment is found once for each day; only on days on which it changes, each time.
struct NamedClock {
  /// Where a time by a clock is in time.
  enum Moment: Equatable {
    case at(PartialDate)

    /// A time that came twice, as the clock was put back.
    case twice

    /// A time that never came, as the clock was put forward.
    case never
  }

  private static let folder = "/usr/share/zoneinfo/"
  private static let mostBytes = 1_000_000

  private enum Source {
    case zone(ZoneFile)
    case offset(Int)
  }

  private let source: Source

  /// The offsets of days, counted from 1970, on which the clock does not change.
  private var offsets: [Int64: Int] = [:]

  /// Reads a name such as `Europe/London` or `CEST`.
  ///
  /// - Returns: `nil` for a name that the system does not know, and for letters that stand for several
  ///   zones, such as `IST`.
  init?(_ name: String) {
    if let hours = Self.offsets[name] {
      source = .offset(Int(hours * 3600))
    } else if Self.isName(name),
      let bytes = SmallFile.bytes(of: Self.folder + name, most: Self.mostBytes),
      let zone = ZoneFile(bytes)
    {
      source = .zone(zone)
    } else {
      return nil
    }
  }

  /// What letters stand for that are those of one zone.
  private static let offsets: [String: Double] = [
    "WEST": 1, "CEST": 2, "EEST": 3, "MSK": 3, "EST": -5, "EDT": -4, "MDT": -6, "PDT": -7,
    "AKST": -9, "AKDT": -8, "HST": -10, "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "AEST": 10,
    "AEDT": 11, "ACST": 9.5, "ACDT": 10.5, "AWST": 8, "NZST": 12, "NZDT": 13,
  ]

  /// The letters that name a zone of the database, and a clock that is put forward in summer.
  private static let zones: Set<String> = ["CET", "EET", "WET", "MET"]

  /// Whether a text is the name of an area and a place in it, or letters that name a zone.
  static func isName(_ text: String) -> Bool {
    if zones.contains(text) { return true }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return 2...3 ~= parts.count
      && parts.allSatisfy { part in
        part.first?.isLetter == true
          && part.utf8.allSatisfy {
            0x30...0x39 ~= $0 || 0x41...0x7A ~= $0 || "-+".utf8.contains($0)
          }
      }
  }

  /// Letters that are those of one zone, or name one of the database.
  static var letters: some Sequence<String> { zones.union(offsets.keys) }

  /// Where a time of this clock is in time, with the offset that it had then; a date without a time of
  /// day, and a time with an offset, as they are.
  mutating func moment(_ date: PartialDate) -> Moment {
    guard date.text.contains("T"), !date.statesOffset else { return .at(date) }
    let local = date.earliest - PartialDate.secondsBefore1970
    let found = offset(atLocal: local)
    guard found.count == 1, let offset = found.first else { return found.isEmpty ? .never : .twice }
    return PartialDate(date.text + Self.spelled(offset)).map { .at($0) } ?? .at(date)
  }

  /// The offsets that the clock may have had when it showed a second, counted from 1970 as in UTC.
  private mutating func offset(atLocal local: Int64) -> Set<Int> {
    guard case .zone(let zone) = source else {
      if case .offset(let offset) = source { return [offset] }
      return []
    }
    let day = local / PartialDate.secondsOfDay - (local < 0 ? 1 : 0)
    if let known = offsets[day] { return [known] }
    let around = stride(
      from: (day - 1) * PartialDate.secondsOfDay, through: (day + 2) * PartialDate.secondsOfDay,
      by: 3600)
    let candidates = Set(around.map { zone.offset(at: $0) })
    if candidates.count == 1, let only = candidates.first {
      offsets[day] = only
      return candidates
    }
    return candidates.filter { zone.offset(at: local - Int64($0)) == $0 }
  }

  /// `Z` or `+01:00`; the seconds of an old offset are left out.
  private static func spelled(_ offset: Int) -> String {
    if abs(offset) < 60 { return "Z" }
    let (hours, minutes) = (abs(offset) / 3600, abs(offset) / 60 % 60)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(offset < 0 ? "-" : "+")\(padded(hours)):\(padded(minutes))"
  }
}
