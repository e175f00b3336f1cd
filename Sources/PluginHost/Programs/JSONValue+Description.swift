import Interchange

extension JSONValue {
  /// The text under a key, which must be there.
  func text(_ key: String) throws(ProgramFault) -> String {
    guard let text = self[key]?.text, !text.isEmpty else { throw .missing(key) }
    return text
  }

  /// The number under a key of how many there are; 0 where it is not there.
  func count(_ key: String) throws(ProgramFault) -> Int {
    guard let value = self[key] else { return 0 }
    guard let count = value.whole else { throw .missing(key) }
    guard 0...1000 ~= count else { throw .badCount(count, of: key) }
    return count
  }
}
