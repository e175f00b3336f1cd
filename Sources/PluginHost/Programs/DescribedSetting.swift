import AnalyzerKit
import Interchange
import Spelling

/// A setting as a program describes it.
struct DescribedSetting {
  let setting: SettingDescription

  /// Sentences about what is passed over.
  let remarks: [String]

  private static let keys = [
    "name", "help", "preset", "type", "least", "limit", "most", "words",
  ]

  /// - Throws: ``ProgramFault``.
  init(_ json: JSONValue) throws(ProgramFault) {
    let nameless = DescribedObject(json: json, title: "one of its settings", keys: Self.keys)
    let name = try nameless.text("name")
    guard name.isPlainName else { throw .badName(name) }
    let object = DescribedObject(json: json, title: "its setting '\(name)'", keys: Self.keys)
    let range = try SettingRange(object, named: name)
    guard let text = json["preset"]?.spelled else { throw object.missing("preset") }
    guard let preset = range.value(text) else { throw .presetOutOfRange(setting: name) }
    setting = SettingDescription(name, try object.text("help"), range, preset: preset)
    remarks = object.remarks
  }
}

extension SettingRange {
  private enum Kind: String, CaseIterable { case number, count, flag, word, text }

  fileprivate init(_ object: DescribedObject, named name: String) throws(ProgramFault) {
    let type = try object.text("type")
    switch Kind(rawValue: type) {
    case .number:
      let least = try object.optional("least", .number) ?? -.infinity
      let limit = try object.optional("limit", .number) ?? .infinity
      guard least < limit else { throw .emptyRange(setting: name) }
      self = .number(least..<limit)
    case .count:
      let least = try object.optional("least", .wholeNumber) ?? 0
      let most = try object.optional("most", .wholeNumber) ?? .max
      guard least <= most else { throw .emptyRange(setting: name) }
      self = .count(least...most)
    case .flag: self = .flag
    case .word:
      let words = try object.optional("words", .texts) ?? []
      guard !words.isEmpty else { throw .emptyRange(setting: name) }
      self = .word(words)
    case .text: self = .text
    case nil: throw object.unknown(type, in: "type", among: Kind.allCases.map(\.rawValue))
    }
  }
}

extension JSONType<[String]> {
  fileprivate static var texts: Self { .list(of: .text, named: "a list of texts") }
}
