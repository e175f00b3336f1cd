import AnalyzerKit
package import EntityGraph

/// A time of which no entry tells.
package struct TimelineGap: Hashable, Sendable {
  /// When the last entry before it was over, at the latest.
  package let from: PartialDate

  /// When the next begins, at the earliest.
  package let until: PartialDate

  /// The whole days between them.
  package let days: Int

  /// The time from the last second of what was before to the first of what follows; `nil` where it
  /// is shorter than so many days.
  init?(after last: Int64, before next: Int64, daysOfGap: Int) {
    guard last < next, next - last - 1 >= Int64(daysOfGap) * PartialDate.secondsOfDay else {
      return nil
    }
    from = PartialDate(secondsSince1970: last - PartialDate.secondsBefore1970)
    until = PartialDate(secondsSince1970: next - PartialDate.secondsBefore1970)
    days = Int((next - last - 1) / PartialDate.secondsOfDay)
  }

  var json: JSON {
    ["from": .text(from.text), "until": .text(until.text), "days": .whole(days)]
  }
}
