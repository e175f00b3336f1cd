/// A value of a JSON text.
package enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case wholeNumber(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])

  /// In order of keys: their order in a file has no meaning.
  case object([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    /// Where the value begins in its text.
    var offset = 0

    package init(key: String, value: JSONValue) { self.init(key: key, value: value, offset: 0) }

    init(key: String, value: JSONValue, offset: Int) {
      (self.key, self.value, self.offset) = (key, value, offset)
    }

    package static func == (first: Self, second: Self) -> Bool {
      first.key == second.key && first.value == second.value
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(key)
      hasher.combine(value)
    }
  }

  /// The value under a key; `nil` where there is none or it is null.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    guard let value = members.first(where: { $0.key == key })?.value, value != .null else {
      return nil
    }
    return value
  }

  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  package var list: [JSONValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  package var flag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// Whether it is a number too great to be held, or has one inside.
  package var hasInfinity: Bool {
    switch self {
    case .number(let number): number.isInfinite
    case .list(let values): values.contains(where: \.hasInfinity)
    case .object(let members): members.contains(where: \.value.hasInfinity)
    case .null, .flag, .wholeNumber, .text: false
    }
  }

  /// The value as one text: texts as they are, all else as JSON; `nil` for null.
  package var spelled: String? {
    switch self {
    case .null: nil
    case .text(let text): text
    default: String(decoding: json, as: UTF8.self)
    }
  }

  /// The value as JSON in UTF-8.
  package var json: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(json: self)
    return bytes
  }
}

extension JSONValue {
  /// Reads a text that is one value and comes from a program: numbers are rounded to what holds them,
  /// and infinite where they are too great.
  ///
  /// - Throws: ``ReadingError`` where it is no JSON.
  /// - Complexity: O(n) in the length of the text.
  package init(_ text: [UInt8]) throws(ReadingError) {
    var limits = ReadingLimits()
    limits.jsonValues = .max
    self = try JSONText(text, of: "a line", limits, isRounding: true).root.value()
  }
}
