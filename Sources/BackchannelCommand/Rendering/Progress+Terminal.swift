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
  /// The hundredths that the line shows; `nil` when there is no line.
  private static let shown = Mutex<Int?>(nil)

  /// Shows each hundredth that is reached, where standard error is a terminal.
  static func show(_ what: String, _ done: Int, of total: Int) {
    guard Terminal.errors.isTerminal, total > 1 else { return }
    let percent = done < total ? done * 100 / total : nil
    let isNew = shown.withLock { shown in
      defer { shown = percent }
      return shown != percent
    }
    guard isNew else { return }
    Output.complain(percent.map { "\r\(what): \($0) %" } ?? "\r\u{1B}[K")
  }
}
