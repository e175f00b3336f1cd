/// Texts written to files, whole or not at all.
package enum TextFile {
  /// Writes `text` to the file at `path`.
  ///
  /// - Throws: ``InterchangeError`` when the file cannot be written; what stood there stays.
  package static func write(_ text: String, to path: String) throws(InterchangeError) {
    var output = try TextOutput(to: path)
    output.append(text)
    try output.end()
  }
}
