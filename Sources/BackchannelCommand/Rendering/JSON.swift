#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import EntityGraph

/// A JSON value; keys are written in alphabetical order, so that equal answers are equal bytes.
enum JSON: Encodable, ExpressibleByNilLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  case null
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(nilLiteral: ()) { self = .null }
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .whole(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }

  /// The text, or `null`.
  init(_ text: String?) { self = text.map(JSON.text) ?? .null }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let value): try container.encode(value)
    case .whole(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  /// The value as indented text, in which whatever could steer a terminal or turn the order of
  /// letters is escaped.
  func rendered() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    return String(decoding: try encoder.encode(self), as: UTF8.self).withSteeringEscaped
  }
}

extension Sequence {
  /// The elements as a JSON list.
  func json(_ make: (Element) throws -> JSON) rethrows -> JSON { .list(try map(make)) }
}

extension Sequence<String> {
  var json: JSON { .list(map(JSON.text)) }
}

extension String {
  /// The JSON with an escape for each character that could steer a terminal; those below a space
  /// have one already, but for the line breaks between values.
  fileprivate var withSteeringEscaped: String {
    guard utf8.contains(where: { [0x7F, 0xC2, 0xD8, 0xE2].contains($0) }) else { return self }
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.value >= 0x7F, scalar.isSteering {
        let digits = String(scalar.value, radix: 16)
        escaped.append(contentsOf: "\\u".unicodeScalars)
        escaped.append(contentsOf: String(repeating: "0", count: 4 - digits.count).unicodeScalars)
        escaped.append(contentsOf: digits.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
