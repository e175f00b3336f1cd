extension ArraySlice<UInt8> {
  /// The keys of the first object, each with its value where that is a text.
  var membersOfFirstJSONObject: [String: String] {
    var members: [String: String] = [:]
    var key: String?
    var depth = 0
    var isInObject = false
    var word: [UInt8]?
    var isEscaped = false
    var last: String?
    for byte in self {
      if word != nil {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          last = String(decoding: word ?? [], as: UTF8.self)
          word = nil
          if depth == 1, let key { members[key] = last }
        } else {
          word?.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): word = []
      case UInt8(ascii: "{") where !isInObject: (isInObject, depth) = (true, 1)
      case UInt8(ascii: "{"), UInt8(ascii: "["): if isInObject { depth += 1 }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if isInObject { depth -= 1 }
        if isInObject, depth == 0 { return members }
      case UInt8(ascii: ":"):
        guard depth == 1, let last else { continue }
        (members[last], key) = ("", last)
      case UInt8(ascii: ","): if depth == 1 { key = nil }
      default: break
      }
    }
    return members
  }
}
