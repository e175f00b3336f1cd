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

  /// A value; `None` is there and has no text, and lists, tuples, sets and dictionaries are texts as
  /// they stand.
  private mutating func value() -> String?? {
    if let text = quoted() { return text }
    if let first = rest.first, "[({".utf8.contains(first) { return collection(from: rest) }
    let start = rest
    let word = word()
    if rest.first == UInt8(ascii: "("), !word.isEmpty { return wrapped(from: start) }
    return Self.meaning(of: word)
  }

  /// A text, a number or a word.
  private mutating func plainValue() -> String?? {
    if let text = quoted() { return text }
    return Self.meaning(of: word())
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let word = rest.prefix { !",}'\"[({: ])".utf8.contains($0) }
    rest = rest.dropFirst(word.count)
    return word
  }

  private static func meaning(of word: ArraySlice<UInt8>) -> String?? {
    switch String(decoding: word, as: UTF8.self) {
    case "": return nil
    case "None": return .some(nil)
    case "True": return "true"
    case "False": return "false"
    case let other: return other
    }
  }

  /// What stands in the brackets of `np.float64(2.5)`, `Decimal('1.5')`; all of it where that is not
  /// one plain value.
  private mutating func wrapped(from start: ArraySlice<UInt8>) -> String?? {
    var inner = self
    _ = inner.take("(")
    if let value = inner.plainValue(), inner.take(")") {
      self = inner
      return value
    }
    return collection(from: start)
  }

  /// All from a place up to the bracket that closes the next one.
  private mutating func collection(from start: ArraySlice<UInt8>) -> String?? {
    var depth = 0
    while let byte = rest.first {
      if byte == 0x22 || byte == 0x27 {
        guard quoted() != nil else { return nil }
        continue
      }
      rest.removeFirst()
      if "[({".utf8.contains(byte) { depth += 1 }
      if "])}".utf8.contains(byte) { depth -= 1 }
      if depth == 0 { return String(decoding: start[..<rest.startIndex], as: UTF8.self) }
    }
    return nil
  }

  private mutating func quoted() -> String? {
    skipBlanks()
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { return nil }
    rest.removeFirst()
    var text: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == quote { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\"), let next = rest.popFirst() {
        guard let escaped = escaped(next) else { return nil }
        text += escaped
      } else {
        text.append(byte)
      }
    }
    return nil
  }

  /// The bytes for which `sign` stands behind a backslash, as `repr` writes it; `nil` for digits
  /// that are no character.
  private mutating func escaped(_ sign: UInt8) -> [UInt8]? {
    guard let length = Self.codeLengths[sign] else { return [Self.escapes[sign] ?? sign] }
    let digits = rest.prefix(length)
    rest = rest.dropFirst(length)
    let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    guard digits.count == length, let scalar = code.flatMap(Unicode.Scalar.init) else { return nil }
    return Array(String(scalar).utf8)
  }

  /// How many hexadecimal digits `\x`, `\u` and `\U` have.
  private static let codeLengths: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
  ]
}
