/// The relations that follow from claims in typed columns, in order of ids.
struct DerivedTable: Sendable {
  /// One row while the table is filled.
  struct Row: Sendable {
    var id: String
    var subject: Int32
    var object: Int32
    var kind: RelationKind.ID
    var channel: Entity.ID?
    var validity: Validity
    var rating: Rating
    var status: Status
    var independentSources: Int32
    var isProjection: Bool
    var events: [Entity.ID] = []
    var claims: [Int32] = []
    var attributes: [Attribute] = []
  }

  let ids: TextPool
  let subjects: [Int32]
  let objects: [Int32]
  let statuses: [Status]
  let claims: RaggedArray<Int32>
  private let kinds: DictionaryColumn<RelationKind.ID>
  private let channels: DictionaryColumn<Entity.ID>
  private let validities: DictionaryColumn<Validity>
  private let ratings: [UInt8]
  private let sources: [Int32]
  private let areProjections: [Bool]
  private let events: RaggedArray<Entity.ID>
  private let attributes: RaggedArray<Attribute>

  var count: Int { ids.count }

  /// - Precondition: The rows are in order of ids.
  init(_ rows: [Row]) {
    ids = TextPool(rows.lazy.map(\.id))
    subjects = rows.map(\.subject)
    objects = rows.map(\.object)
    statuses = rows.map(\.status)
    claims = RaggedArray(rows.lazy.map(\.claims))
    kinds = DictionaryColumn(rows.lazy.map(\.kind))
    channels = DictionaryColumn(rows.lazy.map(\.channel))
    validities = DictionaryColumn(rows.lazy.map(\.validity))
    ratings = rows.map { UInt8($0.rating.rank) }
    sources = rows.map(\.independentSources)
    areProjections = rows.map(\.isProjection)
    events = RaggedArray(rows.lazy.map(\.events))
    attributes = RaggedArray(rows.lazy.map(\.attributes))
  }

  subscript(row: Int) -> Row {
    Row(
      id: ids[row], subject: subjects[row], object: objects[row], kind: kind(row),
      channel: channels[row], validity: validity(row), rating: rating(row), status: statuses[row],
      independentSources: sources[row], isProjection: areProjections[row],
      events: Array(events[row]), claims: Array(claims[row]), attributes: Array(attributes[row]))
  }

  func kind(_ row: Int) -> RelationKind.ID { kinds[row] ?? "" }
  func validity(_ row: Int) -> Validity {
    validities[row] ?? Validity(isMomentary: false, period: nil)
  }
  func attribute(_ name: PropertyKind.ID, of row: Int) -> Value? {
    attributes[row].first { $0.name == name }?.value
  }

  /// The property that `name` names; one of no relation where it names none.
  ///
  /// - Complexity: O(n) in the number of properties of all relations.
  func property(named name: ColumnName) -> PropertyKind.ID {
    var names: Set<PropertyKind.ID> = []
    for row in 0..<count { for attribute in attributes[row] { names.insert(attribute.name) } }
    let sorted = names.map(\.rawValue).sorted()
    return PropertyKind.ID(name.place(in: sorted).map { sorted[$0] } ?? name.text)
  }

  func rating(_ row: Int) -> Rating { Rating(rank: Int(ratings[row])) }
  func independentSources(_ row: Int) -> Int { Int(sources[row]) }
  func isProjection(_ row: Int) -> Bool { areProjections[row] }
  func attributes(_ row: Int) -> ArraySlice<Attribute> { attributes[row] }
}
