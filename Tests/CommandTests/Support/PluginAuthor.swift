import Foundation
import TestSupport

/// Somebody who writes plug-ins in an empty folder, with an empty home.
struct PluginAuthor {
  let folder = TemporaryFolder()

  /// Where plug-ins are installed.
  var shelf: URL { folder.url("data/backchannel/plugins") }

  /// Runs the program with the words of a line.
  func backchannel(
    _ line: String, environment: [String: String] = [:]
  ) throws -> BuiltProgram.Run {
    try backchannel(line.split(separator: " ").map(String.init), environment: environment)
  }

  func backchannel(
    _ words: [String], environment: [String: String] = [:]
  ) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(
      words, in: folder.url,
      environment: [
        "XDG_DATA_HOME": folder.url("data").path(), "XDG_CACHE_HOME": folder.url("cache").path(),
        "BACKCHANNEL_PLUGINS": "",
      ].merging(environment) { $1 })
  }

  /// Writes a plug-in of one analyzer in the language of the shell.
  ///
  /// - Parameters:
  ///   - name: What it and its analyzer are called.
  ///   - version: Its version.
  ///   - keys: Further keys of the description of the analyzer.
  ///   - path: The folder to write it into, which is made.
  ///   - deed: What it does when it is asked.
  /// - Returns: The path of the plug-in, from the author's folder.
  /// - Throws: What the file system refuses.
  @discardableResult
  func program(
    _ name: String, version: String = "3", having keys: String = #""needs": []"#,
    in path: String = ".", _ deed: String
  ) throws -> String {
    try write(
      "\(path)/backchannel-\(name)",
      """
      #!/bin/sh
      if [ "$1" = describe ]; then
        echo '{"backchannel": 1, "name": "\(name)", "version": "\(version)", "analyzers": [{"name": "\(name)",'
        echo '"summary": "Does something.", "complexity": "O(1)", \(keys)}]}'
      else
        \(deed)
      fi
      """)
    return "\(path)/backchannel-\(name)"
  }

  /// Writes a program into a folder that is made, which nobody else may write.
  func write(_ path: String, _ text: String) throws {
    let file = folder.url(path)
    let parent = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    for place in [file, parent, folder.url] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: place.path(percentEncoded: false))
    }
  }
}
