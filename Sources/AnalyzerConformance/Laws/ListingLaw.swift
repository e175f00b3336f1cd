import AnalyzerKit
import Spelling

extension ConformanceLaw {
  static let listing = ConformanceLaw(
    "listing", "The analyzer and its settings have names and say in a line what they are for."
  ) { examined in
    let listing = examined.listing
    guard listing.name.isPlainNameOfLetters else {
      throw Objection.violation("'\(listing.name)' is no name of small letters, digits and hyphens")
    }
    guard listing.summary.isOneLine else {
      throw Objection.violation("its summary is not one line of text")
    }
    try checkNames(of: listing.settings)
    for setting in listing.settings where !setting.help.isOneLine {
      throw Objection.violation("the help of '\(setting.name)' is not one line of text")
    }
    for setting in listing.settings where setting.range.value(setting.preset.text) == nil {
      throw Objection.violation(
        "'\(setting.name)' is preset to \(setting.preset.text), which it does not take")
    }
  }

  private static func checkNames(of settings: [SettingDescription]) throws(Objection) {
    let names = settings.flatMap { [$0.name] + $0.formerNames }
    for name in names where !name.isPlainNameOfLetters {
      throw .violation("'\(name)' is no name of small letters, digits and hyphens")
    }
    for name in names where names.count(where: { $0 == name }) > 1 {
      throw .violation("two settings are called '\(name)'")
    }
  }
}

extension String {
  fileprivate var isOneLine: Bool {
    !allSatisfy(\.isWhitespace) && !contains(where: \.isNewline)
  }
}
