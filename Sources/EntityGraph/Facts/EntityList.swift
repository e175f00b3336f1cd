/// The names of an entity besides its first, and its identifiers elsewhere and before.
package struct OtherNames {
  package var aliases: [String] = []
  package var externalIDs: [String] = []
  package var formerIDs: [Entity.ID] = []

  package init() {}
}

/// Entities in columns: a collection that makes each ``Entity`` when it is asked for.
public struct EntityList: Sendable {
  package private(set) var ids = TextPool()
  private(set) var names = TextPool()
  private(set) var kinds = IDColumn<EntityKind>()
  private(set) var eventTypes = DictionaryColumn<EventType.ID>()
  private(set) var reliabilities = DictionaryColumn<Reliability>()
  private(set) var markings = DictionaryColumn<String>()
  private(set) var areUnnamed = ByteColumn<Bool>()
  private(set) var aliases = RaggedTexts()
  private(set) var externalIDs = RaggedTexts()
  private var formerIDs = RaggedTexts()

  public init() {}

  public mutating func append(_ entity: Entity) {
    ids.append(entity.id.rawValue)
    names.append(entity.name)
    kinds.append(entity.kind)
    eventTypes.append(entity.eventType)
    reliabilities.append(entity.reliability)
    markings.append(entity.marking)
    areUnnamed.append(entity.isUnnamed)
    aliases.append(entity.aliases)
    externalIDs.append(entity.externalIDs)
    formerIDs.append(entity.formerIDs.lazy.map(\.rawValue))
  }

  /// Appends an entity whose texts are given as bytes, so that none is made.
  package mutating func append(
    id: Span<UInt8>, kind: Span<UInt8>, name: Span<UInt8>, _ others: OtherNames, isUnnamed: Bool,
    eventType: EventType.ID?, reliability: Reliability?, marking: String?
  ) {
    ids.append(id)
    names.append(name)
    kinds.append(text: kind)
    eventTypes.append(eventType)
    reliabilities.append(reliability)
    markings.append(marking)
    areUnnamed.append(isUnnamed)
    aliases.append(others.aliases)
    externalIDs.append(others.externalIDs)
    formerIDs.append(others.formerIDs.lazy.map(\.rawValue))
  }

  /// Whether some entity has an identifier elsewhere.
  var haveExternalIDs: Bool { !externalIDs.texts.isEmpty }

  func id(_ row: Int) -> Entity.ID { Entity.ID(ids[row]) }
  func name(_ row: Int) -> String { names[row] }
  func utf8(ofName row: Int) -> ArraySlice<UInt8> { names.utf8(row) }
  func kind(_ row: Int) -> EntityKind.ID { kinds[row] }
  func eventType(_ row: Int) -> EventType.ID? { eventTypes[row] }
  func reliability(_ row: Int) -> Reliability? { reliabilities[row] }

  /// Whether a row has exactly this name or alias.
  func isCalled(_ name: ExactName, _ row: Int) -> Bool {
    names.withSpan(row) { name.matches($0) }
      || aliases.range(row).contains { aliases.texts.withSpan($0) { name.matches($0) } }
  }
}

extension EntityList: RandomAccessCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { ids.count }

  public subscript(row: Int) -> Entity {
    Entity(
      id: id(row), kind: kind(row), name: names[row], aliases: aliases[row],
      isUnnamed: areUnnamed[row], eventType: eventTypes[row], reliability: reliabilities[row],
      externalIDs: externalIDs[row], formerIDs: formerIDs[row].map { Entity.ID($0) },
      marking: markings[row])
  }

  public mutating func append(contentsOf entities: some Sequence<Entity>) {
    if isEmpty, let list = entities as? EntityList {
      self = list
    } else {
      for entity in entities { append(entity) }
    }
  }

  /// - Complexity: O(entities).
  public mutating func replaceSubrange(
    _ range: Range<Int>, with entities: some Collection<Entity>
  ) {
    let (before, after) = (self[..<range.lowerBound], self[range.upperBound...])
    var list = EntityList()
    for entity in before { list.append(entity) }
    for entity in entities { list.append(entity) }
    for entity in after { list.append(entity) }
    self = list
  }
}

extension EntityList: Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
  public init(arrayLiteral entities: Entity...) { self.init(entities) }

  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

  public func hash(into hasher: inout Hasher) { for entity in self { hasher.combine(entity) } }

  public var description: String { Array(self).description }
}

extension EntityList {
  mutating func visited(by archive: Archive) {
    archive.visit(&ids)
    archive.visit(&names)
    kinds.visited(by: archive)
    eventTypes.visited(by: archive, \.rawValue) { EventType.ID($0) }
    reliabilities.visited(by: archive, \.rawValue) { Reliability(rawValue: $0) }
    markings.visited(by: archive, \.self) { $0 }
    areUnnamed.visited(by: archive)
    aliases.visited(by: archive)
    externalIDs.visited(by: archive)
    formerIDs.visited(by: archive)
  }
}
