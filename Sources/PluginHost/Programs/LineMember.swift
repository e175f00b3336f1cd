import Interchange

/// The one key of the object that a line is, and its value.
struct LineMember {
  let key: String
  let value: JSONValue

  init(_ text: [UInt8]) throws(LineFault) {
    let start = LineExcerpt.start(of: text)
    guard unsafe text.withUnsafeBytes({ unsafe String(validating: $0, as: UTF8.self) }) != nil
    else { throw .notUTF8(start: start) }
    guard let value = try? JSONValue(text) else { throw .notJSON(start: start) }
    guard !Self.hasCapitals(text) else { throw .notFinite }
    guard !value.hasInfinity else { throw .tooGreat(start: start) }
    guard let members = value.members, members.count == 1 else { throw .notOneKey(start: start) }
    (key, self.value) = (members[0].key, members[0].value)
  }

  /// Whether anything outside of its texts is in capitals, as the numbers that are not finite are: JSON
  /// does not have them, but the reader knows them.
  private static func hasCapitals(_ text: [UInt8]) -> Bool {
    var (isInText, isEscaped) = (false, false)
    for byte in text {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\"") {
        isInText.toggle()
      } else if isInText {
        isEscaped = byte == UInt8(ascii: "\\")
      } else if byte == UInt8(ascii: "N") || byte == UInt8(ascii: "I") {
        return true
      }
    }
    return false
  }
}
