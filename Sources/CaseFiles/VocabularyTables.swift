import EntityGraph

/// What the facts add to the standard vocabulary.
struct VocabularyTables {
  let database: Database

  func all() throws(CaseFileError) -> Vocabulary {
    var vocabulary = Vocabulary()
    try readKinds(into: &vocabulary)
    try readRelations(into: &vocabulary)
    try readProperties(into: &vocabulary)
    try readEvents(into: &vocabulary)
    try readRules(into: &vocabulary)
    return vocabulary
  }

  private func readKinds(into vocabulary: inout Vocabulary) throws(CaseFileError) {
    let row = try Statement("SELECT id, plural, colour, parents FROM entity_kind", in: database)
    while try row.step() {
      vocabulary.add(
        EntityKind(
          EntityKind.ID(row.text()), plural: row.text(), color: row.optionalText(),
          parents: row.kinds()))
    }
  }

  private func readRelations(into vocabulary: inout Vocabulary) throws(CaseFileError) {
    let row = try Statement(
      """
      SELECT id, phrase, inverse, category, flow, is_momentary, is_symmetric, subjects, objects
      FROM relation_kind
      """, table: "relation_kind", in: database)
    while try row.step() {
      vocabulary.add(
        RelationKind(
          RelationKind.ID(row.text()), row.text(), inverse: row.text(),
          try row.read(RelationKind.Category.init(rawValue:)),
          flow: try row.read(RelationKind.Flow.init(rawValue:)),
          isMomentary: row.integer() != 0, isSymmetric: row.integer() != 0, from: row.kinds(),
          to: row.kinds()))
    }
  }

  private func readProperties(into vocabulary: inout Vocabulary) throws(CaseFileError) {
    let row = try Statement(
      "SELECT id, type, is_single, unit, kinds FROM property_kind", table: "property_kind",
      in: database)
    while try row.step() {
      vocabulary.add(
        PropertyKind(
          PropertyKind.ID(row.text()), try row.read(PropertyKind.ValueType.init(rawValue:)),
          isSingleValued: row.integer() != 0, unit: row.optionalText(), of: row.kinds()))
    }
  }

  private func readRules(into vocabulary: inout Vocabulary) throws(CaseFileError) {
    guard try database.hasTable("relation_rule") else { return }
    let row = try Statement(
      """
      SELECT relation, one_for_subject, one_for_object, owners, comes_first FROM relation_rule
      """, table: "relation_rule", in: database)
    while try row.step() {
      let kind = RelationKind.ID(row.text())
      let isOne: [RelationRule.End: Bool] = [
        .subject: row.integer() != 0, .object: row.integer() != 0,
      ]
      vocabulary.add(
        RelationRule(
          kind, oneAtATime: Set(isOne.filter(\.value).keys), of: row.kinds(),
          comesFirst: try row.readOptional(RelationRule.End.init(rawValue:))))
    }
  }

  /// Event types come last: they add the kinds of relations that are not there yet.
  private func readEvents(into vocabulary: inout Vocabulary) throws(CaseFileError) {
    let events = try Statement("SELECT id FROM event_type", in: database)
    let roles = try Statement(
      "SELECT role, kinds FROM event_role WHERE event_type = ? ORDER BY position", in: database)
    let projections = try Statement(
      "SELECT subject, object, kind FROM projection WHERE event_type = ? ORDER BY position",
      in: database)
    while try events.step() {
      let id = events.text()
      vocabulary.add(
        EventType(
          EventType.ID(id),
          roles: try roles.all(of: id) {
            EventType.RoleSlot(EventType.Role($0.text()), $0.kinds())
          },
          projections: try projections.all(of: id) {
            EventType.Projection(
              EventType.Role($0.text()), EventType.Role($0.text()), RelationKind.ID($0.text()))
          }))
    }
  }
}

extension Statement {
  /// Reads a list of kinds, one a line.
  fileprivate func kinds() -> [EntityKind.ID] {
    text().split(separator: "\n").map { EntityKind.ID(String($0)) }
  }

  fileprivate func all<Entry>(
    of owner: String, _ read: (Statement) -> Entry
  ) throws(CaseFileError) -> [Entry] {
    try bind(owner)
    var entries: [Entry] = []
    while try step() { entries.append(read(self)) }
    return entries
  }
}
