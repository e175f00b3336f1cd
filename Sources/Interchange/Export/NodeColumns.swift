import EntityGraph

/// What every export says of an entity besides its properties.
struct NodeColumns {
  static let names = [
    "entity_kind", "aliases", "event_type", "channel", "valid_from", "valid_until", "spells",
    "unnamed",
    "reliability", "external_ids", "marking",
    "documents", "claims",
  ]

  /// The types of those columns that a foreign graph may fill with one of its own.
  static let typeOf: [String: Cells.CellType] = [
    "aliases": .texts, "event_type": .texts, "channel": .texts, "valid_from": .texts,
    "valid_until": .texts, "spells": .texts, "unnamed": .flags, "reliability": .texts,
    "external_ids": .texts, "marking": .texts, "documents": .texts, "claims": .wholeNumbers,
  ]

  private var label = TextCellsBuilder()
  private var kind = TextCellsBuilder()
  private var aliases = TextCellsBuilder()
  private var eventType = TextCellsBuilder()
  private var channel = TextCellsBuilder()
  private var validFrom = TextCellsBuilder()
  private var validUntil = TextCellsBuilder()
  private var isUnnamed: [Bool?] = []
  private var reliability = TextCellsBuilder()
  private var externalIDs = TextCellsBuilder()
  private var marking = TextCellsBuilder()
  private var documents = TextCellsBuilder()
  private var claims: [Int?] = []

  /// - Parameters:
  ///   - entity: The entity of the next row.
  ///   - time: When an event was.
  ///   - channel: By which channel an event went.
  ///   - documents: The documents that speak of it.
  ///   - claims: How many claims do.
  mutating func append(
    _ entity: Entity, time: Period?, channel: Entity.ID?, documents: [Document.ID], claims: Int
  ) {
    label.append(rare: entity.name)
    kind.append(entity.kind.rawValue)
    aliases.append(list: entity.aliases)
    eventType.append(entity.eventType?.rawValue)
    self.channel.append(channel?.rawValue)
    validFrom.append(time?.start.text)
    validUntil.append(time?.end.text)
    isUnnamed.append(entity.isUnnamed ? true : nil)
    reliability.append(entity.reliability?.rawValue)
    externalIDs.append(list: entity.externalIDs)
    marking.append(entity.marking)
    self.documents.append(list: documents.map(\.rawValue))
    self.claims.append(claims)
  }

  /// The columns that have a value.
  var columns: [ExportColumn] {
    [
      ExportColumn(name: "label", meaning: .label, cells: .texts(label.cells)),
      ExportColumn(name: "entity_kind", meaning: .entityKind, cells: .texts(kind.cells)),
      .list("aliases", aliases),
      .fact("event_type", .texts(eventType.cells)),
      .fact("channel", .texts(channel.cells)),
      .fact("valid_from", .texts(validFrom.cells)),
      .fact("valid_until", .texts(validUntil.cells)),
      .fact("unnamed", .flags(ValueCells(isUnnamed))),
      .fact("reliability", .texts(reliability.cells)),
      .list("external_ids", externalIDs),
      .fact("marking", .texts(marking.cells)),
      .fact("documents", .texts(documents.cells)),
      .fact("claims", .wholeNumbers(ValueCells(claims))),
    ].filter(\.hasValue)
  }
}

extension ExportColumn {
  static func fact(_ name: String, _ cells: Cells) -> ExportColumn {
    ExportColumn(name: name, meaning: .fact, cells: cells)
  }

  static func list(_ name: String, _ texts: TextCellsBuilder) -> ExportColumn {
    ExportColumn(name: name, meaning: .fact, cells: .texts(texts.cells), lists: texts.lists)
  }
}

extension [String] {
  /// The texts as one; `nil` when there are none.
  var joinedAsCell: String? { count < 2 ? first : joined(separator: "; ") }
}
