import AnalyzerKit
import CommandSyntax
import PluginHost
import Questions

extension PluginVerb {
  /// Shows the plug-ins that are found, in order of their names.
  func list() throws -> Outcome {
    let isJSON = output.format == .json
    let all = plugins.found(isJSON: isJSON, asksAnew: true)
    try all.checkRequests()
    if !isJSON { PluginOptions.tell(all.complaints) }
    let listings = all.analyzers.listings.filter { $0.origin.plugin != nil }
    let analyzers = Dictionary(grouping: listings, by: \.origin)
    let found = analyzers.map { FoundPlugin(origin: $0.key, analyzers: $0.value.map(\.name)) }
      .sorted { ($0.name, $0.path) < ($1.name, $1.path) }
    try output.show(
      text: found.isEmpty ? ["No plug-ins were found."] : Self.table(found),
      json: [
        "schema": 1, "plugins": found.json(\.json),
        "complaints": all.complaints.map(\.description).json,
      ])
    return found.isEmpty ? .nothingFound : .answered
  }

  private static func table(_ plugins: [FoundPlugin]) -> [String] {
    var table = TextTable([.left, .left, .left, .left, .left])
    table.add(["plug-in", "version", "interface", "analyzers", "path"])
    for plugin in plugins {
      table.add([
        plugin.name, plugin.version, plugin.interface, plugin.analyzers.joined(separator: ", "),
        plugin.path,
      ])
    }
    return table.lines(width: Terminal.output.width)
  }
}

/// A plug-in that is loaded.
private struct FoundPlugin {
  let origin: AnalyzerOrigin
  let analyzers: [String]

  var name: String { origin.plugin?.name ?? "" }
  var version: String { origin.plugin?.version ?? "" }
  var path: String { origin.plugin?.path ?? "" }

  /// How it is spoken to, such as `C 1.0`.
  var interface: String {
    let version = origin.plugin?.interface ?? ""
    return if case .library = origin { "C \(version)" } else { "pipe \(version)" }
  }

  var json: JSON {
    [
      "name": .text(name), "version": .text(version), "interface": .text(interface),
      "analyzers": analyzers.json, "path": .text(path),
    ]
  }
}
