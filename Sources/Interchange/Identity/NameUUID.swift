/// Identifiers that are made of names: the same name in the same namespace has the same one.
///
/// > Davis, Peabody, Leach. "Universally Unique IDentifiers (UUIDs)", version 5. RFC 9562, 2024.
struct NameUUID {
  private let namespace: [UInt8]

  /// - Precondition: The namespace has 16 bytes.
  init(namespace: [UInt8]) {
    precondition(namespace.count == 16, "a namespace must have 16 bytes")
    self.namespace = namespace
  }

  /// The identifier of a name, such as `21f7f8de-8051-5b89-8680-0195ef798b6a`.
  func text(of name: String) -> String {
    var bytes = Array(SHA1.digest(namespace + name.utf8).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text.append(UInt8(ascii: "-")) }
      text += [Self.digit(byte >> 4), Self.digit(byte & 15)]
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }
}

extension String {
  /// Whether it has the shape of a UUID, such as `21f7f8de-8051-5b89-8680-0195ef798b6a`.
  var isUUID: Bool {
    guard utf8.count == 36 else { return false }
    return utf8.enumerated().allSatisfy { place, byte in
      switch (place, byte) {
      case (8, _), (13, _), (18, _), (23, _): byte == UInt8(ascii: "-")
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")), (_, UInt8(ascii: "a")...UInt8(ascii: "f")):
        true
      default: false
      }
    }
  }
}
