import LibC

/// Where plug-ins are looked for: never in the working directory unless it is named.
package struct PluginPlaces: Sendable {
  /// Files and folders that the user asks for, in order.
  private(set) var requested: [String]

  /// Files and folders of the environment, in order.
  private(set) var listed: [String]

  /// The folder of the user's own plug-ins, which need not be there.
  private(set) var ownFolder: String?

  /// Paths that are left out because they are not absolute.
  private(set) var relative: [String]

  /// Plug-ins that ended processes before this one when they were loaded, which was said.
  private(set) var crashed: Set<String>

  /// A plug-in that is not looked at.
  private(set) var omitted: String?

  /// Where what programs say of themselves is kept.
  private(set) var cache: DescriptionCache?

  private let variable: @Sendable (String) -> String?

  /// - Parameters:
  ///   - paths: Files and folders that the user asks for.
  ///   - asksAnew: Whether programs describe themselves even where it is known what they said.
  ///   - variable: The value of an environment variable.
  package init(
    _ paths: [String], asksAnew: Bool = false, variable: @escaping @Sendable (String) -> String?
  ) {
    let named = (variable("BACKCHANNEL_PLUGINS") ?? "").split(separator: ":").map(String.init)
    requested = paths
    listed = named.filter { $0.hasPrefix("/") }
    relative = named.filter { !$0.hasPrefix("/") }
    crashed = Set(CrashSuccessor.pluginsLeftOut(variable))
    self.variable = variable
    ownFolder = Self.ownFolder(variable: variable)
    cache = Self.folder("XDG_CACHE_HOME", else: ".cache", variable)
      .map { DescriptionCache(folder: $0, isUsed: !asksAnew) }
  }

  /// What a WebAssembly module is run by.
  var wasmRunner: [String]? { WasmRunner.command(variable: variable) }

  /// One file, which is asked what it is, whatever it said before.
  package static func file(
    _ path: String, variable: @escaping @Sendable (String) -> String?
  ) -> PluginPlaces {
    var places = PluginPlaces([], variable: variable)
    (places.listed, places.relative, places.ownFolder, places.cache) = ([path], [], nil, nil)
    return places
  }

  /// The folder of the user's own plug-ins, but for one file.
  package static func ownFolder(
    besides path: String, variable: @escaping @Sendable (String) -> String?
  ) -> PluginPlaces {
    var places = PluginPlaces([], variable: variable)
    (places.listed, places.relative, places.omitted) = ([], [], PluginFile(path)?.path)
    return places
  }

  /// The folder of the user's own plug-ins; `nil` where no variable tells it.
  package static func ownFolder(variable: (String) -> String?) -> String? {
    folder("XDG_DATA_HOME", else: ".local/share", variable)
  }

  /// A folder of the XDG base directory specification.
  private static func folder(
    _ name: String, else standard: String, _ variable: (String) -> String?
  ) -> String? {
    if let folder = variable(name), folder.hasPrefix("/") {
      return "\(folder)/backchannel/plugins"
    }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/\(standard)/backchannel/plugins"
  }
}
