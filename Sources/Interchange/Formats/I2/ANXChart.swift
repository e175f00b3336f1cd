import EntityGraph

/// What a chart defines, and what has to be known of its items before they can be read one by one.
struct ANXChart: XMLHandler {
  struct AttributeClass {
    let name: String

    /// Such as `AttNumber`.
    let type: String?

    /// What stands before or behind its values.
    let unit: String?
  }

  private struct End {
    let entity: Entity.ID
    let type: String?
    let isEvent: Bool
  }

  private var items = ANXItems()

  /// The words of the three lists of grades, in their order.
  private(set) var grades: [[String]] = [[], [], []]
  private var list: Int?

  /// The names of types and strengths by their ids.
  private var names: [String: String] = [:]

  /// How the links of a strength are drawn, by its name.
  private var dotStyles: [String: String] = [:]
  private var classes: [String: AttributeClass] = [:]

  /// What each end of links is, by its `EntityId`.
  private var ends: [String: End] = [:]

  /// The `EntityId` of what links end on.
  private var linked: Set<String> = []

  mutating func start(_ element: XMLElement<ANXName>) throws(XMLRefusal) {
    switch element.name {
    case .gradeOne: list = 0
    case .gradeTwo: list = 1
    case .gradeThree: list = 2
    case .string: if let list { grades[list].append(element[.text] ?? "") }
    case .entityType, .linkType: define(element)
    case .strength:
      define(element)
      if let name = element.words(.name) { dotStyles[name] = element[.dotStyle] }
    case .attributeClass: defineClass(element)
    default: try items.start(element)
    }
  }

  mutating func text(_ text: Span<UInt8>) {}

  mutating func end(_ name: ANXName?) {
    switch name {
    case .gradeOne, .gradeTwo, .gradeThree: list = nil
    default: if let item = items.end(name) { take(item) }
    }
  }

  private mutating func define(_ element: XMLElement<ANXName>) {
    if let id = element.words(.id), let name = element.words(.name) { names[id] = name }
  }

  private mutating func defineClass(_ element: XMLElement<ANXName>) {
    guard let name = element.words(.name) else { return }
    let unit = element.words(.suffix) ?? element.words(.prefix)
    let defined = AttributeClass(name: name, type: element[.type], unit: unit)
    classes[name] = defined
    if let id = element.words(.id) { classes[id] = defined }
  }

  private mutating func take(_ item: ANXItem) {
    if let entity = item.entity {
      ends[entity.id] = End(
        entity: Entity.ID(entity.identity), type: entity.type,
        isEvent: entity.drawing == .event)
    }
    if let link = item.link { linked.formUnion([link.first, link.second]) }
  }
}

extension ANXChart {
  /// The name of a type or a strength that an item has by name or by id.
  func typeName(_ nameOrID: String?) -> String? { nameOrID.map { names[$0] ?? $0 } }

  /// The class of an attribute; one that the chart does not define has texts.
  func attributeClass(_ nameOrID: String) -> AttributeClass {
    classes[nameOrID] ?? AttributeClass(name: nameOrID, type: nil, unit: nil)
  }

  /// The words of a grade; `nil` for one that is not given, or that its list lacks.
  func grade(_ place: Int, inList list: Int) -> String? {
    guard place > 0, place < grades[list].count else { return nil }
    let words = grades[list][place].trimmingBlanks
    return words.isEmpty ? nil : words
  }

  /// Whether a link is drawn as something certain; `nil` where its strength tells nothing.
  func isSolid(_ strength: String) -> Bool? { dotStyles[strength].map { $0 == "DotStyleSolid" } }

  func isLinked(_ entity: ANXItem.Entity) -> Bool { linked.contains(entity.id) }

  /// The entity that an end of a link names; `nil` where the chart has none.
  func entity(atEnd id: String) -> Entity.ID? { ends[id]?.entity }

  /// The kind of what an end of a link names.
  func kind(ofEnd id: String) -> EntityKind.ID? {
    ends[id].map { I2Types.kind(of: typeName($0.type), isEvent: $0.isEvent).id }
  }
}
