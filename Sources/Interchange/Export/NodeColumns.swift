import EntityGraph

/// What every export says of an entity besides its properties.
struct NodeColumns {
  static let names = [
    "entity_kind", "aliases", "event_type", "unnamed", "reliability", "external_ids", "marking",
    "documents", "claims",
  ]

  private var label = TextCells()
  private var kind = TextCells()
  private var aliases = TextCells()
  private var eventType = TextCells()
  private var isUnnamed: [Bool?] = []
  private var reliability = TextCells()
  private var externalIDs = TextCells()
  private var marking = TextCells()
  private var documents = TextCells()
  private var claims: [Int?] = []

  mutating func append(_ entity: Entity, documents: [Document.ID], claims: Int) {
    label.append(rare: entity.name)
    kind.append(entity.kind.rawValue)
    aliases.append(list: entity.aliases)
    eventType.append(entity.eventType?.rawValue)
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
      ExportColumn(name: "label", meaning: .label, cells: .texts(label)),
      ExportColumn(name: "entity_kind", meaning: .entityKind, cells: .texts(kind)),
      .fact("aliases", .texts(aliases)),
      .fact("event_type", .texts(eventType)),
      .fact("unnamed", .flags(isUnnamed)),
      .fact("reliability", .texts(reliability)),
      .fact("external_ids", .texts(externalIDs)),
      .fact("marking", .texts(marking)),
      .fact("documents", .texts(documents)),
      .fact("claims", .wholeNumbers(claims)),
    ].filter(\.hasValue)
  }
}

extension ExportColumn {
  static func fact(_ name: String, _ cells: Cells) -> ExportColumn {
    ExportColumn(name: name, meaning: .fact, cells: cells)
  }
}

extension TextCells {
  /// Appends texts as one; nothing when there are none.
  mutating func append(list: [String]) { append(list.joinedAsCell) }
}

extension [String] {
  /// The texts as one; `nil` when there are none.
  var joinedAsCell: String? { count < 2 ? first : joined(separator: "; ") }
}
