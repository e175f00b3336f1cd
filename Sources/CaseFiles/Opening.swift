import CSQLite

/// How SQLite is asked to open a case.
struct Opening: Equatable {
  let uri: String
  let flags: Int32

  private init(_ uri: String, _ flags: Int32) {
    self.uri = uri
    self.flags = flags
  }

  /// Opens for writing, and creates the file when it is absent.
  static func writing(_ path: String) -> Opening {
    Opening(uri(path), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
  }

  /// Opens for reading.
  ///
  /// Readers take part in the locking of the write-ahead log, for which SQLite writes beside the
  /// case. Where it cannot, a case without anything beside it is read as one that never changes.
  static func reading(_ path: String, canWrite: Bool, hasJournal: Bool) -> Opening {
    if canWrite { return Opening(uri(path), SQLITE_OPEN_READWRITE) }
    return Opening(uri(path) + (hasJournal ? "" : "?immutable=1"), SQLITE_OPEN_READONLY)
  }

  private static func uri(_ path: String) -> String {
    (path.utf8.first == UInt8(ascii: "/") ? "file://" : "file:./")
      + path.utf8.map(encoded).joined()
  }

  private static func encoded(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      String(UnicodeScalar(byte))
    default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
    }
  }
}
