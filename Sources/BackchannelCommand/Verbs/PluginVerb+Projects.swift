import AnalyzerKit
import CommandSyntax
import PluginProjects
import Questions
import Wording

extension PluginVerb {
  /// Begins a plug-in in a folder of its own.
  func begin(_ name: String) throws -> Outcome {
    guard let language else { return .nothingFound }
    guard !OfferedAnalyzers.all.listings.contains(where: { $0.name == name }) else {
      throw PluginProjectError.nameTaken(name)
    }
    let (project, files) = try PluginProject.begin(
      name, in: language,
      dependingOn: package.map { try PackagePlace($0, version: ProgramVersion.current) })
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
      text: [
        product.sources.isEmpty
          ? "The plug-in is \(product.path), which needs no compiler."
          : "Built \(product.path) from \(product.sources.listed).",
        "'backchannel plugin check NAME --plugin \(product.path)' judges its analyzer NAME.",
      ],
      json: ["schema": 1, "file": .text(product.path), "sources": product.sources.json])
    return .answered
  }
}
