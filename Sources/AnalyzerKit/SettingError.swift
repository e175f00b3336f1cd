import Spelling

/// What was wrong in the choice of an analyzer or its settings.
public enum SettingError: Error, Hashable {
  case unknownAnalyzer(String, known: [String])
  case unknownSetting(String, of: String, known: [String])
  case notAnAssignment(String)
  case badValue(String, of: String, wanted: String)
}

extension SettingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownAnalyzer(let name, let known):
      "there is no analyzer '\(name)'; \(Self.choice(name, of: known))"
    case .unknownSetting(let name, let analyzer, let known) where known.isEmpty:
      "\(analyzer) has no setting '\(name)', nor any other"
    case .unknownSetting(let name, let analyzer, let known):
      "\(analyzer) has no setting '\(name)'; it has \(known.joined(separator: ", "))"
    case .notAnAssignment(let text):
      "'\(text)' sets nothing; write a setting as name=value"
    case .badValue(let text, let name, let wanted):
      "'\(text)' does not fit \(name), which takes \(wanted)"
    }
  }

  private static func choice(_ name: String, of known: [String]) -> String {
    name.nearest(in: known).map { "did you mean '\($0)'?" }
      ?? "there are \(known.joined(separator: ", "))"
  }
}
