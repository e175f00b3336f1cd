import EntityGraph
import Questions
import Wording

extension TimelineAnswer {
  var text: [String] {
    guard !isEmpty else { return ["Nothing\(whom) is told.", ""] + closing }
    return [style(title, .strong), ""] + dated + undatedLines + closing
  }

  private var style: TerminalStyle { .output }
  private var width: Int { Terminal.output.width }

  private var whom: String {
    entities.isEmpty ? "" : " about \(entities.map(\.name).listed)"
  }

  private var title: String {
    let whose = entities.isEmpty ? "Timeline" : "Timeline of \(entities.map(\.name).listed)"
    let undated = undatedCount > 0 ? ", \(undatedCount) undated" : ""
    return "\(whose): \(entryCount.of("entry", "entries"))\(undated)"
  }

  private var dated: [String] {
    guard !entries.isEmpty else { return [] }
    let dates = entries.map { DateText.text($0.validity) }
    let most = max(12, min(28, width / 4))
    let column = dates.map { min($0.displayWidth, most) }.max() ?? most
    return zip(entries, dates).flatMap { entry, date in
      gap(before: entry, column) + lines(entry, date.wrapped(to: column), column)
    } + [""]
  }

  /// The line of its own that a gap has.
  private func gap(before entry: TimelineEntry, _ column: Int) -> [String] {
    guard let gap = entry.gapBefore else { return [] }
    let days = "\(gap.days.of("day")) without an entry"
    let from = DateText.range(Period(from: .date(gap.from), until: .date(gap.until)))
    return ("⋯ \(days)" + (from.map { ", \($0)" } ?? "")).wrapped(to: width - 2)
      .map { "  " + style($0, .notable) }
  }

  /// The date on the left; what it was, and below it who says when, on the right.
  private func lines(_ entry: TimelineEntry, _ date: [String], _ column: Int) -> [String] {
    let room = max(20, width - column - 4)
    let head = head(entry).wrapped(to: room)
    let below = (remarks(entry) + voices(entry)).flatMap { $0.wrapped(to: room) }
      .map { style($0, .faint) }
    let right = head + below
    return (0..<max(date.count, right.count)).map { line in
      let left = (line < date.count ? date[line] : "").padded(to: column)
      return ("  \(style(left, .strong))  " + (line < right.count ? right[line] : "")).trimmedRight
    }
  }

  private func head(_ entry: TimelineEntry) -> String {
    guard let relation = entry.relation else { return sentence(entry) }
    let facts = [
      relation.channel.map { "by \(name(of: $0))" },
      relation.fileAlone(graph) == nil ? relation.rating.description : nil,
      relation.status == .disputed ? "disputed" : nil,
    ].compactMap(\.self)
    return ([sentence(entry)] + facts).joined(separator: " · ")
  }

  private func remarks(_ entry: TimelineEntry) -> [String] {
    let others = entry.otherTimes.map {
      DateText.text(Validity(isMomentary: entry.isMomentary, period: $0))
    }
    let events = (entry.relation?.events ?? []).map(name)
    return [
      entry.isDisputed && !others.isEmpty ? "when is disputed: also \(others.listed)" : nil,
      !entry.isDisputed && !others.isEmpty ? "one of \(others.count + 1) stretches" : nil,
      events.isEmpty
        ? nil : "part of \(events.listed)\(entry.isImplied ? ", whose time it has" : "")",
      entry.relation == nil && entry.isImplied
        ? "dated by what is tied to it, as no claim dates it" : nil,
    ].compactMap(\.self)
  }

  /// Who says when, each with the time that they state where it is not the one of the entry.
  private func voices(_ entry: TimelineEntry) -> [String] {
    let all = Attribution.of(entry.citations)
    let told = all.prefix(Self.mostVoices).map { voice in
      let other = Set(voice.citations.compactMap(\.statedTime)).filter { $0 != entry.period }
        .sorted {
          ($0.earliest, $0.latest, $0.description) < ($1.earliest, $1.latest, $1.description)
        }
        .map { DateText.text(Validity(isMomentary: entry.isMomentary, period: $0)) }
      return voice.sentence(graph) + (other.isEmpty ? "" : ": \(other.listed)")
    }
    let more = all.count - Self.mostVoices
    return told + (more > 0 ? ["and \(more.of("more voice"))"] : [])
  }

  private static let mostVoices = 4

  private var undatedLines: [String] {
    guard !undated.isEmpty else { return [] }
    let lines = undated.flatMap { entry in
      let number = entry.times.first.map { " · \(DateText.moment($0))" } ?? ""
      return (head(entry) + number).wrapped(to: width - 4).enumerated()
        .map { ($0 == 0 ? "  " : "    ") + $1 }
    }
    return [style("Undated (\(undatedCount))", .strong), ""] + lines + [""]
  }

  private var closing: [String] {
    ([PolicyText(graph, isOfTimes: true).sentence] + asides + next).joined(separator: " ")
      .wrapped(to: width)
  }

  private var asides: [String] {
    [
      undatedEventsLeftOut > 0
        ? "\(undatedEventsLeftOut.of("undated event")) left out (--undated)." : nil,
      onAxisApart > 0
        ? "\(onAxisApart) listed as undated \(onAxisApart.verb(.have)) numbers for a time, as others have dates."
        : nil,
    ].compactMap(\.self)
  }

  /// What to ask next.
  private var next: [String] {
    let hidden = entryCount - entries.count + undatedCount - undated.count
    let disputed = entries.contains(where: \.isDisputed)
    let whom = entities.map { " \($0.id.rawValue.asShellWord)" }.joined()
    return [
      hidden > 0
        ? "\(hidden) more (--top \(max(entryCount, undatedCount)), or narrower with --since and --until)."
        : nil,
      disputed ? "Who disputes when: 'backchannel disputes\(whom)'." : nil,
      entryCount > 0 ? "For a calendar: --format ics." : nil,
    ].compactMap(\.self)
  }
}

extension Citation {
  /// The time that the claim states: of what it speaks of, or as a value.
  fileprivate var statedTime: Period? {
    if case .property(_, _, .date(let period)) = claim.statement { return period }
    return claim.period
  }
}
