import Spelling

/// Texts and counts that a library gives, checked.
enum LibraryText {
  /// How long a list may be; a longer one is taken for a mistake.
  private static let mostEntries = 1000

  /// How many entries a list has.
  static func count(
    _ count: some UnsignedInteger, of what: String
  ) throws(LibraryFault) -> Int {
    let count = Int(clamping: count)
    guard count <= mostEntries else { throw .tooMany(what, count, most: mostEntries) }
    return count
  }

  /// A text that must be there.
  static func text(
    _ pointer: UnsafePointer<CChar>?, _ what: String
  ) throws(LibraryFault) -> String {
    guard let pointer = unsafe pointer else { throw .missing(what) }
    guard let text = unsafe String(validatingCString: pointer) else { throw .notUTF8(what) }
    guard !text.isEmpty else { throw .missing(what) }
    return text
  }

  /// A text that need not be there.
  static func optional(
    _ pointer: UnsafePointer<CChar>?, _ what: String
  ) throws(LibraryFault) -> String? {
    unsafe pointer == nil ? nil : try text(pointer, what)
  }

  /// A name of lowercase letters, digits and hyphens.
  static func name(
    _ pointer: UnsafePointer<CChar>?, of what: String
  ) throws(LibraryFault) -> String {
    let name = try unsafe text(pointer, "name of \(what == "analyzer" ? "an" : "a") \(what)")
    guard name.isPlainName else { throw .badName(name) }
    return name
  }
}
