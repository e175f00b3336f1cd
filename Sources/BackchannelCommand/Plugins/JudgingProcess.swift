import AnalyzerConformance
import Interchange
import PluginHost

/// Judges an analyzer in a process of its own, so that a crash, or work that never ends, is an outcome.
struct JudgingProcess {
  /// The plug-ins that are named.
  let plugins: [String]

  /// How many seconds an answer may take.
  let timeLimit: Int

  /// How many times as long a law may take, which asks often.
  private static let answers = 20

  func result(of analyzer: String, by law: String) -> ConformanceResult {
    ConformanceResult(law: law, analyzer: analyzer, outcome: outcome(of: analyzer, by: law))
  }

  private func outcome(of analyzer: String, by law: String) -> ConformanceOutcome {
    guard let program = ProgramPath.own else {
      return .couldNotRun(because: "the path of backchannel is not known")
    }
    let words =
      [program, "plugin", "check", analyzer, "--only", law, "--in-process", "--format", "json"]
      + ["--time-limit", "\(timeLimit)"] + plugins.flatMap { ["--plugin", $0] }
    var told: [UInt8] = []
    do {
      let end = try ChildProcess(words, timeLimit: timeLimit * Self.answers).run(
        whileWaiting: { if Output.hasNoReader { throw NoReader() } }, { told += $0 })
      return Self.outcome(told, of: analyzer) ?? .failed(end.sentence)
    } catch {
      return .failed("it \(error)")
    }
  }

  /// The outcome that the process told of an analyzer; `nil` where it told none.
  private static func outcome(_ text: [UInt8], of analyzer: String) -> ConformanceOutcome? {
    guard let json = try? JSONValue(text),
      let report = json["analyzers"]?.list?.first(where: { $0["name"]?.text == analyzer }),
      let result = report["results"]?.list?.first,
      let word = result["outcome"]?.text
    else { return nil }
    return ConformanceOutcome(word: word, reason: result["reason"]?.text ?? "")
  }
}

/// Nobody reads the outcomes any more.
private struct NoReader: Error, CustomStringConvertible {
  var description: String { "was ended, as nobody reads its outcome" }
}

extension ChildProcess.End {
  /// What the process said of its failure, else how it ended.
  fileprivate var sentence: String {
    let last = errors.split(separator: UInt8(ascii: "\n")).last.map(Array.init) ?? []
    return (try? JSONValue(last))?["error"]?.text ?? "it \(complaint ?? "ended without an outcome")"
  }
}

extension ConformanceOutcome {
  /// The outcome that is told in a word and a reason.
  fileprivate init?(word: String, reason: String) {
    let outcomes: [Self] = [
      .passed, .failed(reason), .notApplicable(because: reason), .couldNotRun(because: reason),
    ]
    guard let outcome = outcomes.first(where: { $0.word == word }) else { return nil }
    self = outcome
  }
}
