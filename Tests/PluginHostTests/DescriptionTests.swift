import AnalyzerKit
import PluginHost
import TestSupport
import Testing

@Suite(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
struct DescriptionTests {
  private func complaint(_ definitions: String...) throws -> String {
    try CompiledPlugin.complaint(about: "described", definitions)
  }

  @Test func aWholeDescriptionIsListed() throws {
    let found = FoundPlugins(try CompiledPlugin.library("described"))
    #expect(found.analyzers.listings.map(\.name) == ["ones"])
    #expect(found.complaints.isEmpty)
  }

  /// What stands beyond the size of a struct is not looked at, though it is there.
  @Test func aShorterStructIsReadToItsEnd() throws {
    let path = try CompiledPlugin.library(
      "described", "BEYOND", "SIZE=offsetof(bc_analyzer, settings)")
    let found = FoundPlugins(path)
    let listing = try #require(found.analyzers.listings.first, "\(found.complaints)")
    #expect(listing.reference == nil)
    let graph = try Graph.of("a met b")
    #expect(
      try listing.configured().analyze(graph).entityScores(in: graph) == [
        EntityScore("a", 1), EntityScore("b", 1),
      ])
  }

  @Test func aStructThatEndsTooSoonIsRefused() throws {
    #expect(
      try complaint("SIZE=offsetof(bc_analyzer, analyze)") == "it gives no function of 'ones'")
  }

  @Test func aLongerStructOfTomorrowIsReadAsFarAsItIsKnown() throws {
    let path = try CompiledPlugin.library("described", "SIZE=sizeof(longer)")
    let graph = try Graph.of("a met b")
    let listing = try #require(FoundPlugins(path).analyzers.listings.first)
    #expect(try listing.configured().analyze(graph).entityScores(in: graph)?.count == 2)
  }

  @Test func aLaterMinorVersionWorks() throws {
    let path = try CompiledPlugin.library("described", "PLUGIN_ABI=BC_ABI+7")
    #expect(FoundPlugins(path).analyzers.listings.count == 1)
  }

  @Test(arguments: [0, 2])
  func anotherMajorVersionIsRefused(_ version: Int) throws {
    #expect(
      try complaint("PLUGIN_ABI=\(version)<<16")
        == "it was built for version \(version) of the plug-in interface, and this is version 1; build it again"
    )
  }

  @Test func aPluginThatRefusesTheHostIsLeftOut() throws {
    #expect(try complaint("REFUSES") == "it does not work with this version of backchannel")
  }

  @Test(arguments: [
    ("NAME=\"Ones\"", "'Ones' is not a name of lowercase letters, digits and hyphens"),
    ("NAME=\"\"", "it gives no name of an analyzer"),
    ("NAME=\"\\xff\"", "the name of an analyzer is not UTF-8"),
    ("NAME=NULL", "it gives no name of an analyzer"),
    ("ANSWER=9", "'ones' answers with the unknown kind 9"),
    ("NEEDS=(1ull<<40)", "'ones' needs columns that this version of backchannel does not have"),
    ("ANALYZE=NULL", "it gives no function of 'ones'"),
  ])
  func aBadDescriptionIsASentence(_ definition: String, _ sentence: String) throws {
    #expect(try complaint(definition) == sentence)
  }

  @Test func whatIsNoLibraryIsASentence() throws {
    let folder = TemporaryFolder()
    let found = FoundPlugins(try folder.file("text.so", "no library"))
    let complaint = try #require(found.complaints.first)
    #expect("\(complaint)".contains("text.so' is left out: the system says '"))
    #expect(found.analyzers.listings.isEmpty)
  }
}
