import AnalyzerConformance
import AnalyzerKit
import Questions
import Wording

/// What came of judging an analyzer by laws.
struct ConformanceReport {
  let analyzer: AnalyzerListing
  let laws: [ConformanceLaw]

  /// Of the first of the laws, in their order.
  var results: [ConformanceResult] = []

  /// How many seconds an answer could take, where the rest of the laws was left out because several
  /// took as long as that and failed.
  var exhaustedLimit: Int?

  init(_ analyzer: AnalyzerListing, _ laws: [ConformanceLaw]) {
    (self.analyzer, self.laws) = (analyzer, laws)
  }

  /// Whether no law is known to be broken, and all were judged.
  var isLawful: Bool { results.allSatisfy(\.outcome.isLawful) && exhaustedLimit == nil }

  var heading: String {
    let origin = analyzer.origin.plugin.map { "\($0)" } ?? "\(analyzer.origin)"
    return TerminalStyle.output("\(analyzer.name) (\(origin))", .strong)
  }

  /// A row of a table that has one for each law, and under it what else was said.
  func row(_ result: ConformanceResult) -> [String] {
    let width = laws.map(\.name.count).max() ?? 0
    var table = TextTable([.left, .left, .left], least: [0: width, 1: Self.wordWidth])
    let reason = (result.outcome.reason ?? "").lines
    table.add([result.law, result.outcome.word, reason[0]])
    return table.lines(width: Terminal.output.width) + reason.dropFirst().map { "      \($0)" }
  }

  /// The width of the longest word for an outcome.
  private static let wordWidth = ConformanceOutcome.notApplicable(because: "").word.count

  /// What it all comes to.
  var summary: [String] {
    let rest = unjudged.isEmpty ? nil : exhaustedLimit.map(sentenceOfRest)
    return (verdict + (rest.map { " \($0)" } ?? "")).wrapped(to: Terminal.output.width)
  }

  private var verdict: String {
    let broken = results.count { !$0.outcome.isLawful }
    let passed = results.count { $0.outcome == .passed }
    let others = results.count - broken - passed
    guard results.count > 1 else {
      return broken == 1
        ? "It breaks the law." : passed == 1 ? "It keeps the law." : "The law does not apply to it."
    }
    let verdict = broken == 0 ? "It keeps" : "It breaks \(broken), and keeps"
    let rest = others == 0 ? "" : "; \(others) \(others == 1 ? "does" : "do") not apply to it"
    return "\(verdict) \(passed) of \(results.count) laws\(rest)."
  }

  /// The names of the laws that were left out.
  private var unjudged: [String] { laws.dropFirst(results.count).map(\.name) }

  private func sentenceOfRest(_ limit: Int) -> String {
    let them = unjudged.count == 1 ? "1 law was" : "\(unjudged.count) laws were"
    return "\(them) left out, as several took \(limit) s or longer and failed (--time-limit)."
  }

  var json: JSON {
    [
      "name": .text(analyzer.name), "origin": .text("\(analyzer.origin)"),
      "results": results.json { result in
        [
          "law": .text(result.law), "statement": JSON(statement(of: result.law)),
          "outcome": .text(result.outcome.word), "reason": JSON(result.outcome.reason),
        ]
      },
      "left_out": unjudged.json,
    ]
  }

  private func statement(of law: String) -> String? {
    laws.first { $0.name == law }?.statement
  }
}
