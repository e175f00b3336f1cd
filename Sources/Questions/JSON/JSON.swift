/// A JSON value.
public enum JSON: Hashable, Sendable, ExpressibleByNilLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByDictionaryLiteral
{
  case null
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  public init(nilLiteral: ()) { self = .null }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .whole(value) }
  public init(booleanLiteral value: Bool) { self = .flag(value) }

  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }

  /// The text, or `null`.
  public init(_ text: String?) { self = text.map(JSON.text) ?? .null }
}

extension Sequence {
  /// The elements as a JSON list.
  package func json(_ make: (Element) throws -> JSON) rethrows -> JSON { .list(try map(make)) }
}

extension Sequence<String> {
  package var json: JSON { .list(map(JSON.text)) }
}
