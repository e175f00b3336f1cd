/// Text on its way into a file, handed over in large pieces.
struct TextOutput: ~Copyable {
  private static let pieceSize = 1 << 18

  private let file: AtomicFile
  private var bytes: [UInt8] = []

  /// - Throws: ``InterchangeError`` when the file cannot be made.
  init(to path: String) throws(InterchangeError) { file = try AtomicFile(path) }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.pieceSize { flush() }
  }

  mutating func append(utf8 text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    if bytes.count >= Self.pieceSize { flush() }
  }

  private mutating func flush() {
    unsafe bytes.withUnsafeBytes { unsafe file.append($0) }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Puts the file in the place of its target.
  ///
  /// - Throws: ``InterchangeError`` when something went wrong since it was made; what stood there
  ///   stays.
  mutating func end() throws(InterchangeError) {
    flush()
    try file.replaceTarget()
  }

  /// Puts this file and another in the places of their targets, both or none.
  ///
  /// - Throws: ``InterchangeError`` when something went wrong since they were made; what stood
  ///   there stays.
  mutating func end(with other: inout TextOutput) throws(InterchangeError) {
    flush()
    other.flush()
    try AtomicFile.replaceTargets([file, other.file])
  }
}

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
