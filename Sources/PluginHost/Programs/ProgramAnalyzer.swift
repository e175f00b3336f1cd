import AnalyzerKit
import Interchange

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

  /// Whether it wants columns as lines of JSON, which takes some twenty times as long.
  let readsLines: Bool

  init(_ json: JSONValue) throws(ProgramFault) {
    name = try json.text("name")
    guard name.isPluginName else { throw .badName(name) }
    summary = try json.text("summary")
    complexity = try json.text("complexity")
    reference = try json.optional("reference", \.text)
    let kind = try json.optional("answer", \.text) ?? AnswerKind.scores.rawValue
    guard let answer = AnswerKind(rawValue: kind) else { throw .unknownWord(kind, of: "answer") }
    self.answer = answer
    entityCount = try json.count("entities")
    let carrier = try json.optional("carrier", \.text) ?? "columns"
    guard ["columns", "jsonl"].contains(carrier) else { throw .unknownWord(carrier, of: "carrier") }
    readsLines = carrier == "jsonl"
    var needs: ColumnNeeds = []
    for word in try json.optional("needs", \.list) ?? [] {
      let word = word.spelled ?? "null"
      guard let known = ColumnNeeds.words.first(where: { $0.word == word }) else {
        throw .unknownWord(word, of: "needs")
      }
      needs.insert(known.need)
    }
    self.needs = needs
    var settings: [SettingDescription] = []
    for entry in try json.optional("settings", \.list) ?? [] {
      let setting = try SettingDescription(entry)
      guard !settings.contains(where: { $0.name == setting.name }) else {
        throw .settingTwice(setting.name, analyzer: name)
      }
      settings.append(setting)
    }
    self.settings = settings
  }
}
