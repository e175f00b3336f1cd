extension Graph {
  /// The entities that one is, each as it was told; `nil` of one that is for itself.
  ///
  /// - Complexity: O(claims), of an entity for itself O(log V).
  public func identity(of id: Entity.ID) -> EntityIdentity? {
    let table = facts.entities
    guard let row = table.row(of: id), table.foreign(row) == nil,
      case let rows = table.members(ofDefined: Int(table.places[row].row)), !rows.isEmpty
    else { return nil }
    let documents = documents(speakingOf: Int32(row))
    return EntityIdentity(
      members: rows.map { member in
        let entity = table.defined[Int(member)]
        return EntityIdentity.Member(entity: entity, documents: documents[entity.id] ?? [])
      }, among: table.defined, rows: Array(rows), vocabulary)
  }

  /// Whether an entity is several that count as one.
  ///
  /// - Complexity: O(log V).
  package func isSeveral(_ id: Entity.ID) -> Bool {
    facts.entities.groups.group(of: id, among: facts.entities.defined.ids) != nil
  }

  /// The other ids of an entity that is several which count as one, in order.
  ///
  /// - Complexity: O(log V + ids).
  package func joinedIDs(of id: Entity.ID) -> [Entity.ID] {
    let table = facts.entities
    guard let row = table.row(of: id), table.foreign(row) == nil else { return [] }
    return table.members(ofDefined: Int(table.places[row].row)).map { table.defined.id(Int($0)) }
      .filter { $0 != table.id(row) }
  }

  /// The id by which an entity goes that may be one with others.
  package func idOfOne(_ id: Entity.ID) -> Entity.ID {
    let table = facts.entities
    return table.groups.group(of: id, among: table.defined.ids).map {
      table.defined.id(table.row(ofGroup: $0))
    } ?? id
  }

  /// The documents with claims about an entity, in order, by the id of which those claims are made.
  private func documents(speakingOf row: Int32) -> [Entity.ID: [Document.ID]] {
    var numbers: [Entity.ID: [Int32]] = [:]
    let facts = derivation.facts
    for number in facts.claims {
      let claim = facts[number]
      let speaks =
        claim.subject == row || claim.form != .property && claim.object == row
        || claim.channel == row
      guard speaks else { continue }
      for id in Set(facts.claim(number).entities) where facts.entities.row(of: id) == Int(row) {
        if numbers[id]?.last != claim.document { numbers[id, default: []].append(claim.document) }
      }
    }
    return numbers.mapValues { $0.map { facts.documents.id(Int($0)) } }
  }

  /// The ids by which a claim calls entities that go by other ids here, each once.
  package func otherIDs(in claim: Claim) -> [Entity.ID] {
    guard !facts.entities.groups.isEmpty else { return [] }
    var known: Set<Entity.ID> = []
    return claim.entities.filter { id in
      guard let row = facts.entities.row(of: id), facts.entities.id(row) != id else { return false }
      return known.insert(id).inserted
    }
  }

  /// The entities of facts with an identifier, however that is spelled; ascending.
  ///
  /// - Complexity: O(length of all identifiers), where `text` names no scheme O(length of it).
  func vertices(identifiedBy text: String) -> [Vertex] {
    let list = entities.defined
    guard list.haveExternalIDs, let sought = ExternalIdentifier(text) else { return [] }
    let wanted = Array(sought.description.utf8)
    var reader = IdentifierReader()
    return entities.places.indices.filter { row in
      guard entities.foreign(row) == nil else { return false }
      return list.externalIDs.range(Int(entities.places[row].row)).contains { place in
        list.externalIDs.texts.withSpan(place) { reader.read($0) } != nil
          && reader.spelled == wanted
      }
    }.map { Vertex($0) }
  }
}

extension Claim {
  /// All entities that it names, each as often as it does.
  fileprivate var entities: [Entity.ID] {
    statement.entities + events + [channel].compactMap(\.self)
  }
}
