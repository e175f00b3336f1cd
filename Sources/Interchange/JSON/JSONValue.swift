/// A value of a JSON text.
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

    /// Where the value begins in its text.
    var offset = 0

    static func == (first: Self, second: Self) -> Bool {
      first.key == second.key && first.value == second.value
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(key)
      hasher.combine(value)
    }
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
