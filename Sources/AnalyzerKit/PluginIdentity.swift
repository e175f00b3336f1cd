/// Which plug-in an analyzer comes from.
public struct PluginIdentity: Hashable, Sendable {
  public let name: String
  public let version: String

  /// The file that it was loaded from.
  public let path: String

  public init(name: String, version: String, path: String) {
    self.name = name
    self.version = version
    self.path = path
  }
}

extension PluginIdentity: CustomStringConvertible {
  public var description: String { "\(name) \(version)" }
}
