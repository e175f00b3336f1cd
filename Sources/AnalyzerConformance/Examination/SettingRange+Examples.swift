import AnalyzerKit

extension SettingRange {
  /// Values that it takes, those at its ends among them.
  var examples: [SettingValue] {
    switch self {
    case .number(let range):
      [range.lowerBound, range.lowerBound / 2 + range.upperBound / 2, range.upperBound.nextDown]
        .filter { range.contains($0) && $0.isFinite }.map(SettingValue.number)
    case .count(let range): [.count(range.lowerBound), .count(range.upperBound)]
    case .flag: [.flag(true), .flag(false)]
    case .word(let words): words.map(SettingValue.word)
    case .text: ["name", "größe = 1", ""].map(SettingValue.text)
    }
  }

  /// Texts that it does not take.
  var counterexamples: [String] {
    switch self {
    case .number(let range):
      ["nan", "many", ""]
        + [range.lowerBound.nextDown, range.upperBound].filter { !range.contains($0) }
        .map { "\($0)" }
    case .count(let range):
      ["1.5", "many", ""] + (range.lowerBound > .min ? ["\(range.lowerBound - 1)"] : [])
        + (range.upperBound < .max ? ["\(range.upperBound + 1)"] : [])
    case .flag: ["maybe", ""]
    case .word(let words): ["no-such-word", ""].filter { !words.contains($0) }
    case .text: []
    }
  }
}

extension SettingValue {
  /// The value as it is assigned.
  var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .count(let count): "\(count)"
    case .flag(let flag): "\(flag)"
    case .word(let text), .text(let text): text
    }
  }
}
