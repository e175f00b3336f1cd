/// Identifiers of version 5 that are made of what Backchannel calls something.
enum OwnUUID {
  private static let names = NameUUID(namespace: [
    0x98, 0x20, 0xBB, 0x08, 0x21, 0xF8, 0x54, 0x86, 0x83, 0xCC, 0x76, 0x7C, 0x8D, 0x81, 0x0E, 0x41,
  ])

  /// The identifier of something with a word for what it is in front, such as `entity:eli-cohen`.
  static func uuid(_ name: String) -> String { names.text(of: name) }
}
