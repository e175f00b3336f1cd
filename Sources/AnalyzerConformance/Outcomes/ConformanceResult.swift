/// A law, an analyzer, and what came of judging the one by the other.
public struct ConformanceResult: Hashable, Sendable {
  /// The name of the law.
  public let law: String

  /// The name of the analyzer.
  public let analyzer: String
  public let outcome: ConformanceOutcome

  public init(law: String, analyzer: String, outcome: ConformanceOutcome) {
    self.law = law
    self.analyzer = analyzer
    self.outcome = outcome
  }
}

extension ConformanceResult: CustomStringConvertible {
  public var description: String { "\(analyzer), \(law): \(outcome)" }
}
