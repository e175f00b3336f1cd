import AnalyzerKit
import CommandSyntax
import PluginHost
import PluginProjects
import Questions
import Wording

extension PluginVerb {
  /// Puts a plug-in into the user's own folder of plug-ins: the one in a folder, which is compiled, or
  /// a file.
  func install() throws -> Outcome {
    let shelf = try PluginShelf(PluginPlaces.ownFolder(variable: Terminal.variable))
    let installation = PluginInstallation(shelf: shelf, isJSON: output.format == .json)
    let (path, plugin, isNew) = try installation.add(product())
    try output.show(
      text: [
        "\(isNew ? "Installed" : "Replaced") \(path).",
        "It is \(plugin.identity), with \(plugin.analyzers.listed); "
          + "'backchannel analyze \(plugin.analyzers.first ?? "NAME")' asks it.",
      ],
      json: [
        "schema": 1, "file": .text(path), "name": .text(plugin.identity.name),
        "version": .text(plugin.identity.version), "analyzers": plugin.analyzers.json,
        "replaced": .flag(!isNew),
      ])
    return .answered
  }

  private func product() throws -> String {
    let place = subject ?? "."
    return FileKind(place) == .file ? place : try PluginProject(place).build().path
  }

  /// Removes a plug-in from the user's own folder of plug-ins.
  func uninstall(_ name: String) throws -> Outcome {
    let shelf = try PluginShelf(PluginPlaces.ownFolder(variable: Terminal.variable))
    let installation = PluginInstallation(shelf: shelf, isJSON: output.format == .json)
    let path = try installation.remove(name)
    try output.show(
      text: ["Uninstalled \(path)."], json: ["schema": 1, "file": .text(path)])
    return .answered
  }
}
