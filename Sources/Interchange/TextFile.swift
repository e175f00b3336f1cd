/// Texts written to files, whole or not at all.
public enum TextFile {
  /// Writes `text` to the file at `path`.
  ///
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  public static func write(_ text: String, to path: String) throws(InterchangeError) {
    let file = try FileBeside(path)
    unsafe Array(text.utf8).withUnsafeBytes { unsafe file.append($0) }
    try file.replaceTarget()
  }
}
