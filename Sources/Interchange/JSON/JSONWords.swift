/// The keys at the beginning of a JSON text, at any depth, and the texts that stand under some of them.
struct JSONWords {
  private(set) var keys: Set<String> = []

  /// The texts that stand under a key, by the key.
  private var values: [String: Set<String>] = [:]

  init(_ bytes: some Sequence<UInt8>) {
    var (word, isEscaped) = ([UInt8]?.none, false)
    var (last, key) = (String?.none, String?.none)
    for byte in bytes {
      if let begun = word {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          last = String(decoding: begun, as: UTF8.self)
          word = nil
          if let key, let last { values[key, default: []].insert(last) }
          key = nil
        } else {
          word?.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): word = []
      case UInt8(ascii: ":"):
        (key, last) = (last, nil)
        if let key { keys.insert(key) }
      case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"): (key, last) = (nil, nil)
      default: break
      }
    }
  }

  /// The texts under a key.
  subscript(key: String) -> Set<String> { values[key] ?? [] }
}
