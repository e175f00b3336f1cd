import EntityGraph

/// What every export says of an entity besides its properties.
struct NodeColumns {
  static let names = [
    "entity_kind", "aliases", "event_type", "channel", "valid_from", "valid_until", "spells",
    "unnamed",
    "reliability", "external_ids", "joined_ids", "marking",
    "documents", "claims",
  ]

  /// The types of those columns that a foreign graph may fill with one of its own.
  static let typeOf: [String: Cells.CellType] = [
    "aliases": .texts, "event_type": .texts, "channel": .texts, "valid_from": .texts,
    "valid_until": .texts, "spells": .texts, "unnamed": .flags, "reliability": .texts,
    "external_ids": .texts, "joined_ids": .texts, "marking": .texts, "documents": .texts,
    "claims": .wholeNumbers,
  ]

  private let graph: Graph
  private let entities: EntityColumns

  /// The vertex of each row.
  private let vertices: [Graph.Vertex]

  init(_ graph: Graph, _ vertices: [Graph.Vertex]) {
    (self.graph, entities, self.vertices) = (graph, graph.entityColumns, vertices)
  }

  /// The columns that have a value.
  var columns: [ExportColumn] {
    (nameColumns + eventColumns + descriptionColumns + sourceColumns).filter(\.hasValue)
  }

  private var nameColumns: [ExportColumn] {
    let names = TextCells(texts: entities.names, codes: Array(0..<Int32(entities.count)))
    return [
      ExportColumn(name: "label", meaning: .label, cells: .texts(names)),
      ExportColumn(
        name: "entity_kind", meaning: .entityKind, cells: .texts(entities.kinds.inOrderOfUse)),
      .fact("aliases", .texts(joined(entities.aliases))),
    ]
  }

  private func joined(_ texts: (Int) -> [String]) -> TextCells {
    TextCellsBuilder((0..<entities.count).map { texts($0).joinedAsCell }).cells
  }

  private var eventColumns: [ExportColumn] {
    let (times, channels) = (graph.periodsOfEvents, graph.channelIDsOfEvents)
    let periods = vertices.map { times[$0] }
    let cells = { (texts: [String?]) in Cells.texts(TextCellsBuilder(texts).cells) }
    return [
      .fact("event_type", .texts(entities.eventTypes.inOrderOfUse)),
      .fact("channel", cells(vertices.map { channels[$0]?.rawValue })),
      .fact("valid_from", cells(periods.map { $0?.start.text })),
      .fact("valid_until", cells(periods.map { $0?.end.text })),
    ]
  }

  private var descriptionColumns: [ExportColumn] {
    let areUnnamed = (0..<entities.count).map { entities.isUnnamed($0) ? true : nil }
    return [
      .fact("unnamed", .flags(ValueCells(areUnnamed))),
      .fact("reliability", .texts(entities.reliabilities.inOrderOfUse)),
      .fact("external_ids", .texts(joined(entities.externalIDs))),
      .fact("joined_ids", .texts(joined(entities.joinedIDs))),
      .fact("marking", .texts(entities.markings.inOrderOfUse)),
    ]
  }

  private var sourceColumns: [ExportColumn] {
    let spoken = graph.spokenByVertex
    let documents = TextCells(spoken.documents(of: vertices), of: spoken.documentIDs)
    let counts = vertices.map { Int(spoken.counts[Int($0)]) }
    return [
      .fact("documents", .texts(documents)),
      .fact("claims", .wholeNumbers(ValueCells(whole: counts))),
    ]
  }
}

extension ExportColumn {
  static func fact(_ name: String, _ cells: Cells) -> ExportColumn {
    ExportColumn(name: name, meaning: .fact, cells: cells)
  }
}

extension [String] {
  /// The texts as one; `nil` when there are none.
  var joinedAsCell: String? { count < 2 ? first : joined(separator: "; ") }
}
