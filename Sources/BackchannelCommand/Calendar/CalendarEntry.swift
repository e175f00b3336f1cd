import EntityGraph
import Questions
import Wording

/// One entry of a timeline as a `VEVENT`.
struct CalendarEntry {
  private let entry: TimelineEntry
  private let period: Period
  private let answer: TimelineAnswer
  private let time: CalendarTime

  /// - Returns: `nil` where a calendar cannot have its time.
  init?(_ entry: TimelineEntry, _ answer: TimelineAnswer) {
    guard let period = entry.period, let time = CalendarTime(period) else { return nil }
    (self.entry, self.period, self.answer, self.time) = (entry, period, answer, time)
  }

  var lines: [CalendarLine] {
    [
      CalendarLine("BEGIN", "VEVENT"), CalendarLine("UID", text: id),
      CalendarLine("DTSTAMP", CalendarTime.stamp(lastSaid) + "Z"),
    ] + time.lines + [
      CalendarLine("SUMMARY", text: summary), CalendarLine("DESCRIPTION", text: description),
      CalendarLine("CATEGORIES", text: answer.type(of: entry)),
      CalendarLine("X-BACKCHANNEL-DATE", text: period.description),
    ] + (isTentative ? [CalendarLine("STATUS", "TENTATIVE")] : [])
      + [CalendarLine("TRANSP", "TRANSPARENT"), CalendarLine("END", "VEVENT")]
  }

  /// The id, and where it stands at several times which of them this is.
  private var id: String {
    let kind = entry.relation == nil ? "event" : "relation"
    let time = entry.times.count > 1 ? "/\(period)" : ""
    return "\(kind)/\(entry.id)\(time)@backchannel"
  }

  /// Whether it is not known that it was then, or when then.
  private var isTentative: Bool {
    entry.isDisputed || (entry.isMomentary && !time.isExact)
      || [period.start.date, period.end.date].contains { date in
        date?.text.contains { "?~%".contains($0) } ?? false
      }
  }

  private var when: String { DateText.text(entry.validity) }

  private var summary: String {
    let when = time.isExact ? "" : " (\(when))"
    return answer.sentence(entry) + when + (entry.isDisputed ? ", disputed" : "")
  }

  private var description: [String] {
    let others = entry.otherTimes.map {
      DateText.text(Validity(isMomentary: entry.isMomentary, period: $0))
    }
    let disputed =
      entry.isDisputed && !others.isEmpty ? ["When is disputed: also \(others.listed)"] : []
    return [when] + disputed
      + Attribution.of(entry.citations).map { $0.sentence(answer.graph) }
  }

  /// The last day on which one of the claims was made or published, the first second of it; that of
  /// 1970 where nobody says.
  private var lastSaid: Int64 {
    let dates = entry.citations.flatMap { citation -> [PartialDate?] in
      let document = answer.graph.document(citation.claim.document)
      return [
        citation.claim.claimed, document?.published?.end.date, document?.retrieved,
      ]
    }
    let seconds = dates.compactMap { $0?.earliest }.filter { $0 >= 0 }
    return seconds.max() ?? PartialDate.secondsBefore1970
  }
}
