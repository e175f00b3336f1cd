/// The values of an edge as networkx writes them: `{'weight': 3, 'kind': 'a b', 'seen': True}`.
struct PythonValues {
  private(set) var pairs: [(name: String, value: String)] = []
  private var rest: ArraySlice<UInt8>

  /// - Returns: `nil` for anything but a dictionary with texts as keys and plain values.
  init?(_ text: ArraySlice<UInt8>) {
    rest = text
    guard take("{") else { return nil }
    while !take("}") {
      guard let name = quoted(), take(":"), let value = value() else { return nil }
      if let value { pairs.append((name, value)) }
      if !take(",") {
        guard take("}") else { return nil }
        break
      }
    }
    skipBlanks()
    guard rest.isEmpty else { return nil }
  }

  private mutating func skipBlanks() { rest = rest.drop { $0 <= 0x20 } }

  private mutating func take(_ sign: String) -> Bool {
    skipBlanks()
    guard rest.starts(with: sign.utf8) else { return false }
    rest = rest.dropFirst(sign.utf8.count)
    return true
  }

  /// A value; `None` is there and has no text.
  private mutating func value() -> String?? {
    if let text = quoted() { return text }
    let word = rest.prefix { !",}'\"[({: ".utf8.contains($0) }
    rest = rest.dropFirst(word.count)
    switch String(decoding: word, as: UTF8.self) {
    case "": return nil
    case "None": return .some(nil)
    case "True": return "true"
    case "False": return "false"
    case let other: return other
    }
  }

  private mutating func quoted() -> String? {
    skipBlanks()
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { return nil }
    rest.removeFirst()
    var text: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == quote { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\"), let next = rest.popFirst() {
        text.append(Self.escapes[next] ?? next)
      } else {
        text.append(byte)
      }
    }
    return nil
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
  ]
}
