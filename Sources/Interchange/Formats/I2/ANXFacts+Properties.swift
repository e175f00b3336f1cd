import EntityGraph

extension ANXFacts {
  /// Adds the attributes of an entity, its description, and its date.
  mutating func addProperties(of entity: Entity, _ item: ANXItem) {
    guard !item.attributes.isEmpty || item.description != nil || item.record.isDated else { return }
    let origin = origin(of: item)
    for attribute in item.attributes {
      guard let (kind, value) = value(attribute, item) else { continue }
      facts.add(origin.property(kind.id, of: entity.id, value), line: item.line)
    }
    if let description = item.description {
      facts.add(
        origin.property("description", of: entity.id, .text(description)), line: item.line)
    }
    if let date = date(of: item.record, item) {
      let isEvent = Vocabulary.standard.kind(entity.kind, isA: "event")
      let kind = PropertyKind(isEvent ? "date" : "date-on-chart", .date)
      facts.define(kind)
      facts.add(origin.property(kind.id, of: entity.id, .date(Period(date))), line: item.line)
    }
  }

  /// The property that an attribute is, of which the vocabulary is told, and its value.
  mutating func value(
    _ attribute: ANXItem.Attribute, _ item: ANXItem
  ) -> (kind: PropertyKind, value: Value)? {
    let attributeClass = chart.attributeClass(attribute.className)
    let type: PropertyKind.ValueType =
      switch attributeClass.type {
      case "AttNumber": .number
      case "AttTime": .date
      default: .text
      }
    guard
      let (kind, value) = I2Words.property(
        attributeClass.name, attribute.value, type, unit: attributeClass.unit)
    else {
      note(
        "a value of the attribute \(attributeClass.name) that is no \(type.rawValue) is left out",
        item)
      return nil
    }
    facts.define(kind)
    return (kind, value)
  }
}
