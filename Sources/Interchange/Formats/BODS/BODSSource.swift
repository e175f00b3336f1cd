import EntityGraph

/// Sources whose ids are not their names, which BODS has no place for but the address of an agent.
enum BODSSource {
  private static let prefix = "\(BODSStatement.ownPublisher):"

  /// The address that keeps an id; `nil` where the name does.
  static func uri(of source: Source.ID, _ graph: Graph) -> String? {
    guard graph.name(of: source) != source.rawValue else { return nil }
    let digits = Array("0123456789ABCDEF")
    let escaped = source.rawValue.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."):
        String(UnicodeScalar(byte))
      default: "%\(digits[Int(byte) / 16])\(digits[Int(byte) % 16])"
      }
    }
    return prefix + escaped.joined()
  }

  /// The source that an agent is: by the id that our own writer keeps, else by name.
  static func source(_ agent: JSONValue) -> Source.ID? {
    let address = agent["uri"]?.text ?? agent["url"]?.text
    if let address, address.hasPrefix(prefix), let id = unescaped(address.dropFirst(prefix.count)) {
      return Source.ID(id)
    }
    return agent["name"]?.text.map { Source.ID($0) }
  }

  private static func unescaped(_ text: Substring) -> String? {
    var (bytes, rest): ([UInt8], Substring.UTF8View) = ([], text.utf8)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let digits = String(rest.prefix(2)), let escaped = UInt8(digits, radix: 16) else {
        return nil
      }
      bytes.append(escaped)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
