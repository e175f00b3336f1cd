import AnalyzerKit

/// What there is to know about one analyzer.
struct AnalyzerPage {
  private let name: String
  private let summary: String
  private let reference: String?
  private let complexity: String
  private let conventions: [(subject: String, phrase: String)]
  private let settings: [Row]

  private struct Row {
    let name: String
    let type: String
    let range: String?
    let preset: SettingValue
    let help: String
  }

  init(of analyzer: any Analyzer.Type) { self.init(describing: analyzer) }

  private init<Described: Analyzer>(describing analyzer: Described.Type) {
    let fresh = Described()
    name = Described.name
    summary = Described.summary
    reference = Described.reference
    complexity = Described.complexity
    conventions = Described.conventions?.phrases ?? []
    settings = Described.settings.map {
      Row(name: $0.name, type: $0.type, range: $0.range, preset: $0.value(in: fresh), help: $0.help)
    }
  }

  var json: JSON {
    [
      "name": .text(name), "summary": .text(summary), "origin": "built in",
      "settings": settings.json {
        [
          "name": .text($0.name), "type": .text($0.type), "default": $0.preset.json,
          "range": JSON($0.range), "help": .text($0.help),
        ]
      },
      "reference": JSON(reference), "complexity": .text(complexity),
      "conventions": .object(
        Dictionary(
          uniqueKeysWithValues: conventions.map {
            ($0.subject.replacing(" ", with: "_"), .text($0.phrase))
          })),
    ]
  }

  private var conventionLines: [String] {
    guard !conventions.isEmpty else { return [] }
    var table = TextTable([.left, .left])
    for (subject, phrase) in conventions { table.add([subject, phrase]) }
    return ["Conventions:"] + table.lines(width: Terminal.output.width) { $1 } + [""]
  }

  var lines: [String] {
    var table = TextTable([.left, .left, .left])
    for setting in settings {
      let allowed = setting.range.map { "\(setting.type), \($0)" } ?? setting.type
      table.add(["\(setting.name)=\(setting.preset.text)", allowed, setting.help])
    }
    let told = table.lines(width: Terminal.output.width) { $0 == 0 ? Ink.output($1, .strong) : $1 }
    return [Ink.output(name, .strong), summary, ""]
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

  var json: JSON {
    switch self {
    case .number(let number): .number(number)
    case .count(let count): .whole(count)
    case .flag(let flag): .flag(flag)
    case .word(let word): .text(word)
    }
  }
}
