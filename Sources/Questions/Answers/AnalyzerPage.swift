public import AnalyzerKit

/// What there is to know about one analyzer.
public struct AnalyzerPage: Sendable {
  package let listing: AnalyzerListing

  public init(of listing: AnalyzerListing) { self.listing = listing }

  public var json: JSON {
    [
      "name": .text(listing.name), "summary": .text(listing.summary),
      "origin": .text("\(listing.origin)"),
      "settings": listing.settings.json {
        [
          "name": .text($0.name), "type": .text($0.range.type), "default": $0.preset.json,
          "range": JSON($0.range.allowed), "help": .text($0.help),
        ]
      },
      "reference": JSON(listing.reference), "complexity": .text(listing.complexity),
      "conventions": .object(
        Dictionary(
          uniqueKeysWithValues: (listing.conventions?.phrases ?? []).map {
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
    case .word(let text), .text(let text): .text(text)
    }
  }
}
