/// Where an analyzer comes from.
public enum AnalyzerOrigin: Hashable, Sendable {
  /// It is part of the program.
  case builtIn
}

extension AnalyzerOrigin: CustomStringConvertible {
  public var description: String { "built in" }
}
