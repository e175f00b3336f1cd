import AnalyzerKit
import Foundation
import PluginHost
import Synchronization
import TestSupport
import Testing

/// Plug-ins in C and C++, compiled for the tests.
enum CompiledPlugin {
  /// What a skipped test says.
  static let absence: Comment = "there is no C compiler 'cc' on PATH"

  /// Whether there is a C compiler.
  static let isPossible = (try? BuiltProgram.run("cc", ["--version"]))?.status == 0

  static let isPossibleInCPlusPlus = (try? BuiltProgram.run("c++", ["--version"]))?.status == 0

  /// Where the header of plug-ins is.
  static let headerFolder = BuiltProgram.root.appending(path: "Sources/CPluginInterface").path()

  private static let folder = TemporaryFolder()
  private static let compiled = Mutex<[[String]: String]>([:])

  /// Compiles `Plugins/NAME.c`, or a file named in full, once for the same definitions.
  ///
  /// - Returns: The path of the library.
  static func library(_ name: String, _ definitions: [String]) throws -> String {
    try compiled.withLock { compiled in
      if let path = compiled[[name] + definitions] { return path }
      let path = folder.url("\(name)-\(compiled.count).so").path()
      try compile(name, definitions, to: path)
      compiled[[name] + definitions] = path
      return path
    }
  }

  static func library(_ name: String, _ definitions: String...) throws -> String {
    try library(name, definitions)
  }

  private static func compile(_ name: String, _ definitions: [String], to path: String) throws {
    let isWhole = name.contains(".")
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Plugins/\(name)\(isWhole ? "" : ".c")").path()
    let run = try BuiltProgram.run(
      isWhole ? "c++" : "cc",
      [
        isWhole ? "-std=c++17" : "-std=c11", "-pedantic", "-Wall", "-Wextra", "-Werror", "-O1",
        "-shared", "-fPIC",
      ]
        + definitions.map { "-D\($0)" } + ["-I", headerFolder, "-o", path, source, "-lm"])
    guard run.status == 0 else { throw CompilationError(messages: run.errors) }
    for file in [path, folder.url.path()] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    }
  }

  private struct CompilationError: Error { let messages: String }
}

extension FoundPlugins {
  /// The plug-ins at these paths of the environment, beside no other analyzer.
  init(_ paths: String...) {
    let list = paths.joined(separator: ":")
    self.init(
      adding: AnalyzerRegistry([]),
      from: PluginPlaces([]) { $0 == "BACKCHANNEL_PLUGINS" ? list : nil }, Supervision())
  }
}

extension CompiledPlugin {
  /// Why a plug-in that is compiled so is left out.
  static func complaint(about name: String, _ definitions: [String]) throws -> String {
    let found = FoundPlugins(try library(name, definitions))
    let complaint = try #require(found.complaints.first)
    guard case .unusable(_, let reason) = complaint else { return "\(complaint)" }
    return reason
  }
}
