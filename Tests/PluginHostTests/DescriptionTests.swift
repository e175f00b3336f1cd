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
      "described", "BEYOND", "SIZE=offsetof(bc_analyzer, settings)", "SETTING_COUNT=0")
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

  /// The host reads settings as it reads analyzers: up to their size, and then nothing.
  @Test(arguments: [
    (
      "{.size=sizeof(bc_setting),.name=\"Bad\",.help=\"h\"}",
      "'Bad' is not a name of lowercase letters, digits and hyphens"
    ),
    ("{.size=sizeof(bc_setting),.name=\"x\"}", "it gives no help of the setting 'x'"),
    (
      "{.size=sizeof(bc_setting),.name=\"x\",.help=\"h\",.preset={.type=77}}",
      "the setting 'x' has the unknown type 77"
    ),
    (
      "{.size=sizeof(bc_setting),.name=\"x\",.help=\"h\",.preset={.type=BC_WORD}}",
      "the setting 'x' allows no value"
    ),
    (
      "{.size=sizeof(bc_setting),.name=\"x\",.help=\"h\",.preset={.type=BC_FLAG,.as={.whole=2}}}",
      "the preset value of 'x' is not allowed"
    ),
    (
      "{.size=sizeof(bc_setting),.name=\"x\",.help=\"h\",.preset={.type=BC_NUMBER,.as={.number=2}},.least=0,.limit=1}",
      "the preset value of 'x' is not allowed"
    ),
    (
      "{.size=offsetof(bc_setting,least),.name=\"x\",.help=\"h\",.preset={.type=BC_NUMBER},.least=0,.limit=1}",
      "the setting 'x' allows no value"
    ),
    (
      "{.size=sizeof(bc_setting),.name=\"x\",.help=\"h\",.preset={.type=BC_WORD},.word_count=4294967295u,.words=(const char*const*)8}",
      "it says that it has 4294967295 words of the setting 'x', and at most 1000 are read"
    ),
  ])
  func aBadSettingIsASentence(_ setting: String, _ sentence: String) throws {
    #expect(try complaint("SETTING=\(setting)") == sentence)
  }

  @Test func aShorterSettingIsReadToItsEnd() throws {
    let setting =
      "{.size=offsetof(bc_setting,least),.name=\"x\",.help=\"h\",.preset={.type=BC_FLAG}}"
    let found = FoundPlugins(try CompiledPlugin.library("described", "SETTING=\(setting)"))
    #expect(found.analyzers.listings.first?.settings.map(\.range) == [.flag])
  }

  @Test(arguments: [
    ("SETTING_COUNT=2", "'ones' has the setting 'on' twice"),
    (
      "SETTING_COUNT=4000000000u",
      "it says that it has 4000000000 settings of 'ones', and at most 1000 are read"
    ),
    (
      "ANALYZER_COUNT=UINT64_MAX",
      "it says that it has 9223372036854775807 analyzers, and at most 1000 are read"
    ),
    ("ANALYZER_COUNT=0", "it gives no analyzer"), ("ANALYZERS=NULL", "it gives no analyzer"),
    ("PLUGIN_SIZE=8", "it gives no name of the plug-in"),
    (
      "PLUGIN_SIZE=4",
      "it was built for version 0 of the plug-in interface, and this is version 1; build it again"
    ),
  ])
  func aBadTableIsASentence(_ definition: String, _ sentence: String) throws {
    #expect(try complaint(definition) == sentence)
  }

  @Test func whatIsNoLibraryIsASentence() throws {
    let folder = TemporaryFolder()
    let found = FoundPlugins(try folder.file("text.so", "no library"))
    let complaint = try #require(found.complaints.first)
    #expect("\(complaint)".hasSuffix("text.so' is left out: it is not a shared library"))
    #expect(found.analyzers.listings.isEmpty)
  }

  @Test func whatOnlyTheLoaderKnowsIsToldInItsWords() throws {
    let reason = try complaint("UNLINKED")
    #expect(reason.hasPrefix("the system says '") && reason.contains("is_nowhere"))
  }
}
