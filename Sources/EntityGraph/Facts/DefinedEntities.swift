/// The entities of facts in typed columns, in order of ids.
struct DefinedEntities: Sendable {
  let ids: TextPool
  private let names: TextPool
  let kinds: DictionaryColumn<EntityKind.ID>
  private let eventTypes: DictionaryColumn<EventType.ID>
  private let reliabilities: DictionaryColumn<Reliability>
  private let markings: DictionaryColumn<String>
  private let areUnnamed: [Bool]
  private let aliases: RaggedArray<String>
  private let externalIDs: RaggedArray<String>
  private let formerIDs: RaggedArray<Entity.ID>

  var count: Int { ids.count }

  init(_ entities: some Sequence<Entity>) {
    let given = Array(entities)
    let order = given.indices.sorted { given[$0].id < given[$1].id }
    let entities = order.map { given[$0] }
    ids = TextPool(entities.lazy.map(\.id.rawValue))
    names = TextPool(entities.lazy.map(\.name))
    kinds = DictionaryColumn(entities.lazy.map(\.kind))
    eventTypes = DictionaryColumn(entities.lazy.map(\.eventType))
    reliabilities = DictionaryColumn(entities.lazy.map(\.reliability))
    markings = DictionaryColumn(entities.lazy.map(\.marking))
    areUnnamed = entities.map(\.isUnnamed)
    aliases = RaggedArray(entities.lazy.map(\.aliases))
    externalIDs = RaggedArray(entities.lazy.map(\.externalIDs))
    formerIDs = RaggedArray(entities.lazy.map(\.formerIDs))
  }

  subscript(row: Int) -> Entity {
    Entity(
      id: id(row), kind: kind(row), name: names[row], aliases: Array(aliases[row]),
      isUnnamed: areUnnamed[row], eventType: eventTypes[row], reliability: reliabilities[row],
      externalIDs: Array(externalIDs[row]), formerIDs: Array(formerIDs[row]), marking: markings[row]
    )
  }

  func id(_ row: Int) -> Entity.ID { Entity.ID(ids[row]) }
  func name(_ row: Int) -> String { names[row] }
  func kind(_ row: Int) -> EntityKind.ID { kinds[row] ?? "" }
  func eventType(_ row: Int) -> EventType.ID? { eventTypes[row] }
  func reliability(_ row: Int) -> Reliability? { reliabilities[row] }
  func aliases(_ row: Int) -> ArraySlice<String> { aliases[row] }

  /// Whether a row has exactly this name or alias.
  func isCalled(_ name: ExactName, _ row: Int) -> Bool {
    name.matches(names.utf8(row)) || aliases[row].contains(name.text)
  }
}
