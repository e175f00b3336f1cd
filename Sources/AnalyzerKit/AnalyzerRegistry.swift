import EntityGraph
import Spelling

/// The analyzers a program offers.
public struct AnalyzerRegistry: Sendable {
  /// In order of names.
  public let analyzers: [any Analyzer.Type]

  /// - Precondition: no two analyzers share a name.
  public init(_ analyzers: [any Analyzer.Type]) {
    self.analyzers = analyzers.sorted { $0.name < $1.name }
    precondition(
      Set(analyzers.map { $0.name }).count == analyzers.count, "two analyzers share a name")
  }

  /// The analyzer called `name`.
  ///
  /// - Throws: ``SettingError/unknownAnalyzer(_:known:)``.
  public func analyzer(named name: String) throws(SettingError) -> any Analyzer.Type {
    guard let found = analyzers.first(where: { $0.name == name }) else {
      throw .unknownAnalyzer(name, known: analyzers.map { $0.name })
    }
    return found
  }
}

extension Analyzer {
  /// The analyzer with settings such as `damping=0.9` applied, in order.
  ///
  /// - Throws: ``SettingError``.
  public static func configured(_ assignments: [String]) throws(SettingError) -> Self {
    var analyzer = Self()
    for assignment in assignments {
      let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw .notAnAssignment(assignment) }
      guard
        let setting = settings.first(where: {
          $0.name == parts[0] || $0.formerNames.contains(String(parts[0]))
        })
      else {
        throw .unknownSetting(String(parts[0]), of: name, known: settings.map(\.name))
      }
      try setting.set(String(parts[1]), in: &analyzer)
    }
    return analyzer
  }

  /// Every setting with its value, in the order of help.
  public var configuration: [(name: String, value: SettingValue)] {
    Self.settings.map { ($0.name, $0.value(in: self)) }
  }
}

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
