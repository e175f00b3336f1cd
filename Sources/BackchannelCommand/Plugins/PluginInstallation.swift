import AnalyzerKit
import PluginHost
import PluginProjects

/// Puts plug-ins into the user's own folder, and takes them away.
struct PluginInstallation {
  /// A plug-in as it describes itself.
  struct Described {
    let identity: PluginIdentity

    /// The names of its analyzers, in order.
    let analyzers: [String]
  }

  let shelf: PluginShelf

  /// Whether a crash is told in JSON.
  let isJSON: Bool

  /// Adds a plug-in that can be loaded, and whose names are free.
  ///
  /// - Throws: ``PluginRefusal`` where it cannot; what was installed before then stays.
  func add(_ product: String) throws -> (path: String, plugin: Described, isNew: Bool) {
    let name = product.split(separator: "/").last.map(String.init) ?? product
    let isNew = !shelf.names.contains(name)
    var plugin: Described?
    let path = try shelf.add(product) { draft in
      let described = try describe(draft, from: product)
      try checkNames(of: described, from: product, replacing: shelf.place(of: name))
      plugin = described
    }
    guard let plugin else {
      throw PluginRefusal(product, "nothing describes it")
    }
    return (path, plugin, isNew)
  }

  /// Loads a copy of a plug-in.
  private func describe(_ draft: String, from product: String) throws -> Described {
    @Sendable func told(_ sentence: String) -> String { sentence.replacing(draft, with: product) }
    let found = FoundPlugins(
      adding: OfferedAnalyzers.all, from: .file(draft, variable: { Terminal.variable($0) }),
      Supervision { [isJSON] in PluginOptions.line(told($0), isJSON: isJSON) })
    for complaint in found.complaints {
      guard case .passedOver = complaint else {
        throw PluginRefusal(product, told(complaint.reason))
      }
      Output.complain(ErrorText.printed(told("\(complaint)")))
    }
    let listings = found.analyzers.listings.filter { $0.origin.plugin != nil }
    guard let identity = listings.first?.origin.plugin else {
      throw PluginRefusal(product, "it has no analyzers")
    }
    return Described(identity: identity, analyzers: listings.map(\.name))
  }

  /// Sees that no other installed plug-in has the names of its analyzers, and that those there are loaded.
  private func checkNames(
    of plugin: Described, from product: String, replacing path: String
  ) throws {
    let found = FoundPlugins(
      adding: OfferedAnalyzers.all,
      from: .ownFolder(besides: path, variable: { Terminal.variable($0) }),
      Supervision(successor: PluginOptions.successor()) { [isJSON] in
        PluginOptions.line($0, isJSON: isJSON)
      })
    for complaint in found.complaints {
      guard case .untrusted = complaint else { continue }
      throw PluginRefusal(product, complaint.reason)
    }
    for other in found.analyzers.listings where plugin.analyzers.contains(other.name) {
      throw PluginRefusal(
        product, PluginComplaint.taken(other.name, by: "\(other.origin)"))
    }
  }

  /// Takes away the plug-in of a file name, or that calls itself so.
  ///
  /// - Returns: The path that it had.
  /// - Throws: ``PluginProjectError``.
  func remove(_ name: String) throws -> String {
    let named = shelf.names(of: name)
    let files = named.isEmpty ? filesOfPlugin(called: name) : named
    guard files.count < 2 else { throw PluginProjectError.severalInstalled(name, files) }
    guard let file = files.first else {
      throw PluginProjectError.notInstalled(name, in: shelf.folder, others: shelf.names)
    }
    return try shelf.remove(file)
  }

  /// The file names of the plug-ins here that call themselves so.
  private func filesOfPlugin(called name: String) -> [String] {
    let found = FoundPlugins(
      adding: OfferedAnalyzers.all,
      from: .ownFolder(besides: "", variable: { Terminal.variable($0) }),
      Supervision(successor: PluginOptions.successor()) { [isJSON] in
        PluginOptions.line($0, isJSON: isJSON)
      })
    let paths = found.analyzers.listings.compactMap(\.origin.plugin)
      .filter { $0.name == name }.map(\.path)
    return Set(paths).compactMap { $0.split(separator: "/").last.map(String.init) }
      .filter(shelf.names.contains).sorted()
  }
}
