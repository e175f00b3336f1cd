import EntityGraph

/// The address of an entity on the site, such as `https://littlesis.org/org/28-Quay_Trust` or
/// `/person/5/Mira_Halden`, which tells its name.
struct LittleSisLink {
  let id: Substring
  let name: String
  let isOfPerson: Bool

  /// - Returns: `nil` for any other text, and for an address without a name.
  init?(_ text: String) {
    let parts = text.prefix { !"?#".contains($0) }.split(separator: "/")
    guard let place = parts.firstIndex(where: { ["org", "person"].contains($0) }),
      place + 1 < parts.count
    else { return nil }
    id = parts[place + 1].prefix { $0.isASCII && $0.isNumber }
    let behind = parts[place + 1].dropFirst(id.count)
    let slug = behind.isEmpty ? parts.dropFirst(place + 2).first : behind.dropFirst()
    guard !id.isEmpty, behind.isEmpty || behind.first == "-", let slug, !slug.isEmpty else {
      return nil
    }
    isOfPerson = parts[place] == "person"
    name = String(Substring(slug).withoutPercents.map { $0 == "_" ? " " : $0 })
  }

  /// What the address tells of the entity; whether an organization is a company it does not tell.
  func entity(_ id: Entity.ID) -> Entity {
    isOfPerson ? Entity(id: id, kind: "person", name: name) : .standIn(id, called: name)
  }
}

extension Substring {
  /// The text with the characters that `%C3%A9` and the like stand for.
  fileprivate var withoutPercents: String {
    var (bytes, rest) = ([UInt8](), utf8[...])
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
