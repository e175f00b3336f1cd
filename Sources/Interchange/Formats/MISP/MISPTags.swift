import EntityGraph

/// What tags say of marking, grading and likelihood.
struct MISPTags {
  /// From the loosest to the strictest.
  private static let levels = [
    "TLP:CLEAR", "TLP:WHITE", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED",
  ]
  private static let unlikely: Set<String> = [
    "almost-no-chance", "very-unlikely", "unlikely", "remote", "highly-improbable", "improbable",
  ]

  private(set) var marking: String?
  private(set) var reliability: Reliability?
  private(set) var credibility: Credibility?
  private(set) var isUnlikely = false

  /// The tags that say something else.
  private(set) var others: [String] = []

  init(_ value: JSONValue) {
    for name in (value["Tag"]?.list ?? []).compactMap({ $0["name"]?.text }) { take(name) }
    if marking == nil { marking = Self.distribution(value["distribution"]?.integer) }
  }

  private mutating func take(_ tag: String) {
    let lower = tag.lowercased()
    let value = String(lower.drop { $0 != "=" }.dropFirst().filter { $0 != "\"" })
    if Self.levels.contains(lower.uppercased()) {
      let found = [marking, lower.uppercased()]
      marking = Self.levels.last(where: found.contains)
    } else if lower.hasPrefix("admiralty-scale:source-reliability=") {
      reliability = Reliability(rawValue: value.uppercased())
    } else if lower.hasPrefix("admiralty-scale:information-credibility=") {
      credibility = Int(value).flatMap(Credibility.init(rawValue:))
    } else if lower.hasPrefix("estimative-language:likelihood-probability=") {
      isUnlikely = Self.unlikely.contains(value)
      if !isUnlikely { others.append(tag) }
    } else if !lower.hasPrefix("misp-galaxy:") {
      others.append(tag)
    }
  }

  /// How far it may be passed on, where no tag tells; nothing where that is as for what it is in.
  private static func distribution(_ level: Int?) -> String? {
    switch level {
    case 0: "your organisation only"
    case 1: "this community only"
    case 2: "connected communities"
    case 4: "a sharing group only"
    default: nil
    }
  }
}
