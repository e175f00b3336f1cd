/// Where an analyzer comes from.
public enum AnalyzerOrigin: Hashable, Sendable {
  /// It is part of the program.
  case builtIn

  /// It is in a shared library, which runs in this process.
  case library(PluginIdentity)

  /// It is in a program, which runs in a process of its own.
  case program(PluginIdentity)
}

extension AnalyzerOrigin {
  /// The plug-in that it is in; `nil` for a part of the program.
  public var plugin: PluginIdentity? {
    switch self {
    case .builtIn: nil
    case .library(let plugin), .program(let plugin): plugin
    }
  }
}

extension AnalyzerOrigin: CustomStringConvertible {
  public var description: String {
    switch self {
    case .builtIn: "built in"
    case .library(let plugin): "\(plugin), the library \(plugin.path)"
    case .program(let plugin): "\(plugin), the program \(plugin.path)"
    }
  }
}
