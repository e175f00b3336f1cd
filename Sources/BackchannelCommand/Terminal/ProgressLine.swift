import AnalyzerKit
import Synchronization

extension Progress {
  /// Progress on one line of standard error, where that is a terminal.
  static func onTerminal(_ what: String) -> Progress {
    guard Terminal.errors.isTerminal else { return .unwatched }
    return Progress { (done, total) throws(Cancelled) in
      ProgressLine.show(what, done, of: total)
    }
  }
}

/// How far long work has come, on one line of standard error that goes when it is done.
enum ProgressLine {
  /// Work that is done sooner shows no line.
  private static let patience = Duration.seconds(1)

  private static let begun = ContinuousClock.now

  /// The hundredths that the line shows; `nil` when there is no line.
  private static let shown = Mutex<Int?>(nil)

  /// Takes the line away, so that what comes next begins where it stood.
  static func erase() {
    let wasShown = shown.withLock { shown in
      defer { shown = nil }
      return shown != nil
    }
    if wasShown { Output.tell("\r\u{1B}[K") }
  }

  /// Shows each hundredth that is reached, where standard error is a terminal.
  static func show(_ what: String, _ done: Int, of total: Int) {
    let waited = begun.duration(to: .now)
    guard Terminal.errors.isTerminal, total > 1, waited > patience else { return }
    guard done < total else { return erase() }
    let percent = percent(done, of: total)
    let isNew = shown.withLock { shown in
      defer { shown = percent }
      return shown != percent
    }
    guard isNew else { return }
    Output.tell("\r\(what): \(percent) %")
  }

  /// The hundredths that are done, rounded down.
  static func percent(_ done: Int, of total: Int) -> Int {
    Int(100 * Double(done) / Double(total))
  }
}
