import EntityGraph

extension GLEIFFacts {
  /// Adds a relationship; its start node is the child, which reports it.
  mutating func addRelationship(_ row: TableRecords) {
    guard let start = row["Relationship.StartNode.NodeID"],
      let end = row["Relationship.EndNode.NodeID"],
      let type = row["Relationship.RelationshipType"]
    else { return leaveOut("a relationship without a type or an end", row) }
    guard row["Registration.RegistrationStatus"] != "DUPLICATE" else {
      return leaveOut("a relationship that is a duplicate of another", row)
    }
    let relationship = relationship(type, row)
    let (child, other) = (Entity.ID(start), Entity.ID(end))
    let ends = relationship.isTurned ? (other, child) : (child, other)
    let origin = origin(row, of: child)
    let periods = periods(row)
    let attributes = relationship.attributes + attributes(row) + status(row, during: periods)
    for attribute in attributes { define(attribute) }
    for period in periods {
      let claim = origin.relation(
        ends.0, relationship.kind, ends.1, during: period, with: attributes)
      facts.add(claim, line: row.line)
    }
  }

  private mutating func relationship(
    _ type: String, _ row: TableRecords
  ) -> GLEIFTypes.Relationship {
    if let known = GLEIFTypes.relationships[type] { return known }
    let id = RelationKind.ID(type.asHyphenated)
    let words = type.asHyphenated.replacing("-", with: " ")
    facts.define(RelationKind(id, words, .affiliation))
    facts.notes.note("relationships of the type \(type) become a kind of their own", line: row.line)
    return GLEIFTypes.Relationship(kind: id, isTurned: false)
  }

  /// When the relationship held, not what its accounts are of; one period that is not known where
  /// the row names none.
  private mutating func periods(_ row: TableRecords) -> [Period?] {
    let own = columns.periods.filter { row["\($0)periodType"] == "RELATIONSHIP_PERIOD" }
    let periods = own.compactMap { period($0, row) }
    return periods.isEmpty ? [nil] : periods
  }

  private mutating func period(_ prefix: String, _ row: TableRecords) -> Period? {
    let (start, end) = (date("\(prefix)startDate", row), date("\(prefix)endDate", row))
    if let start, end == nil, row["Relationship.RelationshipStatus"] == "ACTIVE" {
      return Period(from: .date(start), until: .open)
    }
    let period = Period(from: start, until: end)
    if period == nil, start != nil { leaveOut("a period that ends before it begins", row) }
    return period
  }

  /// Says of a relationship that it is over, where no date does.
  private mutating func status(_ row: TableRecords, during periods: [Period?]) -> [Attribute] {
    guard row["Relationship.RelationshipStatus"] == "INACTIVE",
      periods.allSatisfy({ $0?.end.date == nil })
    else { return [] }
    facts.notes.note("a relationship is over, and the file does not say since when", line: row.line)
    return [Attribute("status", .text("INACTIVE"))]
  }

  private mutating func attributes(_ row: TableRecords) -> [Attribute] {
    let others = columns.periods.filter { row["\($0)periodType"] != "RELATIONSHIP_PERIOD" }
    let times = others.compactMap { prefix in
      row["\(prefix)periodType"].flatMap { type in
        period(prefix, row).map { Attribute(PropertyKind.ID(type.asHyphenated), .date($0)) }
      }
    }
    return times + qualifiers(row) + quantifiers(row)
  }

  private func qualifiers(_ row: TableRecords) -> [Attribute] {
    columns.qualifiers.compactMap { prefix in
      guard let dimension = row["\(prefix)QualifierDimension"],
        let category = row["\(prefix)QualifierCategory"]
      else { return nil }
      return Attribute(PropertyKind.ID(dimension.asHyphenated), .text(category))
    }
  }

  private func quantifiers(_ row: TableRecords) -> [Attribute] {
    columns.quantifiers.compactMap { prefix in
      guard let method = row["\(prefix)MeasurementMethod"],
        let amount = row["\(prefix)QuantifierAmount"]
      else { return nil }
      let unit = row["\(prefix)QuantifierUnits"].map { $0 == "PERCENTAGE" ? " %" : " \($0)" }
      let value = amount + (unit ?? "")
      return Attribute(
        PropertyKind.ID(method.asHyphenated), Quantity(value).map { .number($0) } ?? .text(value))
    }
  }

  private mutating func define(_ attribute: Attribute) {
    let type: PropertyKind.ValueType =
      switch attribute.value {
      case .date: .date
      case .number: .number
      case .text: .text
      }
    facts.define(PropertyKind(attribute.name, type, isSingleValued: false))
  }

  /// Adds why an entity names no parent, as a property of it: nobody is no node.
  mutating func addException(_ row: TableRecords) {
    guard let lei = row["LEI"], let category = columns.exceptionCategory.flatMap({ row[$0] }) else {
      return leaveOut("an exception without an LEI or a category", row)
    }
    let kind = GLEIFTypes.text(PropertyKind.ID(category.asHyphenated))
    let entity = Entity.ID(lei)
    var origin = origin(row, of: entity)
    if origin.claimants.isEmpty { origin.claimants = [Source.ID(lei)] }
    for reason in row.texts(columns.exceptionReasons) {
      add(kind, of: entity, .text("none: \(reason.asHyphenated)"), origin, line: row.line)
    }
  }
}
