import EntityGraph
import Questions
import Wording

/// A timeline as a calendar, which other programs show.
///
/// The same facts make the same bytes: an entry is stamped with the last day on which one of its
/// claims was made or published. Source: iCalendar, RFC 5545 (2009).
struct TimelineCalendar {
  let text: String

  /// What the calendar lacks, in sentences.
  let notes: [String]

  init(_ answer: TimelineAnswer) {
    let told = answer.entries.map { CalendarEntry($0, answer)?.lines }
    let whose = answer.entities.map(\.name).listed
    let head = [
      CalendarLine("BEGIN", "VCALENDAR"), CalendarLine("VERSION", "2.0"),
      CalendarLine("PRODID", "-//Backchannel//Timeline//EN"),
      CalendarLine("CALSCALE", "GREGORIAN"),
      CalendarLine("X-WR-CALNAME", text: whose.isEmpty ? "Timeline" : "Timeline of \(whose)"),
    ]
    let lines = head + told.flatMap { $0 ?? [] } + [CalendarLine("END", "VCALENDAR")]
    text = lines.map(\.folded).joined()
    let missing = told.count { $0 == nil }
    let more = answer.entryCount - answer.entries.count
    notes = [
      answer.undatedCount > 0
        ? "not in the calendar: \(answer.undatedCount.of("undated entry", "undated entries"))"
        : nil,
      missing > 0
        ? "not in the calendar: \(missing.of("entry", "entries")) whose time a calendar cannot have"
        : nil,
      more > 0 ? "not in the calendar: \(more.of("later entry", "later entries")) (--top)" : nil,
    ].compactMap(\.self)
  }
}
