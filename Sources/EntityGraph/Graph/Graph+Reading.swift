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

  public func document(_ id: Document.ID) -> Document? { facts.documents[id] }

  /// Whether a document is a file of another tool, which makes no claims but says so as a whole.
  ///
  /// - Complexity: O(number of such files).
  package func isGraphFile(_ id: Document.ID) -> Bool {
    foreignGraphs.contains { $0.document.id == id }
  }

  /// The name of a source: an entity's, a document's title in quotes, or the source as it stands.
  public func name(of source: Source.ID) -> String {
    facts.entities.row(of: Entity.ID(source.rawValue)).map(facts.entities.name)
      ?? document(Document.ID(source.rawValue)).map { "“\($0.title)”" } ?? source.rawValue
  }

  /// A relation by its number, `0 ..< relationCount`.
  ///
  /// Those that follow from claims come first, in order of ids, then the edges of each foreign
  /// graph in the order of its file.
  public func relation(_ number: Int) -> Relation {
    let (table, ends) = (relations, ends(ofRelation: number))
    let kind = vocabulary.kind(table.kind(number))
    let derived = number < table.derived.count ? table.derived : nil
    return Relation(
      id: relationID(number), subject: id(at: ends.subject), kind: kind,
      object: id(at: ends.object), isSymmetric: isSymmetric(relation: number),
      channel: derived?.channel(number), validity: table.validity(number),
      rating: table.rating(number), status: derived?.statuses[number] ?? .uncontested,
      independentSources: table.independentSources(number),
      isProjection: table.isProjection(number), events: derived?.events(number) ?? [],
      attributes: table.attributes(number),
      severalValued: derived.map { severalValued($0, number) } ?? [],
      citations: citations(ofRelation: number))
  }

  private func severalValued(_ derived: DerivedTable, _ row: Int) -> [PropertyPositions] {
    derivation.facts.severalValues(derived.claims[row], of: 0).map {
      positions($0, of: id(at: derived.subjects[row]))
    }
  }

  /// The relation of an id, or `nil`.
  ///
  /// - Complexity: O(log E); the first time with foreign graphs O(E log E).
  public func relation(_ id: Relation.ID) -> Relation? {
    relationIDTable.number(of: id).map { relation($0) }
  }

  /// The `weight` a relation has among its properties, or `nil`; of several the best founded one.
  public func weight(ofRelation number: Int) -> Double? { relations.weight(number) }

  /// Whether claims give a relation several weights.
  package func hasSeveralWeights(relation number: Int) -> Bool {
    relations.hasSeveralWeights(number)
  }

  /// The weight of the relation of an id, or `nil`.
  ///
  /// - Complexity: O(log E).
  public func weight(of id: Relation.ID) -> Double? {
    relationIDTable.number(of: id).flatMap(weight(ofRelation:))
  }

  /// The relations an entity is an end of, asserted or not, in order of their numbers.
  ///
  /// - Complexity: O(E).
  public func relations(of id: Entity.ID) -> [Relation] {
    guard let vertex = vertex(of: id) else { return [] }
    return relations.numbers(joining: vertex).map { relation($0) }
  }

  /// The properties that claims speak of, in order of ids, then of names.
  public var claimedProperties: [PropertyPositions] {
    countedProperties.map(positions(ofProperty:))
  }

  /// Those of them that not all claims assert, or that have values which exclude each other.
  var contestedProperties: [PropertyPositions] {
    countedProperties.filter { derivation.properties.status($0) != .uncontested }
      .map(positions(ofProperty:))
  }

  private func positions(ofProperty number: Int) -> PropertyPositions {
    let property = derivation.properties[number]
    return positions(property, of: facts.entities.id(property.subject))
  }

  /// The numbers of the properties of entities that are left, disputed ones only where they count.
  var countedProperties: [Int] {
    let (properties, vertices) = (derivation.properties, verticesOfRows)
    let isUndisputed = filters.contains(where: \.isUndisputed)
    return (0..<properties.count).filter { number in
      vertices[properties.subject(number)] >= 0
        && (!isUndisputed || properties.status(number) == .uncontested)
    }
  }

  /// The vertex of each row of the facts' entities, ``CodedClaim/none`` of one that is left out.
  ///
  /// - Complexity: O(rows).
  var verticesOfRows: [Int32] {
    var vertices = [Int32](repeating: CodedClaim.none, count: facts.entities.count)
    var vertex = 0
    for row in vertices.indices where vertex < entityCount {
      guard entities.places[vertex] == facts.entities.places[row] else { continue }
      vertices[row] = Int32(vertex)
      vertex += 1
    }
    return vertices
  }

  /// The properties of one entity, in order of names.
  ///
  /// - Complexity: O(log V + own properties).
  public func properties(of id: Entity.ID) -> [PropertyPositions] {
    guard let row = entities.row(of: id) else { return [] }
    guard let node = entities.foreign(row) else {
      let isUndisputed = filters.contains(where: \.isUndisputed)
      let numbers = facts.entities.row(of: id).map(derivation.properties.numbers) ?? 0..<0
      return numbers.map { derivation.properties[$0] }
        .filter { !isUndisputed || $0.status == .uncontested }.map { positions($0, of: id) }
    }
    guard derivation.foreign.contains(where: { $0.graph == node.graph }) else { return [] }
    let document = foreignGraphs[node.graph].document.id
    return entities.attributes(row).map { positions($0, of: id, in: document) }
  }

  private func positions(
    _ property: DerivedProperty, of subject: Entity.ID
  ) -> PropertyPositions {
    PropertyPositions(
      subject: subject, name: property.name,
      isSingleValued: property.isSingleValued,
      status: property.status,
      positions: property.positions.map { position in
        PropertyPositions.Position(
          value: position.value, status: position.status, isSuperseded: position.isSuperseded,
          citations: position.claims.map { citation(of: $0, property.superseded) })
      })
  }

  private func positions(
    _ attribute: Attribute, of subject: Entity.ID, in document: Document.ID
  ) -> PropertyPositions {
    let citation = citation(
      ofFile: document, .property(of: subject, name: attribute.name, value: attribute.value))
    let position = PropertyPositions.Position(
      value: attribute.value, status: .uncontested, isSuperseded: false,
      citations: [citation])
    return PropertyPositions(
      subject: subject, name: attribute.name, isSingleValued: true, status: .uncontested,
      positions: [position])
  }
}
