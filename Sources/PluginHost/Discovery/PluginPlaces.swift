import LibC

/// Where plug-ins are looked for: never in the working directory unless it is named.
public struct PluginPlaces: Sendable {
  /// Files and folders that were named, in order.
  let named: [String]

  /// The folder of the user's own plug-ins, which need not be there.
  let ownFolder: String?

  /// Paths that are left out because they are not absolute.
  let relative: [String]

  /// - Parameters:
  ///   - paths: Files and folders that the user names.
  ///   - variable: The value of an environment variable.
  public init(_ paths: [String], variable: (String) -> String?) {
    let listed = (variable("BACKCHANNEL_PLUGINS") ?? "").split(separator: ":").map(String.init)
    named = paths + listed.filter { $0.hasPrefix("/") }
    relative = listed.filter { !$0.hasPrefix("/") }
    ownFolder = Self.dataFolder(variable).map { "\($0)/backchannel/plugins" }
  }

  private static func dataFolder(_ variable: (String) -> String?) -> String? {
    if let folder = variable("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share"
  }
}
