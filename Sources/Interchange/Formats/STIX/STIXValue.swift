import EntityGraph

/// Values, attributes and stretches of time as the extension spells them.
enum STIXValue {
  /// The value, with its type; a number in parts where its words alone would be read otherwise.
  static func json(_ value: Value, named name: PropertyKind.ID? = nil) -> JSONValue {
    var object = JSONMembers()
    object.set("name", name?.rawValue)
    object.set("type", type(value).rawValue)
    object.set("text", value.text)
    if case .number(let quantity) = value, Quantity(quantity.text) != quantity {
      object.set("number", .number(quantity.number))
      object.set("to", quantity.last.map { .number($0) })
      object.set("bound", quantity.bound.rawValue)
      object.set("unit", quantity.unit)
    }
    return object.value
  }

  /// Reads a value; `nil` where it is none.
  static func value(_ json: JSONValue) -> Value? {
    guard let text = json["text"]?.text else { return nil }
    return switch PropertyKind.ValueType(rawValue: json["type"]?.text ?? "") {
    case .number: quantity(json, text).map { .number($0) }
    case .date: period(text).map { .date($0) }
    case .text, nil: .text(text)
    }
  }

  static func attribute(_ json: JSONValue) -> Attribute? {
    guard let name = json["name"]?.text, let value = value(json) else { return nil }
    return Attribute(PropertyKind.ID(name), value)
  }

  /// Reads a date, an interval, or a stretch of an axis of numbers.
  static func period(_ text: String) -> Period? { Period(text) ?? Period.onAxis(text) }

  static func date(_ text: String) -> PartialDate? {
    PartialDate(text) ?? PartialDate.onAxis(text)
  }

  private static func type(_ value: Value) -> PropertyKind.ValueType {
    switch value {
    case .number: .number
    case .text: .text
    case .date: .date
    }
  }

  private static func quantity(_ json: JSONValue, _ text: String) -> Quantity? {
    guard let number = json["number"]?.decimal else { return Quantity(text) }
    return Quantity(
      text: text, number: number, to: json["to"]?.decimal,
      bound: json["bound"]?.text.flatMap { Quantity.Bound(rawValue: $0) } ?? .exactly,
      unit: json["unit"]?.text)
  }
}
