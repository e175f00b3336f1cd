import CommandSyntax
import PluginHost
import PluginProjects
import Questions

extension PluginVerb {
  /// Begins a plug-in in a folder of its own.
  func begin(_ name: String) throws -> Outcome {
    guard let language else { return .nothingFound }
    let (project, files) = try PluginProject.begin(
      name, in: language,
      dependingOn: package.map { PackagePlace($0, version: ProgramVersion.current) })
    let build = language == .rust ? "cargo build --release" : "backchannel plugin build"
    try output.show(
      text: ["Began the plug-in '\(name)' in \(project.folder):"] + files.map { "  \($0)" } + [
        "",
        language == .python
          ? "README.md says how it is tested and installed."
          : "'\(build)' there compiles it; README.md says how it is tested and installed.",
      ],
      json: ["schema": 1, "folder": .text(project.folder), "files": files.json])
    return .answered
  }

  /// Compiles what is in a folder.
  func build() throws -> Outcome {
    let product = try PluginProject(subject ?? ".").build()
    try output.show(
      text: ["The plug-in is \(product)."], json: ["schema": 1, "file": .text(product)])
    return .answered
  }

  /// Compiles what is in a folder, and puts it into the user's own folder of plug-ins.
  func install() throws -> Outcome {
    let installed = try PluginProject(subject ?? ".")
      .install(into: PluginPlaces.ownFolder(variable: Terminal.variable))
    try output.show(
      text: ["Installed \(installed).", "'backchannel plugin list' shows it."],
      json: ["schema": 1, "file": .text(installed)])
    return .answered
  }
}
