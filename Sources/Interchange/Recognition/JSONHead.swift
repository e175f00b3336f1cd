/// The beginning of a JSON file, or of JSON lines.
struct JSONHead {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// FollowTheMoney when the first object is an entity or a statement, else a graph; `nil` for
  /// what does not go on as JSON does.
  var format: GraphFormat? {
    let second = bytes.dropFirst().first { $0 > 0x20 }
    guard let second, "{[\"]}".utf8.contains(second) else { return nil }
    let keys = keysOfFirstObject
    let isFact = keys.contains("schema") && (keys.contains("properties") || keys.contains("prop"))
    return isFact ? .followTheMoney : .json
  }

  private var keysOfFirstObject: Set<String> {
    var keys: Set<String> = []
    var depth = 0
    var isInObject = false
    var word: [UInt8]?
    var isEscaped = false
    var last: String?
    for byte in bytes {
      if word != nil {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          last = String(decoding: word ?? [], as: UTF8.self)
          word = nil
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
        if isInObject, depth == 0 { return keys }
      case UInt8(ascii: ":"): if depth == 1, let last { keys.insert(last) }
      default: break
      }
    }
    return keys
  }
}
