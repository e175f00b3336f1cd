import AnalyzerKit

extension ConformanceLaw {
  static let listing = ConformanceLaw(
    "listing", "The analyzer and its settings have names and say in a line what they are for."
  ) { examined in
    let listing = examined.listing
    guard listing.name.isPlainName else {
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
    for name in names where !name.isPlainName {
      throw .violation("'\(name)' is no name of small letters, digits and hyphens")
    }
    for name in names where names.count(where: { $0 == name }) > 1 {
      throw .violation("two settings are called '\(name)'")
    }
  }
}

extension String {
  /// Whether it is of small letters, digits and hyphens, and starts with a letter.
  fileprivate var isPlainName: Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return utf8.first.map(letters.contains) == true
      && utf8.allSatisfy { letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-") }
  }

  fileprivate var isOneLine: Bool {
    !allSatisfy(\.isWhitespace) && !contains(where: \.isNewline)
  }
}
