import LibC
import Spelling

/// A folder in which a plug-in is written.
package struct PluginProject: Sendable {
  package let folder: String

  package init(_ folder: String) { self.folder = folder }

  /// Begins a plug-in in a folder that is made for it.
  ///
  /// - Parameters:
  ///   - name: What the plug-in and its analyzer are called: small letters, digits and hyphens.
  ///   - language: What it is written in.
  ///   - package: Where the package of Backchannel is, which a plug-in in Swift depends on.
  ///   - parent: Where its folder is made.
  /// - Returns: The project, and the paths of its files in its folder.
  /// - Throws: ``PluginProjectError``.
  package static func begin(
    _ name: String, in language: PluginLanguage, dependingOn package: PackagePlace? = nil,
    under parent: String = "."
  ) throws(PluginProjectError) -> (project: PluginProject, files: [String]) {
    guard name.isPlainNameOfLetters else { throw .badName(name) }
    let project = PluginProject(parent == "." ? name : "\(parent)/\(name)")
    guard unsafe mkdir(project.folder, 0o755) == 0 else {
      throw errno == EEXIST ? .isThere(project.folder) : .notWritten(project.folder, systemError())
    }
    let files = language.files(named: name, dependingOn: package)
    for file in files { try project.write(file) }
    return (project, files.map(\.path))
  }

  private func write(_ file: ProjectFile) throws(PluginProjectError) {
    let path = "\(folder)/\(file.path)"
    for slash in file.path.indices where file.path[slash] == "/" {
      unsafe mkdir("\(folder)/\(file.path[..<slash])", 0o755)
    }
    guard SmallFile.write(file.content, to: path, mode: file.isProgram ? 0o755 : 0o644) else {
      throw .notWritten(path, systemError())
    }
  }
}
