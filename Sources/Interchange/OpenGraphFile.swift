/// A file that was opened once: its first bytes tell what it is, and it is read from there on.
package struct OpenGraphFile {
  private let content: Result<InputFile, ReadingError>
  private let stated: StatedFormat?

  /// Opens the file at `path`; one that cannot be read, as a damaged archive, says why when it is
  /// read.
  ///
  /// - Returns: `nil` where there is no file.
  package init?(
    _ path: String, _ limits: ReadingLimits = ReadingLimits(), as stated: StatedFormat? = nil
  ) {
    guard OpenFile.exists(path) else { return nil }
    self.stated = stated
    content = Result { () throws(ReadingError) in try GraphFile.open(path, limits) }
  }

  /// The first bytes of a file that is not compressed, 16 KiB where there are as many; none where it
  /// cannot be read.
  package var head: [UInt8] {
    guard let file = try? content.get(), !file.isCompressed else { return [] }
    return file.head
  }

  /// All bytes of a file that is not compressed; `nil` where there are more than `limit`, or they
  /// cannot be read.
  package func bytes(atMost limit: Int) -> [UInt8]? {
    guard let file = try? content.get(), !file.isCompressed else { return nil }
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      guard let piece = try? file.piece() else { return nil }
      if piece.isEmpty { return bytes }
      bytes += piece
    }
    return nil
  }

  /// Whether it is a graph file of a known format, or one that is refused in a sentence of its own.
  package var isKnown: Bool {
    do throws(ReadingError) {
      let file = try content.get()
      return stated != nil || GraphFile.knownFormat(of: file) != nil
        || RefusedFormat(ofFileNamed: file.path) != nil
    } catch {
      return true
    }
  }

  /// Whether what it says has sources of its own, as FollowTheMoney has them.
  ///
  /// - Throws: ``ReadingError`` when the file cannot be read.
  package var holdsFacts: Bool {
    get throws(ReadingError) { try GraphFile.format(of: content.get(), stated).holdsFacts }
  }

  /// What a document is called that the file does not name, unless it is read by another name.
  ///
  /// - Throws: ``ReadingError`` when the file cannot be read.
  package var documentName: String {
    get throws(ReadingError) { try content.get().documentName }
  }

  /// A number of all its bytes, by which files that differ can be told apart; of those of somebody who
  /// makes two files alike on purpose they cannot.
  ///
  /// > Fowler, G., Noll, L. C., Vo, K.-P., Eastlake, D. "The FNV Non-Cryptographic Hash Algorithm."
  /// > RFC 9923, 2025. doi:10.17487/RFC9923
  ///
  /// - Throws: ``ReadingError`` when the file cannot be read.
  /// - Complexity: O(n) in the size of the file.
  package var fingerprint: UInt64 {
    get throws(ReadingError) {
      let file = try content.get()
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      while case let piece = try file.piece(), !piece.isEmpty {
        for byte in piece { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
      try file.rewind()
      return hash
    }
  }

  /// Reads the graph that it holds.
  ///
  /// - Parameter documentName: What a document is called that the file does not name; as the file is,
  ///   when it is `nil`.
  /// - Returns: The graph, or facts, and what was dropped or changed.
  /// - Throws: ``ReadingError`` when the file cannot be read or is not what it seems.
  /// - Complexity: O(n) in the size of the file.
  package func read(documentName: String? = nil) throws(ReadingError) -> GraphReading {
    let file = try content.get()
    if let documentName { file.documentName = documentName }
    return try GraphFile.read(file, GraphFile.format(of: file, stated))
  }

  /// Whether a mapping can be of it: a table, JSON or a workbook, or what cannot be read, which says
  /// why then.
  package var isMappable: Bool { (try? content.get())?.isMappable ?? true }

  /// Maps the rows or objects that it holds.
  ///
  /// - Parameters:
  ///   - mapping: How rows or objects become facts.
  ///   - documentName: What a document is called that the mapping does not name; as the file is, when
  ///     it is `nil`.
  /// - Returns: The facts, and what was dropped or changed.
  /// - Throws: ``ReadingError`` when the file cannot be read, or nothing in it is as the mapping has it.
  /// - Complexity: O(n) in the size of the file.
  package func read(
    by mapping: Mapping, documentName: String? = nil
  ) throws(ReadingError) -> GraphReading {
    let file = try content.get()
    if let documentName { file.documentName = documentName }
    return try mapping.read(file)
  }

  /// Guesses a mapping by its first rows or objects, in which it is called `name`.
  ///
  /// - Returns: The mapping in YAML.
  /// - Throws: ``ReadingError`` when the file cannot be read, or has no rows.
  /// - Complexity: O(1) for a table, O(n) in the size of a JSON file.
  package func mappingDraft(called name: String) throws(ReadingError) -> String {
    let sheet = try MappedSheet(nil, of: content.get())
    let file = sheet.file
    try file.rewind()
    let sample = try TableSample(file)
    guard !sample.columns.isEmpty else {
      throw ReadingError(
        "has no columns; check that it is the file you meant", file: file.path)
    }
    return MappingDraft(sample).yaml(of: name, sheet: sheet.name)
  }
}
