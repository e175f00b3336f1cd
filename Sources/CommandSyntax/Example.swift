/// A command to copy, and what it shows.
public struct Example: Hashable, Sendable {
  public let command: String
  public let shows: String

  public init(_ command: String, _ shows: String) {
    self.command = command
    self.shows = shows
  }
}
