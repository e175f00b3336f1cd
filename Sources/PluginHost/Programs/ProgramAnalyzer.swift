import AnalyzerKit
import Interchange
import Spelling

/// An analyzer of a program, as the program describes it.
struct ProgramAnalyzer: Sendable {
  let name: String
  let summary: String
  let complexity: String
  let reference: String?
  let answer: AnswerKind
  let needs: ColumnNeeds
  let entityCount: Int
  let settings: [SettingDescription]
  let carrier: ColumnCarrier

  /// Sentences about what is passed over.
  let remarks: [String]

  private static let keys = [
    "name", "summary", "complexity", "reference", "answer", "entities", "needs", "carrier",
    "settings",
  ]

  init(_ json: JSONValue) throws(ProgramFault) {
    let nameless = DescribedObject(json: json, title: "one of its analyzers", keys: Self.keys)
    name = try nameless.text("name")
    guard name.isPlainName else { throw .badName(name) }
    let analyzer = DescribedObject(json: json, title: "its analyzer '\(name)'", keys: Self.keys)
    summary = try analyzer.text("summary")
    complexity = try analyzer.text("complexity")
    reference = try analyzer.optional("reference", .text)
    answer = try analyzer.word("answer") ?? .scores
    entityCount = try analyzer.count("entities")
    carrier = try analyzer.word("carrier") ?? .columns
    needs = try Self.needs(of: analyzer)
    let described = try Self.settings(of: analyzer, called: name)
    settings = described.map(\.setting)
    remarks = analyzer.remarks + described.flatMap(\.remarks)
  }

  private static func needs(of analyzer: DescribedObject) throws(ProgramFault) -> ColumnNeeds {
    var needs: ColumnNeeds = []
    for word in try analyzer.optional("needs", .list) ?? [] {
      let word = word.spelled ?? "null"
      guard let known = ColumnNeeds.words.first(where: { $0.word == word }) else {
        throw analyzer.unknown(word, in: "needs", among: ColumnNeeds.words.map(\.word))
      }
      needs.insert(known.need)
    }
    return needs
  }

  private static func settings(
    of analyzer: DescribedObject, called name: String
  ) throws(ProgramFault) -> [DescribedSetting] {
    var settings: [DescribedSetting] = []
    for entry in try analyzer.optional("settings", .list) ?? [] {
      let described = try DescribedSetting(entry)
      let setting = described.setting.name
      guard !settings.contains(where: { $0.setting.name == setting }) else {
        throw .settingTwice(setting, analyzer: name)
      }
      settings.append(described)
    }
    return settings
  }
}

extension DescribedObject {
  /// One of some words; `nil` where the key is not there.
  fileprivate func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(ProgramFault) -> Word? {
    guard let text = try optional(key, .text) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw unknown(text, in: key, among: Word.allCases.map(\.rawValue))
    }
    return word
  }
}
