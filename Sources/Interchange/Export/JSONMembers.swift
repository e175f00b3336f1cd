/// The members of a JSON object on their way out, in the order in which they are set.
struct JSONMembers {
  private(set) var members: [JSONValue.Member] = []

  var value: JSONValue { .object(members) }

  /// Adds a member, unless there is no value.
  mutating func set(_ key: String, _ value: JSONValue?) {
    if let value { members.append(JSONValue.Member(key: key, value: value)) }
  }

  mutating func set(_ key: String, _ text: String?) { set(key, text.map { .text($0) }) }

  /// Adds a list, unless it is empty.
  mutating func set(_ key: String, _ texts: [String]) {
    set(key, texts.isEmpty ? nil : .list(texts.map { .text($0) }))
  }

  mutating func set(_ key: String, _ values: [JSONValue]) {
    set(key, values.isEmpty ? nil : .list(values))
  }

  /// Adds a flag that is set.
  mutating func set(_ key: String, ifSo flag: Bool) { if flag { set(key, .flag(true)) } }
}
