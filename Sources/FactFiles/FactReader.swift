public import EntityGraph

/// What facts files say, and what in them looks odd.
public struct FactReading: Sendable {
  /// Documents and entities in order of ids, claims in order of documents and as they stand there.
  public let batch: FactBatch

  /// In order of place.
  public let warnings: [FactFileWarning]
}

/// Reads curated facts from YAML files.
///
/// The order of the files makes no difference: an id may be used before it is defined, or in
/// another file. A comment needs two spaces before its `#`, as with one it may be part of the text.
/// Any text is read as one line: white space within is one space.
public struct FactReader: Sendable {
  private let known: FactBatch

  /// Makes a reader that takes for defined what a case knows already.
  public init(knowing known: FactBatch = FactBatch()) { self.known = known }

  /// Whether there is a facts file at the path, judged by what is in it, or a folder of them.
  public static func recognizes(_ path: String) -> Bool { FactSource.looksLikeFacts(at: path) }

  /// Whether the text is that of a facts file: a line begins with `backchannel:`.
  public static func recognizes(_ bytes: some Sequence<UInt8>) -> Bool {
    FactSource.looksLikeFacts(bytes)
  }

  /// Reads facts files, and all `*.yaml` of folders; those that are `opened` are not
  /// opened again.
  ///
  /// Throws all that is wrong in any of them, first what stands first.
  public func read(
    _ paths: [String], read opened: [FactSource] = []
  ) throws(FactFileErrors) -> FactReading {
    let sources = Dictionary(opened.map { ($0.path, $0) }) { first, _ in first }
    let diagnostics = Diagnostics()
    let files = paths.flatMap { path in
      diagnostics.attempt { () throws(FactFileError) in try FactSource.paths(under: path) } ?? []
    }
    let ordered = Set(files).sorted()
    return try read(ordered.count, diagnostics) { number throws(FactFileError) in
      if let source = sources[ordered[number]] { return source }
      return try FactSource(readingFrom: ordered[number])
    }
  }

  /// Reads facts files from memory.
  ///
  /// Throws all that is wrong in any of them, first what stands first.
  public func read(_ sources: [FactSource]) throws(FactFileErrors) -> FactReading {
    let ordered = sources.sorted { $0.path < $1.path }
    return try read(ordered.count, Diagnostics()) { ordered[$0] }
  }

  private func read(
    _ count: Int, _ diagnostics: Diagnostics, _ source: (Int) throws(FactFileError) -> FactSource
  ) throws(FactFileErrors) -> FactReading {
    let files = FactFile.read(count, diagnostics, source)
    let batch = Resolution(files, knowing: known, diagnostics).batch()
    guard diagnostics.errors.isEmpty else { throw FactFileErrors(diagnostics.errors) }
    return FactReading(batch: batch, warnings: diagnostics.warnings.sorted())
  }
}
