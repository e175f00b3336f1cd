import AnalyzerKit
import Questions
import Wording

extension AnalyzerPage {
  private var conventionLines: [String] {
    guard let conventions = listing.conventions else { return [] }
    var table = TextTable([.left, .left])
    for (subject, phrase) in conventions.phrases { table.add([subject, phrase]) }
    return ["Conventions:"] + table.lines(width: Terminal.output.width) { $1 } + [""]
  }

  var text: [String] {
    var table = TextTable([.left, .left, .left])
    for setting in listing.settings {
      table.add(["\(setting.name)=\(setting.preset.text)", setting.range.told, setting.help])
    }
    let told = table.lines(width: Terminal.output.width) {
      $0 == 0 ? TerminalStyle.output($1, .strong) : $1
    }
    return [TerminalStyle.output(listing.name, .strong)]
      + listing.summary.wrapped(to: Terminal.output.width) + [""]
      + (listing.settings.isEmpty ? ["It has no settings."] : ["Settings:"] + told) + [""]
      + conventionLines
      + (listing.reference.map { "Reference: \($0)".wrapped(to: Terminal.output.width) } ?? [])
      + "Complexity: \(listing.complexity)".wrapped(to: Terminal.output.width)
      + (listing.origin == .builtIn
        ? [] : "Origin: \(listing.origin)".wrapped(to: Terminal.output.width))
  }
}

extension SettingRange {
  /// What it may be set to, as "number from 0 up to but not including 1" or "one of in, out".
  fileprivate var told: String {
    switch self {
    case .number(let range) where range.upperBound == .infinity:
      "number from \(range.lowerBound.short) up"
    case .number(let range):
      "number from \(range.lowerBound.short) up to but not including \(range.upperBound.short)"
    case .count(let range): "whole number from \(range.lowerBound) to \(range.upperBound)"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    case .flag, .text: type
    }
  }
}

extension SettingValue {
  var text: String {
    switch self {
    case .number(let number): number.short
    case .count(let count): "\(count)"
    case .flag(let flag): "\(flag)"
    case .word(let text), .text(let text): text
    }
  }
}

extension Double {
  /// Six significant digits, without trailing zeros.
  var short: String {
    guard isFinite, self != 0 else { return self == 0 ? "0" : "\(self)" }
    let magnitude = abs(self)
    guard magnitude < 1e15 else { return "\(self)" }
    var scale = 1.0
    while magnitude * scale < 100_000, scale < 1e12 { scale *= 10 }
    return ((self * scale).rounded() / scale).digits
  }
}
