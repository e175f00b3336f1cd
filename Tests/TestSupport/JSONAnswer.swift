import Foundation

/// A JSON answer of the program, to be looked into without knowing its shape.
@dynamicMemberLookup
public enum JSONAnswer: Hashable, Sendable {
  /// There is no such key or element, which is not `null`.
  case absent
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONAnswer])
  case object([String: JSONAnswer])

  /// Reads a text that is one JSON value.
  public init(_ text: String) throws {
    self = try JSONDecoder().decode(JSONAnswer.self, from: Data(text.utf8))
  }

  public subscript(key: String) -> JSONAnswer {
    if case .object(let members) = self { members[key] ?? .absent } else { .absent }
  }

  public subscript(dynamicMember key: String) -> JSONAnswer { self[key] }

  public subscript(index: Int) -> JSONAnswer {
    elements.indices.contains(index) ? elements[index] : .absent
  }

  /// The elements of a list; none for anything else.
  public var elements: [JSONAnswer] { if case .list(let elements) = self { elements } else { [] } }

  /// The members of an object; none for anything else.
  public var members: [String: JSONAnswer] {
    if case .object(let members) = self { members } else { [:] }
  }

  /// The text; empty for anything else.
  public var string: String { if case .text(let text) = self { text } else { "" } }

  /// The number; NaN for anything else.
  public var double: Double { if case .number(let number) = self { number } else { .nan } }
}

extension JSONAnswer: Decodable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let elements = try? container.decode([JSONAnswer].self) {
      self = .list(elements)
    } else {
      self = .object(try container.decode([String: JSONAnswer].self))
    }
  }
}

extension JSONAnswer: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  public init(stringLiteral text: String) { self = .text(text) }
  public init(integerLiteral number: Int) { self = .number(Double(number)) }
  public init(floatLiteral number: Double) { self = .number(number) }
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }
  public init(arrayLiteral elements: JSONAnswer...) { self = .list(elements) }
  public init(nilLiteral: ()) { self = .null }
  public init(dictionaryLiteral members: (String, JSONAnswer)...) {
    self = .object(Dictionary(members) { first, _ in first })
  }
}
