/// One word of the command line, such as `path`, with its arguments and options.
///
/// Conform a struct whose stored properties hold the defaults, and list in ``syntax`` how each is
/// spelled. Parsing, help, the manual page and completions all come from that list.
public protocol Verb: Sendable {
  static var name: String { get }

  /// One sentence, shown in the list of verbs.
  static var summary: String { get }

  /// What there is to know beyond the options: paragraphs with an empty line between them.
  static var discussion: String { get }
  static var examples: [Example] { get }
  static var syntax: [Parameter<Self>] { get }

  init()

  /// Does what the verb says and prints its answer.
  func run() throws -> Outcome
}

extension Verb {
  public static var discussion: String { "" }
  public static var examples: [Example] { [] }
}

/// A command to copy, and what it shows.
public struct Example: Hashable, Sendable {
  public let command: String
  public let shows: String

  public init(_ command: String, _ shows: String) {
    self.command = command
    self.shows = shows
  }
}

/// How a verb ended when nothing failed.
public enum Outcome: Hashable, Sendable {
  case answered
  case nothingFound
}

/// What the process tells the one that started it.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  case answered = 0
  case nothingFound = 1
  case failed = 2
  case wrongUsage = 64

  public init(_ outcome: Outcome) {
    self = outcome == .answered ? .answered : .nothingFound
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
