extension Graph {
  /// The entity at a vertex.
  public func entity(at vertex: Vertex) -> Entity { entities[Int(vertex)] }

  /// The vertex of an entity, or `nil` when the graph has none such.
  ///
  /// - Complexity: O(log V).
  public func vertex(of id: Entity.ID) -> Vertex? { entities.row(of: id).map { Vertex($0) } }

  /// The id of the entity at a vertex.
  public func id(at vertex: Vertex) -> Entity.ID { entities.id(Int(vertex)) }

  /// The vertices of all entities, in order of ids.
  public var verticesByID: Range<Vertex> { 0..<Vertex(entityCount) }

  /// What is known of an entity, whether or not the policy left it in.
  public func definition(of id: Entity.ID) -> Entity? {
    facts.entities.row(of: id).map { facts.entities[$0] }
  }

  public func document(_ id: Document.ID) -> Document? { facts.document(id) }

  /// The name of a source: an entity's, a document's title in quotes, or the source as it stands.
  public func name(of source: Source.ID) -> String {
    definition(of: Entity.ID(source.rawValue))?.name
      ?? document(Document.ID(source.rawValue)).map { "“\($0.title)”" } ?? source.rawValue
  }

  /// A relation by its number, `0 ..< relationCount`; numbers are in order of ids.
  public func relation(_ number: Int) -> Relation {
    let row = relations[number]
    return Relation(
      id: Relation.ID(row.id), subject: entities.id(Int(row.subject)), kind: facts.kind(row.kind),
      object: entities.id(Int(row.object)), channel: row.channel, validity: row.validity,
      rating: row.rating, status: row.status, independentSources: Int(row.independentSources),
      isProjection: row.isProjection, events: row.events, attributes: row.attributes,
      citations: citations(of: row))
  }

  /// The relation of an id, or `nil`.
  ///
  /// - Complexity: O(log E).
  public func relation(_ id: Relation.ID) -> Relation? {
    relations.ids.number(ofSorted: id.rawValue).map { relation($0) }
  }

  /// The `weight` a relation has among its properties, or `nil`.
  public func weight(ofRelation number: Int) -> Double? {
    guard case .number(let quantity) = relations.attribute("weight", of: number) else { return nil }
    return quantity.number
  }

  /// The relations an entity is an end of, asserted or not, in order of ids.
  ///
  /// - Complexity: O(E).
  public func relations(of id: Entity.ID) -> [Relation] {
    guard let vertex = vertex(of: id) else { return [] }
    return (0..<relationCount).filter {
      relations.subjects[$0] == vertex || relations.objects[$0] == vertex
    }.map { relation($0) }
  }

  /// The properties of all entities, in order of ids, then of names.
  ///
  /// What several files, or claims and a file, say of one property stays apart.
  public var allProperties: [PropertyPositions] {
    (properties.map(positions) + derivation.foreign.properties.compactMap(positions)).enumerated()
      .sorted {
        ($0.element.subject, $0.element.name, $0.offset)
          < ($1.element.subject, $1.element.name, $1.offset)
      }
      .map(\.element)
  }

  /// The properties of one entity, in order of names.
  ///
  /// - Complexity: O(log P + own properties), and O(attributes that foreign files give).
  public func properties(of id: Entity.ID) -> [PropertyPositions] {
    guard let row = entities.row(of: id) else { return [] }
    let stated = properties[firstProperty(of: row)..<firstProperty(of: row + 1)].map(positions)
    let foreign = derivation.foreign.properties.filter { $0.subject == id }.compactMap(positions)
    return foreign.isEmpty ? stated : (stated + foreign).sorted { $0.name < $1.name }
  }

  /// The number of properties of the entities before `row`, in order of which they stand.
  private func firstProperty(of row: Int) -> Int {
    var (low, high) = (0, properties.count)
    while low < high {
      let middle = (low + high) / 2
      if properties[middle].subject < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func positions(_ property: DerivedProperty) -> PropertyPositions {
    PropertyPositions(
      subject: entities.id(property.subject), name: property.name,
      isSingleValued: vocabulary.properties[property.name]?.isSingleValued ?? true,
      status: property.status,
      positions: property.positions.map { position in
        PropertyPositions.Position(
          value: position.value, status: position.status, isSuperseded: position.isSuperseded,
          citations: position.claims.map { citation(of: $0, property.superseded) })
      })
  }

  private func positions(_ property: ForeignFacts.Property) -> PropertyPositions? {
    guard entities.row(of: property.subject) != nil else { return nil }
    let (name, value) = (property.attribute.name, property.attribute.value)
    let claim = Claim(
      document: property.origin,
      statement: .property(of: property.subject, name: name, value: value))
    let position = PropertyPositions.Position(
      value: value, status: .uncontested, isSuperseded: false, citations: [citation(of: claim)])
    return PropertyPositions(
      subject: property.subject, name: name, isSingleValued: true, status: .uncontested,
      positions: [position])
  }
}
