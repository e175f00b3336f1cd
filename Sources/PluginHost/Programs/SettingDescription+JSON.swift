import AnalyzerKit
import Interchange

extension SettingDescription {
  /// What a program says of a setting.
  ///
  /// - Throws: ``ProgramFault``.
  init(_ json: JSONValue) throws(ProgramFault) {
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
      let least = try json.optional("least", \.double) ?? -.infinity
      let limit = try json.optional("limit", \.double) ?? .infinity
      guard least < limit else { throw .emptyRange(setting: name) }
      self = .number(least..<limit)
    case "count":
      let least = try json.optional("least", \.whole) ?? 0
      let most = try json.optional("most", \.whole) ?? .max
      guard least <= most else { throw .emptyRange(setting: name) }
      self = .count(least...most)
    case "flag": self = .flag
    case "word":
      let listed = try json.optional("words", \.list) ?? []
      let words = listed.compactMap(\.text)
      guard !words.isEmpty, words.count == listed.count else { throw .emptyRange(setting: name) }
      self = .word(words)
    case "text": self = .text
    case let type: throw .unknownWord(type, of: "type")
    }
  }
}
