import AnalyzerKit

extension ConformanceLaw {
  static let progress = ConformanceLaw(
    "progress", "Progress never goes backwards, and is never more than the whole."
  ) { examined in
    for shape in SampleGraph.small {
      let sample = try shape.numbered()
      guard sample.question(about: examined.listing.entityCount) != nil else { continue }
      let log = ProgressLog()
      _ = try examined.answer(on: sample, [], log.progress())
      try check(log.reports, on: shape.title)
    }
  }

  private static func check(_ reports: [ProgressLog.Report], on title: String) throws(Objection) {
    for report in reports where !(0...max(report.total, 0)).contains(report.done) {
      throw .violation("on \(title) it says that \(report.done) of \(report.total) are done")
    }
    for (earlier, later) in zip(reports, reports.dropFirst())
    where Double(later.done) * Double(earlier.total) < Double(earlier.done) * Double(later.total) {
      throw .violation(
        "on \(title) \(later.done) of \(later.total) come after \(earlier.done) of \(earlier.total)"
      )
    }
  }
}
