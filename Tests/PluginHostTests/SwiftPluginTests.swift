import AnalyzerKit
import Foundation
import PluginHost
import TestSupport
import Testing

/// A plug-in in Swift that brings its own runtime, linked from what was built beside the tests.
@Suite(.enabled(if: SwiftPlugin.path != nil, "a plug-in in Swift cannot be linked here"))
struct SwiftPluginTests {
  @Test func itAnswersBesideTheRuntimeOfTheHost() throws {
    let graph = try Graph.of("a commands b", "b commands c", "c commands d", "a commands d")
    let path = try #require(SwiftPlugin.path)
    let found = FoundPlugins(path)
    #expect(found.complaints.isEmpty)
    let influence = try found.analyzers.listing(named: "influence")
    #expect(influence.settings.map(\.range) == [.count(1...100)])
    #expect(
      try influence.configured(["steps=3"]).analyze(graph).entityScores(in: graph) == [
        EntityScore("a", 4), EntityScore("b", 2), EntityScore("c", 1), EntityScore("d", 0),
      ])
  }

  @Test func whatStopsItIsASentence() throws {
    let progress = Progress { (_, _) throws(Cancelled) in throw Cancelled() }
    let influence = try FoundPlugins(try #require(SwiftPlugin.path)).analyzers
      .listing(named: "influence").configured()
    let graph = try Graph.of("a commands b")
    #expect(throws: Cancelled.self) { try influence.analyze(graph, about: [], progress) }
  }
}

private enum SwiftPlugin {
  private static let folder = TemporaryFolder()
  private static let modules = [
    "AnalyzerKit", "EntityGraph", "GraphKernels", "LibC", "Spelling", "Wording",
  ]

  /// The library; `nil` where it cannot be linked.
  static let path = try? link()

  private static func link() throws -> String? {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Plugins/influence.swift").path()
    let exports = try folder.file("exports.map", "{ global: backchannel_plugin; local: *; };\n")
    let maps = ["CPluginInterface", "CPrefetch"].flatMap {
      ["-Xcc", "-fmodule-map-file=\(BuiltProgram.root.path())Sources/\($0)/module.modulemap"]
    }
    let library = folder.url("influence.so").path()
    let run = try BuiltProgram.run(
      "swiftc",
      ["-swift-version", "6", "-module-name", "influence", "-emit-library", "-static-stdlib"]
        + ["-o", library, source, "-I", BuiltProgram.buildFolder.appending(path: "Modules").path()]
        + maps + ["-Xlinker", "--gc-sections", "-Xlinker", "--version-script=\(exports)"]
        + (try modules.flatMap(objects)))
    return run.status == 0 ? library : nil
  }

  /// What was compiled of a module: there may be files of sources that are gone.
  private static func objects(of module: String) throws -> [String] {
    let sources = BuiltProgram.root.appending(path: "Sources/\(module)").path()
    return try FileManager.default.subpathsOfDirectory(atPath: sources)
      .filter { $0.hasSuffix(".swift") }.map { source in
        let file = URL(filePath: source).lastPathComponent
        return BuiltProgram.buildFolder.appending(path: "\(module).build/\(file).o").path()
      }
  }
}
