/// A file to write that is one of the inputs.
public struct OwnInputError: Error, Hashable, CustomStringConvertible {
  public let file: String
  public let input: String

  public var description: String {
    let what =
      file == input
      ? "is one of the inputs" : "is the same file as '\(input)', one of the inputs,"
    return "'\(file)' \(what) and would be overwritten; name another file to write"
  }
}
