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
      table.add(["\(setting.name)=\(setting.preset.text)", setting.allowed, setting.help])
    }
    let told = table.lines(width: Terminal.output.width) {
      $0 == 0 ? TerminalStyle.output($1, .strong) : $1
    }
    return [TerminalStyle.output(name, .strong)] + summary.wrapped(to: Terminal.output.width) + [""]
      + (settings.isEmpty ? ["It has no settings."] : ["Settings:"] + told) + [""]
      + conventionLines
      + (reference.map { "Reference: \($0)".wrapped(to: Terminal.output.width) } ?? [])
      + "Complexity: \(complexity)".wrapped(to: Terminal.output.width)
  }
}

extension AnalyzerPage.Row {
  /// What it may be set to, as "number from 0 up to but not including 1" or "one of in and out".
  fileprivate var allowed: String {
    guard let range else { return type }
    guard type != "word" else { return "one of \(range)" }
    if let ends = range.ends(around: "...") { return "\(type) from \(ends.first) to \(ends.last)" }
    guard let ends = range.ends(around: "..<") else { return "\(type), \(range)" }
    return ends.last == "inf"
      ? "\(type) from \(ends.first) up"
      : "\(type) from \(ends.first) up to but not including \(ends.last)"
  }
}

extension String {
  /// What stands in front of the sign of a range and behind it.
  fileprivate func ends(around sign: String) -> (first: Substring, last: Substring)? {
    let parts = split(separator: sign)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
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
