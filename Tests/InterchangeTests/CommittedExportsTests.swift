import Foundation
import TestSupport
import Testing

/// The files of exports/, as those who download them open them.
@Suite("The committed exports")
struct CommittedExportsTests {
  private static let names = ["whole", "communications", "whole-strict"]

  private static func path(_ name: String) -> String {
    BuiltProgram.root.appending(path: "exports/\(name).graphml").path()
  }

  @Test(.enabled(if: Judge.hasGephi, "needs Java 17, Python 3 and gephi/ in the shared folder"))
  func gephiLosesNothing() throws {
    let files = ["whole", "communications"].map(Self.path)
    #expect(try Judge.lostInGephi(files) == [[], []])
  }

  @Test(.enabled(if: GraphMLSchema.path != nil, "\(GraphMLSchema.comment)"))
  func theStrictOneIsValid() {
    #expect(GraphMLSchema.complaints(about: Self.path("whole-strict")) == [])
  }

  @Test(.enabled(if: Judge.hasNetworkX, "needs Python 3 with networkx"), arguments: names)
  func networkXLoadsItWithoutAWarning(name: String) throws {
    try load("import networkx; networkx.read_graphml(sys.argv[1])", name)
  }

  @Test(.enabled(if: Judge.hasIGraph, "needs Python 3 with igraph"), arguments: names)
  func iGraphLoadsItWithoutAWarning(name: String) throws {
    try load("import igraph; igraph.Graph.Read_GraphML(sys.argv[1])", name)
  }

  private func load(_ script: String, _ name: String) throws {
    let run = try BuiltProgram.run(
      "python3", ["-W", "error", "-c", "import sys; \(script)", Self.path(name)])
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
  }
}
