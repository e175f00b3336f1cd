import AnalyzerConformance
import AnalyzerKit
import CommandSyntax
import Questions

extension PluginVerb {
  /// Judges analyzers by laws.
  func check(_ name: String) throws -> Outcome {
    let laws = law.map { [$0.law] } ?? ConformanceLaw.all
    let reports = try analyzers(called: name).map { analyzer in
      ConformanceReport(
        analyzer: analyzer,
        results: laws.enumerated().map { number, law in
          ProgressLine.show("checking \(analyzer.name)", number, of: laws.count)
          return result(of: analyzer, by: law)
        })
    }
    try output.show(
      text: Array(reports.map(\.text).joined(separator: [""])),
      json: ["schema": 1, "analyzers": reports.json(\.json)])
    return reports.allSatisfy(\.isLawful) ? .answered : .nothingFound
  }

  /// The analyzer called so, and those of the plug-in called so; in this process the analyzer alone
  /// where there is one.
  private func analyzers(called name: String) throws -> [AnalyzerListing] {
    let analyzers = plugins.analyzers(
      for: nil, isJSON: output.format == .json, asksAnew: !isInProcess)
    let named = analyzers.listings.filter { $0.name == name }
    if isInProcess, !named.isEmpty { return named }
    let judged = analyzers.listings.filter { $0.name == name || $0.origin.plugin?.name == name }
    return judged.isEmpty ? [try analyzers.listing(named: name)] : judged
  }

  private func result(
    of analyzer: AnalyzerListing, by law: ConformanceLaw
  ) -> ConformanceResult {
    if isInProcess { return law.result(for: analyzer) }
    return JudgingProcess(plugins: plugins.paths, timeLimit: plugins.timeLimit ?? 30)
      .result(of: analyzer.name, by: law.name)
  }
}
