import AnalyzerKit
import CPluginInterface

/// An analyzer in a shared library, as the library describes it.
///
/// What it points to is the library's, and stays as it is until the process ends.
@safe struct LibraryAnalyzer: @unchecked Sendable {
  /// Where the library keeps the description, for its own functions.
  let own: UnsafePointer<bc_analyzer>

  /// The description as far as the library made it.
  let entry: bc_analyzer
  let identity: PluginIdentity
  let supervision: Supervision
  let name: String
  let summary: String
  let complexity: String
  let reference: String?

  /// What it always answers with; `nil` where it says so each time.
  let answer: AnswerKind?
  let settings: [SettingDescription]
  let analyze: Analyze

  typealias Analyze =
    @convention(c) (
      UnsafePointer<bc_analyzer>?, UnsafePointer<bc_graph>?, UnsafePointer<bc_question>?,
      UnsafePointer<bc_run>?
    ) -> Int32

  init(
    _ own: UnsafePointer<bc_analyzer>, of identity: PluginIdentity, _ supervision: Supervision
  ) throws(LibraryFault) {
    let entry = unsafe bc_analyzer(reading: own)
    unsafe (self.own, self.entry) = unsafe (own, entry)
    (self.identity, self.supervision) = (identity, supervision)
    name = try unsafe LibraryText.name(entry.name, of: "analyzer")
    summary = try unsafe LibraryText.text(entry.summary, "summary of '\(name)'")
    complexity = try unsafe LibraryText.text(entry.complexity, "complexity of '\(name)'")
    reference = try unsafe LibraryText.optional(entry.reference, "reference of '\(name)'")
    answer = try unsafe Self.answer(entry.answer, of: name)
    guard unsafe ColumnNeeds(rawValue: entry.needs).isSubset(of: .known) else {
      throw .unknownNeeds(analyzer: name)
    }
    guard let analyze = unsafe entry.analyze else { throw .missing("function of '\(name)'") }
    unsafe self.analyze = analyze
    settings = try unsafe Self.settings(entry, of: name)
  }

  private static func answer(
    _ code: UInt32, of name: String
  ) throws(LibraryFault) -> AnswerKind? {
    let answer = AnswerKind(code: code)
    guard answer != nil || Int(code) == BC_ANY else {
      throw .unknownAnswer(Int(code), analyzer: name)
    }
    return answer
  }

  private static func settings(
    _ entry: bc_analyzer, of name: String
  ) throws(LibraryFault) -> [SettingDescription] {
    let count = try unsafe LibraryText.count(entry.setting_count, of: "settings of '\(name)'")
    var settings: [SettingDescription] = []
    for place in 0..<count {
      guard let setting = unsafe entry.settings?[place] else {
        throw .missing("setting \(place + 1) of '\(name)'")
      }
      let description = try unsafe SettingDescription(bc_setting(reading: setting))
      guard !settings.contains(where: { $0.name == description.name }) else {
        throw .settingTwice(description.name, analyzer: name)
      }
      settings.append(description)
    }
    return settings
  }
}

extension LibraryAnalyzer {
  /// What it needs, set so.
  func needs(_ settings: LentSettings) -> ColumnNeeds {
    guard let needsAsSet = unsafe entry.needs_as_set else {
      return unsafe ColumnNeeds(rawValue: entry.needs)
    }
    let needs = ForeignCall(self).run {
      unsafe settings.lend { unsafe needsAsSet(own, $0.baseAddress) }
    }
    return ColumnNeeds(rawValue: needs)
  }
}

extension AnalyzerListing {
  init(_ analyzer: LibraryAnalyzer) {
    self.init(
      name: analyzer.name, summary: analyzer.summary, reference: analyzer.reference,
      complexity: analyzer.complexity, settings: analyzer.settings,
      entityCount: Int(unsafe analyzer.entry.entity_count),
      takesMoreEntities: unsafe ColumnNeeds(rawValue: analyzer.entry.needs).contains(.moreEntities),
      origin: .library(analyzer.identity), make: { LibraryAnalysis(analyzer, $0) })
  }
}
