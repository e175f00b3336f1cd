/// What came of judging an analyzer by a law.
public enum ConformanceOutcome: Hashable, Sendable {
  case passed

  /// The law is broken, as a sentence without a full stop says.
  case failed(String)

  /// The law does not speak of such an analyzer.
  case notApplicable(because: String)

  /// It was not judged.
  case couldNotRun(because: String)
}

extension ConformanceOutcome {
  /// Whether the law holds as far as it speaks of the analyzer.
  public var isLawful: Bool {
    switch self {
    case .passed, .notApplicable: true
    case .failed, .couldNotRun: false
    }
  }

  /// The outcome in a word or two, such as `not applicable`.
  public var word: String {
    switch self {
    case .passed: "passed"
    case .failed: "failed"
    case .notApplicable: "not applicable"
    case .couldNotRun: "could not run"
    }
  }

  /// Why it is no plain pass; `nil` where it is one.
  public var reason: String? {
    switch self {
    case .passed: nil
    case .failed(let sentence), .notApplicable(let sentence), .couldNotRun(let sentence): sentence
    }
  }
}

extension ConformanceOutcome: CustomStringConvertible {
  public var description: String { reason.map { "\(word): \($0)" } ?? word }
}
