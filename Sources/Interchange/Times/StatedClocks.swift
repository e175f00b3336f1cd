import EntityGraph

/// The clocks that a file names, each looked up once.
struct StatedClocks {
  private enum Known {
    case offset(String)
    case named(NamedClock)
    case unknown
  }

  private var clocks: [String: Known] = [:]

  /// A time by the clock that a text names, such as `Europe/London`, `CEST`, `UTC` or `GMT+1`, with its
  /// offset where that is known; notes where it is not.
  mutating func moment(
    _ date: PartialDate, by name: String, _ notes: inout ReadingNotes, line: Int?
  ) -> PartialDate {
    guard date.text.contains("T"), !date.statesOffset else { return date }
    switch clocks[name] ?? clock(name) {
    case .offset(let offset): return PartialDate(date.text + offset) ?? date
    case .unknown:
      notes.note(Self.unknown(name), line: line)
      return date
    case .named(var clock):
      let moment = clock.moment(date)
      clocks[name] = .named(clock)
      switch moment {
      case .at(let date): return date
      case .twice:
        notes.note(
          "a time that came twice, as the clock of \(name) was put back, is kept without an offset",
          line: line)
      case .never:
        notes.note(
          "a time that never came, as the clock of \(name) was put forward, is kept as it is",
          line: line)
      }
      return date
    }
  }

  private mutating func clock(_ name: String) -> Known {
    let known: Known =
      Self.offset(name).map { .offset($0) } ?? NamedClock(name).map { .named($0) }
      ?? .unknown
    clocks[name] = known
    return known
  }

  static func unknown(_ name: String) -> String {
    "times are those of \(name); they are kept as they are, without an offset"
  }

  /// The offset as EDTF has it, of `UTC`, `GMT+1`, `UTC+01:00` or `+0100`; `nil` for anything else.
  static func offset(_ text: String) -> String? {
    let match = text.wholeMatch(of: /(?:UTC|GMT|Z)?\s*(?:([+-])(\d{1,2})(?::?(\d{2}))?)?/)
    guard let found = match, !text.isEmpty else { return nil }
    guard let sign = found.1, let hours = found.2 else { return "Z" }
    return "\(sign)\(hours.count == 1 ? "0" : "")\(hours):\(found.3 ?? "00")"
  }
}
