import Interchange

extension JSONValue {
  /// The value under a key by its type; `nil` where there is none.
  ///
  /// - Throws: ``ProgramFault/missing(_:)`` where it is of another type.
  func optional<Value>(
    _ key: String, _ typed: (JSONValue) -> Value?
  ) throws(ProgramFault) -> Value? {
    guard let value = self[key] else { return nil }
    guard let value = typed(value) else { throw .missing(key) }
    return value
  }

  /// The text under a key, which must be there.
  func text(_ key: String) throws(ProgramFault) -> String {
    guard let text = try optional(key, \.text), !text.isEmpty else { throw .missing(key) }
    return text
  }

  /// The number under a key of how many there are; 0 where it is not there.
  func count(_ key: String) throws(ProgramFault) -> Int {
    let count = try optional(key, \.whole) ?? 0
    guard 0...1000 ~= count else { throw .badCount(count, of: key) }
    return count
  }
}
