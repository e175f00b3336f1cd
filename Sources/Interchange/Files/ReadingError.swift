/// Why a graph file could not be read: which file, where, and what to do.
public struct ReadingError: Error, Hashable, CustomStringConvertible {
  public let file: String

  /// Counted from 1; `nil` where no one line is to blame.
  public let line: Int?

  /// What is wrong and what to do about it, as half a sentence.
  public let what: String

  public init(_ what: String, file: String, line: Int? = nil) {
    self.file = file
    self.line = line
    self.what = what
  }

  public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(what)" }
}
