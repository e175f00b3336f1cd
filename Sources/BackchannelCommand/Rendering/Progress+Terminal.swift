import AnalyzerKit

extension Progress {
  /// Progress on one line of standard error, where that is a terminal.
  static func onTerminal(_ what: String) -> Progress {
    guard Terminal.errors.isTerminal else { return .unwatched }
    return Progress { (done, total) throws(Cancelled) in
      guard total >= 1000, done.isMultiple(of: max(1, total / 100)) || done == total else { return }
      let share = done * 100 / max(total, 1)
      Output.complain(done == total ? "\r\u{1B}[K" : "\r\(what): \(share) %")
    }
  }
}
