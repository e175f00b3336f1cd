import AnalyzerKit
import CPluginInterface

/// What an analyzer of a plug-in needs of the graph, and how it follows relations.
struct ColumnNeeds: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(_ bit: Int) { rawValue = UInt64(bit) }

  static let eitherWay = ColumnNeeds(BC_EITHER_WAY)
  static let alongFlow = ColumnNeeds(BC_ALONG_FLOW)
  static let onlyAlongFlow = ColumnNeeds(BC_ONLY_ALONG_FLOW)
  static let alongArrows = ColumnNeeds(BC_ALONG_ARROWS)
  static let incoming = ColumnNeeds(BC_INCOMING)
  static let ends = ColumnNeeds(BC_ENDS)
  static let weights = ColumnNeeds(BC_WEIGHTS)
  static let dates = ColumnNeeds(BC_DATES)
  static let ratings = ColumnNeeds(BC_RATINGS)
  static let sources = ColumnNeeds(BC_SOURCES)
  static let claims = ColumnNeeds(BC_CLAIMS)
  static let relationKinds = ColumnNeeds(BC_RELATION_KINDS)
  static let relationIDs = ColumnNeeds(BC_RELATION_IDS)
  static let ids = ColumnNeeds(BC_IDS)
  static let names = ColumnNeeds(BC_NAMES)
  static let kinds = ColumnNeeds(BC_KINDS)
  static let timed = ColumnNeeds(BC_TIMED)
  static let moreEntities = ColumnNeeds(BC_MORE_ENTITIES)
}

extension ColumnNeeds {
  /// The words for them in the description of a program.
  static let words: [(word: String, need: ColumnNeeds)] = [
    ("either_way", .eitherWay), ("along_flow", .alongFlow), ("only_along_flow", .onlyAlongFlow),
    ("along_arrows", .alongArrows), ("incoming", .incoming), ("ends", .ends),
    ("weights", .weights), ("dates", .dates), ("ratings", .ratings), ("sources", .sources),
    ("claims", .claims), ("relation_kinds", .relationKinds), ("relation_ids", .relationIDs),
    ("ids", .ids), ("names", .names), ("kinds", .kinds), ("timed", .timed),
    ("more_entities", .moreEntities),
  ]

  /// All that this version of the interface knows.
  static let known = ColumnNeeds(words.map(\.need))

  /// How it follows relations, so far as caveats ask.
  var traversal: Traversal {
    if contains(.eitherWay) { return .eitherWay }
    if contains(.alongFlow) { return .alongFlow }
    if contains(.onlyAlongFlow) { return .onlyAlongFlow }
    return contains(.alongArrows) ? .alongArrows : .eitherWay
  }
}
