import CPluginInterface

/// What an analyzer of a plug-in needs of the graph, and how it follows relations.
public struct ColumnNeeds: OptionSet, Sendable {
  /// As `bc_analyzer.needs` has it.
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(_ bit: Int) { rawValue = UInt64(bit) }

  /// Rows of each relation from either end.
  public static let eitherWay = ColumnNeeds(BC_EITHER_WAY)

  /// Rows the way things pass; from subject to object where nothing does.
  public static let alongFlow = ColumnNeeds(BC_ALONG_FLOW)

  /// The same, without relations along which nothing passes.
  public static let onlyAlongFlow = ColumnNeeds(BC_ONLY_ALONG_FLOW)

  /// Rows from subject to object.
  public static let alongArrows = ColumnNeeds(BC_ALONG_ARROWS)

  /// The reverse of the rows that are needed.
  public static let incoming = ColumnNeeds(BC_INCOMING)

  /// Subjects, objects and flags of relations.
  public static let ends = ColumnNeeds(BC_ENDS)

  /// Weights of relations.
  public static let weights = ColumnNeeds(BC_WEIGHTS)

  /// When relations were, or held.
  public static let dates = ColumnNeeds(BC_DATES)
  public static let ratings = ColumnNeeds(BC_RATINGS)

  /// How many independent sources assert a relation.
  public static let sources = ColumnNeeds(BC_SOURCES)

  /// How many claims speak of a relation.
  public static let claims = ColumnNeeds(BC_CLAIMS)
  public static let relationKinds = ColumnNeeds(BC_RELATION_KINDS)
  public static let relationIDs = ColumnNeeds(BC_RELATION_IDS)
  public static let ids = ColumnNeeds(BC_IDS)
  public static let names = ColumnNeeds(BC_NAMES)
  public static let kinds = ColumnNeeds(BC_KINDS)

  /// It follows relations in the order of time.
  public static let timed = ColumnNeeds(BC_TIMED)

  /// It can be asked about more entities than it needs.
  public static let moreEntities = ColumnNeeds(BC_MORE_ENTITIES)

  /// Its answer depends on weights: the reader is told how many relations have none.
  public static let weighted = ColumnNeeds(BC_WEIGHTED)

  /// Its answer is the same however entities are numbered.
  public static let independentOfNumbering = ColumnNeeds(BC_INDEPENDENT_OF_NUMBERING)

  /// The sources, and the relations that each stands behind.
  public static let sourceRelations = ColumnNeeds(BC_SOURCE_RELATIONS)

  /// How many claims speak of each entity, and the documents they stand in.
  public static let documents = ColumnNeeds(BC_DOCUMENTS)

  /// The values of the properties of entities.
  public static let properties = ColumnNeeds(BC_PROPERTIES)
}

extension ColumnNeeds {
  /// The words for them in the description of a program.
  package static let words: [(word: String, need: ColumnNeeds)] = [
    ("either_way", .eitherWay), ("along_flow", .alongFlow), ("only_along_flow", .onlyAlongFlow),
    ("along_arrows", .alongArrows), ("incoming", .incoming), ("ends", .ends),
    ("weights", .weights), ("dates", .dates), ("ratings", .ratings), ("sources", .sources),
    ("claims", .claims), ("relation_kinds", .relationKinds), ("relation_ids", .relationIDs),
    ("ids", .ids), ("names", .names), ("kinds", .kinds), ("timed", .timed),
    ("more_entities", .moreEntities), ("weighted", .weighted),
    ("independent_of_numbering", .independentOfNumbering),
    ("source_relations", .sourceRelations), ("documents", .documents), ("properties", .properties),
  ]

  /// All that this version of the interface knows.
  package static let known = ColumnNeeds(words.map(\.need))

  /// How it follows relations, so far as caveats ask.
  package var traversal: Traversal {
    if contains(.eitherWay) { return .eitherWay }
    if contains(.alongFlow) { return .alongFlow }
    if contains(.onlyAlongFlow) { return .onlyAlongFlow }
    return contains(.alongArrows) ? .alongArrows : .eitherWay
  }

  /// All rows, and all columns by entity or relation; sources, documents and properties are asked for
  /// by those who use them, as they take a look at every claim.
  public static let everything: ColumnNeeds = [
    .eitherWay, .alongFlow, .onlyAlongFlow, .alongArrows, .ends, .weights, .dates, .ratings,
    .sources, .claims, .relationKinds, .relationIDs, .ids, .names, .kinds,
  ]
}
