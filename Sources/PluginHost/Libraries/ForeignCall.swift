import AnalyzerKit

/// A call of a function of a library, which may crash, hang, print or end the process.
struct ForeignCall {
  /// What runs, as its sentences begin.
  let subject: String

  /// The file of the library, where the subject does not name it.
  let file: String?
  let supervision: Supervision

  /// What is left out by the process that goes on after a crash.
  let omission: CrashSuccessor.Omission

  /// A call while a library is loaded.
  init(loading path: String, _ supervision: Supervision) {
    (subject, file) = ("the plug-in '\(path)'", nil)
    (self.supervision, omission) = (supervision, .plugin(path))
  }

  /// A call of an analyzer.
  init(_ analyzer: LibraryAnalyzer) {
    subject = "the analyzer '\(analyzer.name)' of the plug-in '\(analyzer.identity.name)'"
    file = analyzer.identity.path
    (supervision, omission) = (analyzer.supervision, .analyzer(analyzer.name))
  }

  /// Runs it; what it prints goes to standard error, and what it changes of the process is set back.
  func run<Result: Sendable>(_ body: () -> Result) -> Result {
    CrashGuard.watching(self) { ProcessState.kept { DivertedOutput.during(body) } }
  }

  /// The line that says what happened to it.
  func line(_ happening: String) -> String {
    let place = file.map { "; its file is '\($0)'" } ?? ""
    return supervision.line("\(subject) \(happening)\(place)")
  }

  /// The line that says what happened in the host, which it called.
  func hostLine(_ happening: String) -> String {
    supervision.line(
      "backchannel \(happening) while it took the answer of \(subject); report it to the authors of backchannel"
    )
  }
}
