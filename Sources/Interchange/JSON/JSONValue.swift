import FoundationEssentials

/// A value of a JSON text as Foundation decodes it.
enum JSONValue: Hashable {
  case null
  case flag(Bool)
  case wholeNumber(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])

  /// In order of keys: their order in a file has no meaning.
  case object([Member])

  struct Member: Hashable {
    let key: String
    let value: JSONValue
  }

  /// The value under a key; `nil` where there is none or it is null.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    guard let value = members.first(where: { $0.key == key })?.value, value != .null else {
      return nil
    }
    return value
  }

  var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  var list: [JSONValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  var flag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The value as one text: texts as they are, all else as JSON; `nil` for null.
  var spelled: String? {
    switch self {
    case .null: nil
    case .text(let text): text
    default: String(decoding: json, as: UTF8.self)
    }
  }

  /// The value as JSON in UTF-8.
  var json: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(json: self)
    return bytes
  }
}

extension JSONValue: Decodable {
  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ key: String) { stringValue = key }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let text = try? single.decode(String.self) {
      self = .text(text)
    } else if let number = try? single.decode(Double.self) {
      self = Self.number(number, in: single)
    } else if let flag = try? single.decode(Bool.self) {
      self = .flag(flag)
    } else if let members = try? decoder.container(keyedBy: Key.self) {
      self = .object(try Self.members(members))
    } else {
      var values = try decoder.unkeyedContainer()
      var list: [JSONValue] = []
      while !values.isAtEnd { list.append(try values.decode(JSONValue.self)) }
      self = .list(list)
    }
  }

  static func members(_ container: KeyedDecodingContainer<Key>) throws -> [Member] {
    try container.allKeys.sorted { $0.stringValue < $1.stringValue }.map { key in
      Member(key: key.stringValue, value: try container.decode(JSONValue.self, forKey: key))
    }
  }

  /// A number without a fraction is whole, however it is spelled; but not the negative zero.
  private static func number(
    _ number: Double, in container: any SingleValueDecodingContainer
  ) -> JSONValue {
    guard number.rounded() == number, !(number == 0 && number.sign == .minus),
      let whole = try? container.decode(Int.self)
    else { return .number(number) }
    return .wholeNumber(whole)
  }
}
