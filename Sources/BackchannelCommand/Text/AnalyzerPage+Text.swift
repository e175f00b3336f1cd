import AnalyzerKit
import Questions
import Wording

extension AnalyzerPage {
  private var conventionLines: [String] {
    guard !conventions.isEmpty else { return [] }
    var table = TextTable([.left, .left])
    for (subject, phrase) in conventions { table.add([subject, phrase]) }
    return ["Conventions:"] + table.lines(width: Terminal.output.width) { $1 } + [""]
  }

  var text: [String] {
    var table = TextTable([.left, .left, .left])
    for setting in settings {
      let allowed = setting.range.map { "\(setting.type), \($0)" } ?? setting.type
      table.add(["\(setting.name)=\(setting.preset.text)", allowed, setting.help])
    }
    let told = table.lines(width: Terminal.output.width) {
      $0 == 0 ? TerminalStyle.output($1, .strong) : $1
    }
    return [TerminalStyle.output(name, .strong), summary, ""]
      + (settings.isEmpty ? ["It has no settings."] : ["Settings:"] + told) + [""]
      + conventionLines
      + (reference.map { "Reference: \($0)".wrapped(to: Terminal.output.width) } ?? [])
      + ["Complexity: \(complexity)"]
  }
}

extension SettingValue {
  var text: String {
    switch self {
    case .number(let number): number.short
    case .count(let count): "\(count)"
    case .flag(let flag): "\(flag)"
    case .word(let word): word
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
    let rounded = (self * scale).rounded() / scale
    let text = "\(rounded)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
