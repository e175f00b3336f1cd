import EntityGraph

extension JSON {
  /// The value as indented text.
  ///
  /// Keys are in the order of their bytes, so that equal answers are equal bytes, and whatever could
  /// steer a terminal or turn the order of letters is escaped. Numbers are the shortest that read
  /// back as themselves; those that JSON has no place for are texts, such as `"Infinity"`.
  public func rendered() -> String { rendered(isOnOneLine: false) }

  /// The value on one line, without spaces between its parts.
  public func renderedOnOneLine() -> String { rendered(isOnOneLine: true) }

  private func rendered(isOnOneLine: Bool) -> String {
    var writer = JSONWriter(isOnOneLine: isOnOneLine)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

private struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private let isOnOneLine: Bool

  init(isOnOneLine: Bool) { self.isOnOneLine = isOnOneLine }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: bytes += "null".utf8
    case .flag(let value): bytes += "\(value)".utf8
    case .whole(let value): bytes += "\(value)".utf8
    case .number(let value): write(value)
    case .text(let text): write(text)
    case .list(let values): write(values, "[", "]") { $0.write($1) }
    case .object(let values):
      let pairs = values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      write(pairs, "{", "}") { writer, pair in
        writer.write(pair.key)
        writer.bytes += (writer.isOnOneLine ? ":" : " : ").utf8
        writer.write(pair.value)
      }
    }
  }

  private mutating func write(_ number: Double) {
    guard number.isFinite else {
      return write(number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity")
    }
    let text = "\(number)"
    bytes += (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8
  }

  private mutating func write<Value>(
    _ values: [Value], _ start: String, _ end: String, each: (inout Self, Value) -> Void
  ) {
    bytes += start.utf8
    depth += 1
    for (place, value) in values.enumerated() {
      bytes += (place == 0 ? "" : ",").utf8
      breakLine()
      each(&self, value)
    }
    if values.isEmpty, !isOnOneLine { bytes += "\n".utf8 }
    depth -= 1
    breakLine()
    bytes += end.utf8
  }

  private mutating func breakLine() {
    guard !isOnOneLine else { return }
    bytes += "\n".utf8
    bytes += repeatElement(UInt8(ascii: " "), count: depth * 2)
  }

  private mutating func write(_ text: String) {
    bytes += "\"".utf8
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    if isPlain {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars { write(scalar) }
    }
    bytes += "\"".utf8
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\": bytes += "\\\(scalar)".utf8
    case "\u{8}": bytes += "\\b".utf8
    case "\u{C}": bytes += "\\f".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    case _ where scalar.value < 0x20 || scalar.value >= 0x7F && scalar.isSteering:
      let digits = String(scalar.value, radix: 16)
      bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
    default: bytes += "\(scalar)".utf8
    }
  }
}
