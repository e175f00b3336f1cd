import Foundation
import TestSupport
import Testing

/// Plug-ins that the user asks for, and those that are merely found.
@Suite struct RequestedPluginTests {
  private let author = PluginAuthor()
  private static let wide = ["COLUMNS": "1000"]
  private static let broken = "#!/bin/sh\nexit 3\n"
  private static let reason =
    "asked to describe itself it ended with exit status 3 and said nothing"

  init() throws {
    _ = try author.folder.file("ties.csv", "source,target\na,b\nb,c\n")
    try author.program("ties", in: "ties", #"echo '{"scores": {"values": [1, 3, 2]}}'"#)
  }

  private func run(
    _ line: String, _ variables: [String: String] = [:]
  ) throws -> BuiltProgram.Run {
    try author.backchannel(line, environment: Self.wide.merging(variables) { $1 })
  }

  /// The installed one of the same name does not answer in its place.
  @Test(arguments: [
    "analyze ties --in ties.csv", "analyze degree --in ties.csv", "analyzers", "analyzers ties",
    "analyzers degree", "plugin list", "plugin check ties --only listing",
    "export out.json --in ties.csv --with ties", "export out.json --in ties.csv --with degree",
  ])
  func whatIsAskedForAndCannotBeUsedIsAFailure(_ line: String) throws {
    #expect(try run("plugin install ties").status == 0)
    try author.write("ties/backchannel-ties", Self.broken)
    let run = try run("\(line) --plugin ties/backchannel-ties")
    #expect(
      run.errors
        == "backchannel: the plug-in 'ties/backchannel-ties' cannot be used: \(Self.reason)\n")
    #expect(run.output == "")
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: author.folder.url("out.json").path()))
  }

  @Test func whatIsMerelyFoundAndCannotBeUsedIsAWarning() throws {
    try author.write("broken/backchannel-broken", Self.broken)
    let path = author.folder.url("broken/backchannel-broken").path()
    let run = try run(
      "analyze ties --in ties.csv --plugin ties/backchannel-ties", ["BACKCHANNEL_PLUGINS": path])
    let real = author.folder.url("broken").resolvingSymlinksInPath().path()
    let folder = real.hasSuffix("/") ? real : "\(real)/"
    #expect(
      run.errors
        == "backchannel: the plug-in '\(folder)backchannel-broken' is left out: \(Self.reason)\n")
    #expect(run.output.contains("ties"))
    #expect(run.status == 0)
  }

  @Test(arguments: [true, false])
  func anExportHasTheColumnsOfAllThatCanBeUsed(_ isAskedFor: Bool) throws {
    try author.write("ties/backchannel-ties", Self.broken)
    let path = author.folder.url("ties/backchannel-ties").resolvingSymlinksInPath().path()
    let export = "export out.json --in ties.csv --with degree,ties,pagerank --with"
    let line = "\(export) others --plugin others/backchannel-others"
    try author.program("others", in: "others", #"echo '{"scores": {"values": [4, 5, 6]}}'"#)
    let run =
      isAskedFor
      ? try run("\(line) --plugin ties/backchannel-ties")
      : try run(line, ["BACKCHANNEL_PLUGINS": path])
    let complaint =
      isAskedFor
      ? "the plug-in 'ties/backchannel-ties' cannot be used" : "the plug-in '\(path)' is left out"
    #expect(
      run.errors
        == "backchannel: there is no analyzer 'ties': \(complaint): \(Self.reason)\n")
    #expect(run.status == 2)
    let text = try String(contentsOf: author.folder.url("out.json"), encoding: .utf8)
    let columns = try JSONAnswer(text)["nodes"][0].members.keys
    #expect(
      columns.filter { ["degree", "pagerank", "others", "ties"].contains($0) }.sorted() == [
        "degree", "others", "pagerank",
      ])
    let json = try self.run(
      "\(line) --format json --plugin ties/backchannel-ties")
    #expect(try JSONAnswer(json.output)["failed"].elements.count == 1, "\(json.output)")
  }

  /// A typing error is no failure of a plug-in.
  @Test func aNameThatIsNotThereStopsAnExport() throws {
    let run = try run(
      "export out.json --in ties.csv --with degree,ties,tie --plugin ties/backchannel-ties")
    #expect(run.errors == "backchannel: there is no analyzer 'tie'; did you mean 'ties'?\n")
    #expect(run.status == 2)
  }
}
