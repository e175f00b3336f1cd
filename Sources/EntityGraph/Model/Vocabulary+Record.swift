extension Vocabulary {
  /// All kinds and rules, one after the other.
  var record: Record {
    var record = Record()
    record.append(kinds.values.sorted { $0.id < $1.id }) { $0.write(to: &$1) }
    record.append(relations.values.sorted { $0.id < $1.id }) { $0.write(to: &$1) }
    record.append(properties.values.sorted { $0.id < $1.id }) { $0.write(to: &$1) }
    record.append(events.values.sorted { $0.id < $1.id }) { $0.write(to: &$1) }
    record.append(rules.values.sorted { $0.kind < $1.kind }) { $0.write(to: &$1) }
    return record
  }

  init(_ record: Record) {
    var record = record
    self.init()
    for kind in record.values({ EntityKind(&$0) }) { add(kind) }
    for kind in record.values({ RelationKind(&$0) }) { add(kind) }
    for kind in record.values({ PropertyKind(&$0) }) { add(kind) }
    for type in record.values({ EventType(&$0) }) { add(type) }
    for rule in record.values({ RelationRule(&$0) }) { add(rule) }
  }
}

extension Record {
  fileprivate mutating func append<Subject>(_ ids: [Identifier<Subject>]) {
    append(ids.map(\.rawValue))
  }

  fileprivate mutating func ids<Subject>() -> [Identifier<Subject>] { list().map { .init($0) } }
}

extension EntityKind {
  fileprivate func write(to record: inout Record) {
    record.append(id.rawValue)
    record.append(plural)
    record.append(color)
    record.append(parents)
  }

  fileprivate init(_ record: inout Record) {
    self.init(
      ID(record.text()), plural: record.text(), color: record.optional(), parents: record.ids())
  }
}

extension RelationKind {
  fileprivate func write(to record: inout Record) {
    for text in [id.rawValue, phrase, inversePhrase, category.rawValue, flow.rawValue] {
      record.append(text)
    }
    record.append(isMomentary)
    record.append(isSymmetric)
    record.append(subjectKinds)
    record.append(objectKinds)
  }

  fileprivate init(_ record: inout Record) {
    self.init(
      ID(record.text()), record.text(), inverse: record.text(),
      Category(rawValue: record.text()) ?? .affiliation, flow: Flow(rawValue: record.text()),
      isMomentary: record.bool(), isSymmetric: record.bool(), from: record.ids(),
      to: record.ids())
  }
}

extension PropertyKind {
  fileprivate func write(to record: inout Record) {
    record.append(id.rawValue)
    record.append(type.rawValue)
    record.append(isSingleValued)
    record.append(unit)
    record.append(kinds)
  }

  fileprivate init(_ record: inout Record) {
    self.init(
      ID(record.text()), ValueType(rawValue: record.text()) ?? .text,
      isSingleValued: record.bool(), unit: record.optional(), of: record.ids())
  }
}

extension EventType {
  fileprivate func write(to record: inout Record) {
    record.append(id.rawValue)
    record.append(roles) {
      $1.append($0.role.rawValue)
      $1.append($0.kinds)
    }
    record.append(projections) {
      for text in [$0.subject.rawValue, $0.object.rawValue, $0.kind.rawValue] { $1.append(text) }
    }
  }

  fileprivate init(_ record: inout Record) {
    self.init(
      ID(record.text()),
      roles: record.values { RoleSlot(Role($0.text()), $0.ids()) },
      projections: record.values {
        Projection(Role($0.text()), Role($0.text()), RelationKind.ID($0.text()))
      })
  }
}

extension RelationRule {
  fileprivate func write(to record: inout Record) {
    record.append(kind.rawValue)
    record.append(oneAtATime.map(\.rawValue))
    record.append(owners)
    record.append(comesFirst?.rawValue)
  }

  fileprivate init(_ record: inout Record) {
    self.init(
      RelationKind.ID(record.text()), oneAtATime: Set(record.list().compactMap(End.init)),
      of: record.ids(), comesFirst: record.optional().flatMap(End.init))
  }
}
