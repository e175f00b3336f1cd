/// An analyzer of a library that ended the process before this one.
public struct CrashedAnalyzer: Error, CustomStringConvertible {
  public let name: String

  public init(_ name: String) { self.name = name }

  public var description: String { "the analyzer '\(name)' crashed or took too long" }
}
