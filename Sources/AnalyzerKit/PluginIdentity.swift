/// Which plug-in an analyzer comes from.
public struct PluginIdentity: Hashable, Sendable {
  public let name: String
  public let version: String

  /// The version of the interface that it was written against, such as `1.0`.
  public let interface: String

  /// The file that it was loaded from.
  public let path: String

  public init(name: String, version: String, interface: String, path: String) {
    self.name = name
    self.version = version
    self.interface = interface
    self.path = path
  }
}

extension PluginIdentity: CustomStringConvertible {
  public var description: String { "\(name) \(version)" }
}
