import AnalyzerKit
import Synchronization

/// What an analyzer says of how far it has come, and when.
final class ProgressLog: Sendable {
  struct Report {
    let done: Int
    let total: Int
    let moment: ContinuousClock.Instant
  }

  private let kept = Mutex<[Report]>([])
  let start = ContinuousClock.now

  var reports: [Report] { kept.withLock { $0 } }

  /// Progress that is kept here.
  ///
  /// - Parameter isRefused: Whether the work is called off, after a number of reports.
  /// - Returns: The progress.
  func progress(
    callingOff isRefused: @escaping @Sendable (_ number: Int) -> Bool = { _ in false }
  ) -> Progress {
    Progress { (done, total) throws(Cancelled) in
      let number = self.kept.withLock { reports in
        reports.append(Report(done: done, total: total, moment: .now))
        return reports.count
      }
      if isRefused(number) { throw Cancelled() }
    }
  }

  /// The longest time without a report, up to now.
  func longestSilence() -> Duration {
    let moments = [start] + reports.map(\.moment) + [.now]
    return zip(moments, moments.dropFirst()).map { $1 - $0 }.max() ?? .zero
  }
}
