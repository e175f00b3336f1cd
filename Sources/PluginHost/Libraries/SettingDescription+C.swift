import AnalyzerKit
import CPluginInterface

extension SettingDescription {
  /// What a plug-in says of a setting.
  ///
  /// - Throws: ``LibraryFault``.
  init(_ setting: bc_setting) throws(LibraryFault) {
    let name = try unsafe LibraryText.name(setting.name, of: "setting")
    let help = try unsafe LibraryText.text(setting.help, "help of the setting '\(name)'")
    let range = try unsafe SettingRange(setting, named: name)
    guard let preset = unsafe SettingValue(setting.preset, in: range) else {
      throw .presetOutOfRange(setting: name)
    }
    self.init(name, help, range, preset: preset)
  }
}

extension SettingRange {
  fileprivate init(_ setting: bc_setting, named name: String) throws(LibraryFault) {
    switch unsafe Int(setting.preset.type) {
    case BC_NUMBER:
      guard unsafe setting.least < setting.limit else { throw .emptyRange(setting: name) }
      self = unsafe .number(setting.least..<setting.limit)
    case BC_COUNT:
      guard unsafe setting.least_count <= setting.most_count else {
        throw .emptyRange(setting: name)
      }
      self = unsafe .count(Int(setting.least_count)...Int(setting.most_count))
    case BC_FLAG: self = .flag
    case BC_WORD: self = unsafe .word(try Self.words(setting, named: name))
    case BC_TEXT: self = .text
    default: throw unsafe .unknownSettingType(Int(setting.preset.type), setting: name)
    }
  }

  private static func words(
    _ setting: bc_setting, named name: String
  ) throws(LibraryFault) -> [String] {
    guard unsafe setting.word_count > 0, let words = unsafe setting.words else {
      throw .emptyRange(setting: name)
    }
    let count = try unsafe LibraryText.count(
      setting.word_count, of: "words of the setting '\(name)'")
    var read: [String] = []
    for place in 0..<count {
      unsafe read.append(try LibraryText.text(words[place], "word of the setting '\(name)'"))
    }
    return read
  }
}
