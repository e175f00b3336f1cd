import AnalyzerKit

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
  /// Shows every hundredth of work of a thousand steps or more, where standard error is a terminal.
  static func show(_ what: String, _ done: Int, of total: Int) {
    guard Terminal.errors.isTerminal, total >= 1000 else { return }
    if done >= total {
      Output.complain("\r\u{1B}[K")
    } else if done.isMultiple(of: total / 100) {
      Output.complain("\r\(what): \(done * 100 / total) %")
    }
  }
}
