import AnalyzerConformance
import AnalyzerKit
import Questions
import Wording

/// What came of judging an analyzer by laws.
struct ConformanceReport {
  let analyzer: AnalyzerListing

  /// In the order of the laws.
  let results: [ConformanceResult]

  var isLawful: Bool { results.allSatisfy(\.outcome.isLawful) }

  var text: [String] {
    var table = TextTable([.left, .left, .left])
    for result in results {
      table.add([result.law, result.outcome.word, result.outcome.reason ?? ""])
    }
    let origin = analyzer.origin.plugin.map { "\($0)" } ?? "\(analyzer.origin)"
    return [TerminalStyle.output("\(analyzer.name) (\(origin))", .strong)]
      + table.lines(width: Terminal.output.width) + ["", summary]
  }

  private var summary: String {
    let broken = results.count { !$0.outcome.isLawful }
    let passed = results.count { $0.outcome == .passed }
    let others = results.count - broken - passed
    let verdict = broken == 0 ? "It keeps" : "It breaks \(broken), and keeps"
    let rest = others == 0 ? "" : "; \(others) \(others == 1 ? "does" : "do") not apply to it"
    return "\(verdict) \(passed) of \(results.count) laws\(rest)."
  }

  var json: JSON {
    [
      "name": .text(analyzer.name), "origin": .text("\(analyzer.origin)"),
      "results": results.json { result in
        [
          "law": .text(result.law), "statement": JSON(Self.statement(of: result.law)),
          "outcome": .text(result.outcome.word), "reason": JSON(result.outcome.reason),
        ]
      },
    ]
  }

  private static func statement(of law: String) -> String? {
    ConformanceLaw.all.first { $0.name == law }?.statement
  }
}
