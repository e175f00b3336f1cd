/// How a verb ended when nothing failed.
public enum Outcome: Hashable, Sendable {
  case answered
  case nothingFound

  /// Something that was asked for failed, which was said, and the rest is answered.
  case answeredInPart
}

/// What the process tells the one that started it.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  case answered = 0
  case nothingFound = 1
  case failed = 2
  case wrongUsage = 64

  public init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .answered: .answered
      case .nothingFound: .nothingFound
      case .answeredInPart: .failed
      }
  }

  public init(_ error: any Error) {
    self = error is UsageError ? .wrongUsage : .failed
  }

  var meaning: String {
    switch self {
    case .answered: "An answer was found."
    case .nothingFound: "Nothing was found."
    case .failed: "An error occurred; it is described on standard error."
    case .wrongUsage: "The command line is not valid."
    }
  }
}
