public import AnalyzerKit

/// Something that is so of every analyzer, and how an analyzer is judged by it.
///
/// ```swift
/// for law in ConformanceLaw.all {
///   let result = law.result(for: AnalyzerListing(Coverage.self))
///   if !result.outcome.isLawful { print(result) }
/// }
/// ```
public struct ConformanceLaw: Sendable {
  /// Such as `empty-graph`.
  public let name: String

  /// What is so, in a sentence.
  public let statement: String

  /// Throws an ``Objection`` where it is not.
  private let judge: @Sendable (ExaminedAnalyzer) throws -> Void

  init(
    _ name: String, _ statement: String,
    _ judge: @escaping @Sendable (ExaminedAnalyzer) throws -> Void
  ) {
    self.name = name
    self.statement = statement
    self.judge = judge
  }
}

extension ConformanceLaw {
  /// Judges an analyzer.
  ///
  /// An analyzer that crashes or never ends takes the process with it; `backchannel plugin check` has
  /// a process for each law.
  ///
  /// - Parameters:
  ///   - analyzer: The analyzer, as it is listed.
  ///   - limits: How long it may take.
  /// - Returns: The outcome, with the names of both.
  public func result(
    for analyzer: AnalyzerListing, within limits: ConformanceLimits = ConformanceLimits()
  ) -> ConformanceResult {
    let outcome = outcome(ExaminedAnalyzer(listing: analyzer, limits: limits))
    return ConformanceResult(law: name, analyzer: analyzer.name, outcome: outcome)
  }

  private func outcome(_ examined: ExaminedAnalyzer) -> ConformanceOutcome {
    do {
      try judge(examined)
      return .passed
    } catch Objection.violation(let sentence) {
      return .failed(sentence)
    } catch Objection.notApplicable(let reason) {
      return .notApplicable(because: reason)
    } catch {
      return .couldNotRun(because: "\(error)")
    }
  }
}

extension ConformanceLaw {
  /// Every law, those of the simplest questions first.
  public static let all =
    [listing] + lawsOfShapes + lawsOfValues + lawsOfRepetition + [renumbering] + lawsOfSettings
    + [progress, cancellation, largeGraph]
}
