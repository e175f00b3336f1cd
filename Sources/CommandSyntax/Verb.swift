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
