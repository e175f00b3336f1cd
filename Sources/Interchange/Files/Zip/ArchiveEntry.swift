/// A file in an archive, as the archive describes it.
struct ArchiveEntry: Hashable {
  /// Its place in the directory of the archive.
  let number: UInt64

  /// Its path in the archive, with `/` between folders.
  let name: String

  /// Its bytes when inflated.
  let size: Int
  let compressedSize: Int
  let isEncrypted: Bool

  /// Whether it is stored as it is, or deflated, as nearly every program does.
  let isOfKnownMethod: Bool

  /// Whether its name leads to no other place than one in the archive.
  var hasPlainName: Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && !name.contains(":") && !parts.contains("..") && parts.first != ""
  }

  /// Whether a system or a program put it there for itself.
  var isOfSystem: Bool {
    let parts = name.split(separator: "/")
    return parts.first == "__MACOSX" || parts.last?.hasPrefix(".") ?? true
      || parts.last?.lowercased() == "thumbs.db"
  }
}
