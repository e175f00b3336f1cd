import AnalyzerConformance
import AnalyzerKit
import CommandSyntax
import PluginHost
import Questions
import Spelling

extension PluginVerb {
  /// Judges analyzers by laws; where text is wanted, each outcome is told when it is known.
  func check(_ name: String) throws -> Outcome {
    var reports: [ConformanceReport] = []
    for analyzer in try analyzers(called: name) where !Output.hasNoReader {
      try tell(reports.isEmpty ? [] : [""])
      reports.append(try report(on: analyzer))
    }
    if output.format == .json {
      try output.show(text: [], json: ["schema": 1, "analyzers": reports.json(\.json)])
    }
    return reports.allSatisfy(\.isLawful) ? .answered : .nothingFound
  }

  /// The analyzer called so, and those of the plug-in called so; in this process the analyzer alone
  /// where there is one.
  private func analyzers(called name: String) throws -> [AnalyzerListing] {
    let found = plugins.found(isJSON: output.format == .json, asksAnew: !isInProcess)
    try found.checkRequests()
    PluginOptions.tell(found.complaints)
    let listings = found.analyzers.listings
    let named = listings.filter { $0.name == name }
    if isInProcess, !named.isEmpty { return named }
    let judged = listings.filter { $0.name == name || $0.origin.plugin?.name == name }
    guard judged.isEmpty else { return judged }
    guard name.nearest(in: listings.map(\.name)) == nil else {
      return [try found.analyzers.listing(named: name)]
    }
    throw UnknownPlugin(name: name)
  }

  private func report(on analyzer: AnalyzerListing) throws -> ConformanceReport {
    var report = ConformanceReport(analyzer, law.map { [$0.law] } ?? ConformanceLaw.all)
    try tell([report.heading])
    var patience = Self.patience
    for (number, law) in report.laws.enumerated() where patience > 0 {
      guard !Output.hasNoReader else { return report }
      ProgressLine.show("checking \(analyzer.name)", number, of: report.laws.count)
      let begun = ContinuousClock.now
      let result = result(of: analyzer, by: law)
      guard !Output.hasNoReader else { return report }
      report.results.append(result)
      try tell(report.row(result))
      let isLong = ContinuousClock.now - begun >= .seconds(timeLimit)
      if isLong, !result.outcome.isLawful { patience -= 1 }
    }
    if patience == 0 { report.exhaustedLimit = timeLimit }
    try tell([""] + report.summary)
    return report
  }

  /// How many laws may take as long as an answer may, and fail, before the others are left out.
  private static let patience = 3

  /// How many seconds an answer may take.
  private var timeLimit: Int { plugins.timeLimit ?? 30 }

  private func tell(_ lines: [String]) throws {
    if output.format == .text, !lines.isEmpty { try Output.write(TerminalStyle.printed(lines)) }
  }

  private func result(
    of analyzer: AnalyzerListing, by law: ConformanceLaw
  ) -> ConformanceResult {
    if isInProcess { return law.result(for: analyzer) }
    return JudgingProcess(plugins: plugins.paths, timeLimit: timeLimit)
      .result(of: analyzer.name, by: law.name)
  }
}
