public import AnalyzerKit

/// What there is to know about one analyzer.
public struct AnalyzerPage: Sendable {
  package let name: String
  package let summary: String
  package let reference: String?
  package let complexity: String
  package let conventions: [(subject: String, phrase: String)]
  package let settings: [Row]

  package struct Row: Sendable {
    package let name: String
    package let type: String
    package let range: String?
    package let preset: SettingValue
    package let help: String
  }

  public init(of analyzer: any Analyzer.Type) { self.init(describing: analyzer) }

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

  public var json: JSON {
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
}

extension SettingValue {
  var json: JSON {
    switch self {
    case .number(let number): .number(number)
    case .count(let count): .whole(count)
    case .flag(let flag): .flag(flag)
    case .word(let word): .text(word)
    }
  }
}
