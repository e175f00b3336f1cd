/// Texts that a library lends, checked.
enum LibraryText {
  /// A text that must be there.
  static func text(
    _ pointer: UnsafePointer<CChar>?, _ what: String
  ) throws(LibraryFault) -> String {
    guard let pointer = unsafe pointer else { throw .missing(what) }
    guard let text = unsafe String(validatingCString: pointer) else { throw .notUTF8(what) }
    guard !text.isEmpty else { throw .missing(what) }
    return text
  }

  /// A name of lowercase letters, digits and hyphens.
  static func name(
    _ pointer: UnsafePointer<CChar>?, of what: String
  ) throws(LibraryFault) -> String {
    let name = try unsafe text(pointer, "name of \(what == "analyzer" ? "an" : "a") \(what)")
    guard name.isPluginName else { throw .badName(name) }
    return name
  }
}
