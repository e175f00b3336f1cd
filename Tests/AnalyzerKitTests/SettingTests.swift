import AnalyzerKit
import EntityGraph
import Testing

/// An analyzer with one setting of each type.
private struct Probe: Analyzer {
  enum Mode: String, CaseIterable { case fast, exact }

  static let name = "probe"
  static let summary = "What a probe finds."
  static let complexity = "O(1)"
  static let settings = [
    Setting(\Probe.damping, "damping", "Chance of following.", in: 0..<1),
    Setting(\Probe.share, "share", "How much.", in: 0.25..<2.5),
    Setting(\Probe.rounds, "rounds", "How often.", in: 1...500),
    Setting(\Probe.isWeighted, "weighted", "Whether weights count."),
    Setting(\Probe.mode, "mode", "How."),
  ]
  var damping = 0.85
  var share = 1.0
  var rounds = 100
  var isWeighted = false
  var mode = Mode.exact

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding { .groups([]) }
}

private struct Plain: Analyzer {
  static let name = "plain"
  static let summary = "Nothing."
  static let complexity = "O(1)"

  func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding { .groups([]) }
}

@Suite struct SettingTests {
  @Test func settingsAreAppliedInOrder() throws {
    let probe = try Probe.configured([
      "damping=0.9", "rounds=7", "weighted=yes", "mode=fast", "rounds=8",
    ])
    #expect(probe.damping == 0.9 && probe.rounds == 8 && probe.isWeighted && probe.mode == .fast)
    #expect(
      probe.configuration.map { "\($0.name)=\($0.value)" } == [
        "damping=number(0.9)", "share=number(1.0)", "rounds=count(8)", "weighted=flag(true)",
        "mode=word(\"fast\")",
      ])
  }

  @Test func withoutSettingsItHasItsDefaults() throws {
    #expect(try Probe.configured([]).damping == 0.85)
    #expect(try Plain.configured([]).configuration.isEmpty)
    #expect(Plain.reference == nil && Plain.settings.isEmpty)
  }

  @Test func helpTellsTypeAndRange() {
    #expect(Probe.settings.map(\.name) == ["damping", "share", "rounds", "weighted", "mode"])
    #expect(
      Probe.settings.map(\.range.type) == [
        "number", "number", "whole number", "true or false", "word",
      ])
    #expect(
      Probe.settings.map(\.range.allowed) == ["0..<1", "0.25..<2.5", "1...500", nil, "fast, exact"])
    #expect(Probe.settings[0].help == "Chance of following.")
  }

  @Test(arguments: [
    "damping=0", "damping=0.999", "damping=1e-3", "rounds=1", "rounds=500", "share=0.25",
    "weighted=true", "weighted=no", "weighted=0", "weighted=1", "weighted=false", "mode=exact",
  ])
  func takesWhatIsWithinRange(assignment: String) throws { _ = try Probe.configured([assignment]) }

  @Test(arguments: [
    ("damping=1", "'1' does not fit damping, which takes a number in 0..<1"),
    ("damping=-0.1", "'-0.1' does not fit damping, which takes a number in 0..<1"),
    ("damping=much", "'much' does not fit damping, which takes a number in 0..<1"),
    ("damping=nan", "'nan' does not fit damping, which takes a number in 0..<1"),
    ("damping=inf", "'inf' does not fit damping, which takes a number in 0..<1"),
    ("damping=", "'' does not fit damping, which takes a number in 0..<1"),
    ("share=2.5", "'2.5' does not fit share, which takes a number in 0.25..<2.5"),
    ("rounds=0", "'0' does not fit rounds, which takes a whole number in 1...500"),
    ("rounds=501", "'501' does not fit rounds, which takes a whole number in 1...500"),
    ("rounds=2.5", "'2.5' does not fit rounds, which takes a whole number in 1...500"),
    ("weighted=maybe", "'maybe' does not fit weighted, which takes true or false"),
    ("mode=slow", "'slow' does not fit mode, which takes one of fast, exact"),
    ("mode=a=b", "'a=b' does not fit mode, which takes one of fast, exact"),
    ("damping", "'damping' sets nothing; write a setting as name=value"),
    ("", "'' sets nothing; write a setting as name=value"),
    (
      "dampign=0.5",
      "probe has no setting 'dampign'; it has damping, share, rounds, weighted, mode"
    ),
    ("=5", "probe has no setting ''; it has damping, share, rounds, weighted, mode"),
  ])
  func whatDoesNotFitIsRefusedInASentence(assignment: String, wanted: String) {
    let error = #expect(throws: SettingError.self) { _ = try Probe.configured([assignment]) }
    #expect(error?.description == wanted)
  }

  @Test func anAnalyzerWithoutSettingsSaysSo() {
    let error = #expect(throws: SettingError.self) { _ = try Plain.configured(["x=1"]) }
    #expect(error?.description == "plain has no setting 'x', nor any other")
  }

  @Test func aRefusedSettingLeavesTheRestAlone() throws {
    #expect(throws: SettingError.self) { try Probe.configured(["rounds=0"]) }
    #expect(try Probe.configured([]).rounds == 100)
    #expect(Probe.settings[2].value(in: try Probe.configured(["rounds=3"])) == .count(3))
  }

  @Test func aTextMayBeAnything() throws {
    #expect(SettingRange.text.value("") == .text(""))
    #expect(SettingRange.text.value("a=b, c") == .text("a=b, c"))
    #expect(SettingRange.text.allowed == nil && SettingRange.text.type == "text")
  }

  @Test func aListingDescribesWhatItConfigures() throws {
    let listing = AnalyzerListing(Probe.self)
    #expect(listing.name == "probe" && listing.summary == "What a probe finds.")
    #expect("\(listing.origin)" == "built in")
    #expect(listing.settings.map(\.preset).prefix(3) == [.number(0.85), .number(1), .count(100)])
    let runs = try listing.configured(["rounds=3"])
    #expect(runs.configuration.map(\.value)[2] == .count(3))
    #expect(throws: SettingError.self) { try listing.configured(["rounds=0"]) }
    #expect(listing.isAbout(0) && !listing.isAbout(1))
  }

  // MARK: - The registry

  @Test func theRegistryIsInOrderOfNames() throws {
    let registry = AnalyzerRegistry([Probe.self, Plain.self])
    #expect(registry.listings.map(\.name) == ["plain", "probe"])
    #expect(try registry.listing(named: "probe").summary == "What a probe finds.")
  }

  @Test func aNameThatIsTakenIsNotAdded() {
    var registry = AnalyzerRegistry([Probe.self])
    let wasAdded = [
      registry.add(AnalyzerListing(Plain.self)), registry.add(AnalyzerListing(Plain.self)),
    ]
    #expect(wasAdded == [true, false])
    #expect(registry.listings.map(\.name) == ["plain", "probe"])
  }

  @Test func anUnknownAnalyzerIsAnError() {
    let registry = AnalyzerRegistry([Probe.self, Plain.self])
    let error = #expect(throws: SettingError.self) { _ = try registry.listing(named: "prob") }
    #expect(error == .unknownAnalyzer("prob", known: ["plain", "probe"]))
    #expect(error?.description == "there is no analyzer 'prob'; did you mean 'probe'?")
    let far = SettingError.unknownAnalyzer("astrology", known: ["plain", "probe"])
    #expect(far.description == "there is no analyzer 'astrology'; there are plain, probe")
  }
}
