import AnalyzerKit
import Interchange

/// What a program says of itself and its analyzers.
struct ProgramDescription {
  let name: String
  let version: String
  let analyzers: [ProgramAnalyzer]

  /// Reads what it printed.
  ///
  /// - Throws: ``ProgramFault``.
  init(_ text: [UInt8]) throws(ProgramFault) {
    let json: JSONValue
    do { json = try JSONValue(text) } catch { throw .notJSON }
    guard let version = json["backchannel"]?.whole else { throw .missing("backchannel") }
    guard version == 1 else { throw .otherVersion(version) }
    name = try json.text("name")
    self.version = json["version"]?.spelled ?? "0"
    var analyzers: [ProgramAnalyzer] = []
    guard let entries = json["analyzers"]?.list, !entries.isEmpty else {
      throw .missing("analyzers")
    }
    for entry in entries { analyzers.append(try ProgramAnalyzer(entry)) }
    self.analyzers = analyzers
  }
}

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
    reference = json["reference"]?.text
    let kind = json["answer"]?.text ?? AnswerKind.scores.rawValue
    guard let answer = AnswerKind(rawValue: kind) else { throw .unknownWord(kind, of: "answer") }
    self.answer = answer
    entityCount = try json.count("entities")
    let carrier = json["carrier"]?.text ?? "columns"
    guard ["columns", "jsonl"].contains(carrier) else { throw .unknownWord(carrier, of: "carrier") }
    readsLines = carrier == "jsonl"
    var needs: ColumnNeeds = []
    for word in json["needs"]?.list ?? [] {
      let word = word.spelled ?? "null"
      guard let known = ColumnNeeds.words.first(where: { $0.word == word }) else {
        throw .unknownWord(word, of: "needs")
      }
      needs.insert(known.need)
    }
    self.needs = needs
    var settings: [SettingDescription] = []
    for entry in json["settings"]?.list ?? [] {
      let setting = try SettingDescription(entry)
      guard !settings.contains(where: { $0.name == setting.name }) else {
        throw .settingTwice(setting.name, analyzer: name)
      }
      settings.append(setting)
    }
    self.settings = settings
  }
}

extension SettingDescription {
  fileprivate init(_ json: JSONValue) throws(ProgramFault) {
    let name = try json.text("name")
    guard name.isPluginName else { throw .badName(name) }
    let range = try SettingRange(json, named: name)
    guard let text = json["preset"]?.spelled, let preset = range.value(text) else {
      throw .presetOutOfRange(setting: name)
    }
    self.init(name, try json.text("help"), range, preset: preset)
  }
}

extension SettingRange {
  fileprivate init(_ json: JSONValue, named name: String) throws(ProgramFault) {
    switch try json.text("type") {
    case "number":
      let (least, limit) = (json["least"]?.double ?? -.infinity, json["limit"]?.double ?? .infinity)
      guard least < limit else { throw .emptyRange(setting: name) }
      self = .number(least..<limit)
    case "count":
      let (least, most) = (json["least"]?.whole ?? 0, json["most"]?.whole ?? .max)
      guard least <= most else { throw .emptyRange(setting: name) }
      self = .count(least...most)
    case "flag": self = .flag
    case "word":
      let listed = json["words"]?.list ?? []
      let words = listed.compactMap(\.text)
      guard !words.isEmpty, words.count == listed.count else { throw .emptyRange(setting: name) }
      self = .word(words)
    case "text": self = .text
    case let type: throw .unknownWord(type, of: "type")
    }
  }
}

extension JSONValue {
  /// The text under a key, which must be there.
  fileprivate func text(_ key: String) throws(ProgramFault) -> String {
    guard let text = self[key]?.text, !text.isEmpty else { throw .missing(key) }
    return text
  }

  /// The number under a key of how many there are; 0 where it is not there.
  fileprivate func count(_ key: String) throws(ProgramFault) -> Int {
    guard let value = self[key] else { return 0 }
    guard let count = value.whole else { throw .missing(key) }
    guard 0...1000 ~= count else { throw .badCount(count, of: key) }
    return count
  }
}
