import EntityGraph

/// What stands beside a graph of Maltego: who made it, and when.
struct MaltegoProperties {
  private(set) var author: String?
  private(set) var created: PartialDate?
  private(set) var modified: PartialDate?

  init() {}

  /// Reads a file of properties as Java writes it.
  init(_ file: InputFile) {
    for line in String(decoding: file.head, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, line.first != "#" else { continue }
      let value = Self.unescaped(parts[1])
      switch parts[0] {
      case "author": author = value.isEmpty ? nil : value
      case "created": created = Self.date(value)
      case "modified": modified = Self.date(value)
      default: break
      }
    }
  }

  private static func date(_ text: String) -> PartialDate? {
    if case .date(let date) = DateSpelling(text, nil) { date } else { nil }
  }

  /// The text without the backslashes before characters, and with those that `\u00e9` stands for.
  private static func unescaped(_ text: Substring) -> String {
    var (rest, plain) = (text, "")
    while let character = rest.popFirst() {
      guard character == "\\", let next = rest.popFirst() else {
        plain.append(character)
        continue
      }
      if next == "u", let code = UInt32(rest.prefix(4), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        plain.unicodeScalars.append(scalar)
        rest = rest.dropFirst(4)
      } else {
        plain.append(next)
      }
    }
    return plain
  }
}
