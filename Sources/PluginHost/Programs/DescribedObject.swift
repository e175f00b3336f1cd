import Interchange
import Spelling

/// An object of a program's description, with what it is called in sentences.
struct DescribedObject {
  let json: JSONValue

  /// What it is called, such as `its setting 'factor'`.
  let title: String

  /// The keys that it may have.
  let keys: [String]

  /// The value under a key; `nil` where there is none.
  ///
  /// - Throws: ``ProgramFault/wrongType(_:key:wanted:)``.
  func optional<Value>(
    _ key: String, _ type: JSONType<Value>
  ) throws(ProgramFault) -> Value? {
    guard let value = json[key] else { return nil }
    guard let value = type.read(value) else {
      throw .wrongType(title, key: key, wanted: type.name)
    }
    return value
  }

  /// The value under a key that must be there.
  func required<Value>(_ key: String, _ type: JSONType<Value>) throws(ProgramFault) -> Value {
    guard let value = try optional(key, type) else { throw missing(key) }
    return value
  }

  /// The text under a key that must be there, and say something.
  func text(_ key: String) throws(ProgramFault) -> String {
    let text = try required(key, .text)
    guard !text.isEmpty else { throw missing(key) }
    return text
  }

  func missing(_ key: String) -> ProgramFault {
    .missing(title, key: key, written: key.nearest(in: unknownKeys))
  }

  /// A word that is none of those that a key may have.
  func unknown(_ word: String, in key: String, among known: [String]) -> ProgramFault {
    .unknownWord(title, word, key: key, Suggestion(for: word, among: known))
  }

  /// The number under a key of how many there are; 0 where it is not there.
  func count(_ key: String) throws(ProgramFault) -> Int {
    let count = try optional(key, .wholeNumber) ?? 0
    guard 0...1000 ~= count else { throw .badCount(title, count, key: key) }
    return count
  }

  /// A sentence about each key that it may not have.
  var remarks: [String] {
    unknownKeys.map { key in
      let meant = key.nearest(in: keys).map { "; did you mean '\($0)'?" } ?? ""
      return "\(title) has the unknown key '\(key)', which is passed over\(meant)"
    }
  }

  private var unknownKeys: [String] {
    (json.members ?? []).map(\.key).filter { !keys.contains($0) }
  }
}
