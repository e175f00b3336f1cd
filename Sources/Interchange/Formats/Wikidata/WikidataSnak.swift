import EntityGraph

/// What a statement, a qualifier or a reference says: a property with a value, an unknown one, or
/// that there is none.
struct WikidataSnak {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  private var inner: JSONValue { value["datavalue"]?["value"] ?? .null }
  private var type: String { value["datavalue"]?["type"]?.text ?? "" }

  /// Whether it says that there is no value.
  var isNone: Bool { value["snaktype"]?.text == "novalue" }

  /// Whether it says that there is a value which is not known.
  var isUnknown: Bool { value["snaktype"]?.text == "somevalue" }

  /// Whether it is an identifier elsewhere.
  var isExternalID: Bool { value["datatype"]?.text == "external-id" }

  /// The item that it names.
  var item: String? {
    guard type == "wikibase-entityid" else { return nil }
    return inner["id"]?.text ?? inner["numeric-id"]?.integer.map { "Q\($0)" }
  }

  /// The value as a text or a number; a number of a unit with the item that is the unit.
  var text: String? {
    switch type {
    case "string": inner.text
    case "monolingualtext": inner["text"]?.text
    case "quantity":
      inner["amount"]?.text.map { amount in
        let number = amount.hasPrefix("+") ? String(amount.dropFirst()) : amount
        let unit = inner["unit"]?.text?.split(separator: "/").last
        return unit.map { $0.hasPrefix("Q") ? "\(number) \($0)" : number } ?? number
      }
    case "globecoordinate":
      inner["latitude"]?.spelled.flatMap { latitude in
        inner["longitude"]?.spelled.map { "\(latitude), \($0)" }
      }
    default: nil
    }
  }

  /// Whether it is a time.
  var isTime: Bool { type == "time" }

  /// Whether it is a day of the Julian calendar.
  var isJulian: Bool { inner["calendarmodel"]?.text?.hasSuffix("/Q1985786") ?? false }

  /// The time, as precise as it says: a century, a decade, a year, a month, a day or more.
  var date: PartialDate? {
    guard let time = inner["time"]?.text, let precision = inner["precision"]?.integer else {
      return nil
    }
    let sign = time.hasPrefix("-") ? "-" : ""
    let parts = time.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4 else { return nil }
    let day = parts[2].prefix { $0 != "T" }
    return switch precision {
    case 7: PartialDate("\(sign)\(parts[0].prefix(2))XX")
    case 8: PartialDate("\(sign)\(parts[0].prefix(3))X")
    case 9: PartialDate("\(sign)\(parts[0])")
    case 10: PartialDate("\(sign)\(parts[0])-\(parts[1])")
    case 11: PartialDate("\(sign)\(parts[0])-\(parts[1])-\(day)")
    case 12...: PartialDate("\(sign)\(time.dropFirst())")
    default: nil
    }
  }
}
