import EntityGraph

extension VocabularyTables {
  /// Writes what is new, and the colours of kinds that had none.
  func add(_ batch: Vocabulary) throws(CaseFileError) {
    let known = try all()
    if let difference = known.disagreement(with: batch) { throw .contradiction(difference) }
    var vocabulary = known
    vocabulary.merge(batch)
    for kind in vocabulary.kinds.values.sorted(by: { $0.id < $1.id })
    where known.kinds[kind.id] != kind { try write(kind) }
    for kind in vocabulary.relations.values.sorted(by: { $0.id < $1.id })
    where known.relations[kind.id] != kind { try write(kind) }
    for kind in vocabulary.properties.values.sorted(by: { $0.id < $1.id })
    where known.properties[kind.id] != kind { try write(kind) }
    for type in vocabulary.events.values.sorted(by: { $0.id < $1.id })
    where known.events[type.id] != type { try write(type) }
    for rule in vocabulary.rules.values.sorted(by: { $0.kind < $1.kind })
    where known.rules[rule.kind] != rule { try write(rule) }
  }

  private func write(_ kind: EntityKind) throws(CaseFileError) {
    let name = "kind \(kind.id.rawValue.quoted)"
    let row = try Statement("INSERT OR REPLACE INTO entity_kind VALUES (?, ?, ?, ?)", in: database)
    try row.bind(kind.id.rawValue)
    try row.bind(kind.plural)
    try row.bind(kind.color)
    try row.bind(kind.parents, of: name)
    try row.run(for: name)
  }

  private func write(_ kind: RelationKind) throws(CaseFileError) {
    let name = "relation \(kind.id.rawValue.quoted)"
    let row = try Statement(
      "INSERT OR REPLACE INTO relation_kind VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", in: database)
    try row.bind(kind.id.rawValue)
    try row.bind(kind.phrase)
    try row.bind(kind.inversePhrase)
    try row.bind(kind.category.rawValue)
    try row.bind(kind.flow.rawValue)
    try row.bind(Int64(kind.isMomentary ? 1 : 0))
    try row.bind(Int64(kind.isSymmetric ? 1 : 0))
    try row.bind(kind.subjectKinds, of: name)
    try row.bind(kind.objectKinds, of: name)
    try row.run(for: name)
  }

  private func write(_ kind: PropertyKind) throws(CaseFileError) {
    let name = "property \(kind.id.rawValue.quoted)"
    let row = try Statement(
      "INSERT OR REPLACE INTO property_kind VALUES (?, ?, ?, ?, ?)", in: database)
    try row.bind(kind.id.rawValue)
    try row.bind(kind.type.rawValue)
    try row.bind(Int64(kind.isSingleValued ? 1 : 0))
    try row.bind(kind.unit)
    try row.bind(kind.kinds, of: name)
    try row.run(for: name)
  }

  private func write(_ type: EventType) throws(CaseFileError) {
    let name = "event type \(type.id.rawValue.quoted)"
    for sql in [
      "INSERT INTO event_type VALUES (?) ON CONFLICT (id) DO NOTHING",
      "DELETE FROM event_role WHERE event_type = ?",
      "DELETE FROM projection WHERE event_type = ?",
    ] {
      let row = try Statement(sql, in: database)
      try row.bind(type.id.rawValue)
      try row.run(for: name)
    }
    try writeRoles(of: type, named: name)
    try writeProjections(of: type, named: name)
  }

  private func write(_ rule: RelationRule) throws(CaseFileError) {
    let name = "rule for \(rule.kind.rawValue.quoted)"
    let row = try Statement("INSERT INTO relation_rule VALUES (?, ?, ?, ?, ?)", in: database)
    try row.bind(rule.kind.rawValue)
    for end in RelationRule.End.allCases {
      try row.bind(Int64(rule.oneAtATime.contains(end) ? 1 : 0))
    }
    try row.bind(rule.owners, of: name)
    try row.bind(rule.comesFirst?.rawValue)
    try row.run(for: name)
  }

  private func writeRoles(of type: EventType, named name: String) throws(CaseFileError) {
    let row = try Statement("INSERT INTO event_role VALUES (?, ?, ?, ?)", in: database)
    for (position, slot) in type.roles.enumerated() {
      try row.bind(type.id.rawValue)
      try row.bind(Int64(position))
      try row.bind(slot.role.rawValue)
      try row.bind(slot.kinds, of: name)
      try row.run(for: name)
    }
  }

  private func writeProjections(of type: EventType, named name: String) throws(CaseFileError) {
    let row = try Statement("INSERT INTO projection VALUES (?, ?, ?, ?, ?)", in: database)
    for (position, projection) in type.projections.enumerated() {
      try row.bind(type.id.rawValue)
      try row.bind(Int64(position))
      try row.bind(projection.subject.rawValue)
      try row.bind(projection.object.rawValue)
      try row.bind(projection.kind.rawValue)
      try row.run(for: name)
    }
  }
}

extension Statement {
  /// Binds a list of kinds, one a line.
  fileprivate func bind(_ kinds: [EntityKind.ID], of name: String) throws(CaseFileError) {
    for kind in kinds where kind.rawValue.isEmpty || kind.rawValue.spelt != kind.rawValue {
      throw .refused(name, rule: "an id is not empty and has no control characters")
    }
    try bind(kinds.map(\.rawValue).joined(separator: "\n"))
  }
}
