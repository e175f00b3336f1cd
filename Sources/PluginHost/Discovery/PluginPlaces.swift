import LibC

/// Where plug-ins are looked for: never in the working directory unless it is named.
package struct PluginPlaces: Sendable {
  /// Files and folders that were named, in order.
  private(set) var named: [String]

  /// The folder of the user's own plug-ins, which need not be there.
  private(set) var ownFolder: String?

  /// Paths that are left out because they are not absolute.
  private(set) var relative: [String]

  /// Plug-ins that ended processes before this one when they were loaded, which was said.
  private(set) var leftOut: Set<String>

  /// Where what programs say of themselves is kept.
  private(set) var cache: DescriptionCache?

  /// What a WebAssembly module is run by.
  let wasmRunner: [String]?

  /// - Parameters:
  ///   - paths: Files and folders that the user names.
  ///   - asksAnew: Whether programs describe themselves even where it is known what they said.
  ///   - variable: The value of an environment variable.
  package init(_ paths: [String], asksAnew: Bool = false, variable: (String) -> String?) {
    let listed = (variable("BACKCHANNEL_PLUGINS") ?? "").split(separator: ":").map(String.init)
    named = paths + listed.filter { $0.hasPrefix("/") }
    relative = listed.filter { !$0.hasPrefix("/") }
    leftOut = Set(CrashSuccessor.pluginsLeftOut(variable))
    ownFolder = Self.ownFolder(variable: variable)
    cache = Self.folder("XDG_CACHE_HOME", else: ".cache", variable)
      .map { DescriptionCache(folder: $0, isUsed: !asksAnew) }
    wasmRunner = WasmRunner.command(variable: variable)
  }

  /// One file, which is asked what it is, whatever it said before.
  package static func file(_ path: String, variable: (String) -> String?) -> PluginPlaces {
    var places = PluginPlaces([], variable: variable)
    (places.named, places.relative, places.ownFolder, places.cache) = ([path], [], nil, nil)
    return places
  }

  /// The folder of the user's own plug-ins, but for one file.
  package static func ownFolder(
    besides path: String, variable: (String) -> String?
  ) -> PluginPlaces {
    var places = PluginPlaces([], variable: variable)
    (places.named, places.relative) = ([], [])
    if let file = PluginFile(path) { places.leftOut.insert(file.path) }
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
