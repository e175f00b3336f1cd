import GraphKernels

/// One facts file, read and not yet looked up in the others.
struct FactFile {
  enum Key: String, CaseIterable { case backchannel, document, entities, claims, vocabulary }

  let path: String
  let document: DocumentSection?
  let entities: [EntitySection]
  let claims: [ClaimSection]
  let vocabulary: VocabularySection

  init(_ path: String, _ root: YAMLNode, _ diagnostics: Diagnostics) {
    let fields = Fields<Key>(root, in: .file, diagnostics)
    self.path = path
    document = fields[.document].map { DocumentSection($0, diagnostics) }
    entities = fields.pairs(.entities).map { EntitySection($0, diagnostics) }
    claims = fields.items(.claims).map { ClaimSection($0, diagnostics) }
    vocabulary = fields[.vocabulary].map { VocabularySection($0, diagnostics) } ?? .init()
    if document == nil, let first = claims.first {
      diagnostics.add(.claimsWithoutDocument, at: first.place)
    }
  }

  /// Reads files, several at once; what ends the reading of one is an error and leaves it out.
  static func read(
    _ count: Int, _ diagnostics: Diagnostics, _ source: (Int) throws(FactFileError) -> FactSource
  ) -> [FactFile] {
    let found = (0..<count).map { _ in Diagnostics() }
    let files = Parallel.map(count, threads: Parallel.cores) { number -> FactFile? in
      found[number].attempt { () throws(FactFileError) in try source(number) }
        .flatMap { read($0, found[number]) }
    }
    for one in found { diagnostics.add(one) }
    return files.compactMap(\.self)
  }

  /// Reads a text; what ends the reading is an error and gives `nil`.
  static func read(_ source: FactSource, _ diagnostics: Diagnostics) -> FactFile? {
    let root = diagnostics.attempt { () throws(FactFileError) in
      let root = try YAMLParser.root(of: source.text(), in: source.path, diagnostics)
      try checkVersion(root, in: source.path)
      return root
    }
    return root?.map { FactFile(source.path, $0, diagnostics) }
  }

  private static func checkVersion(_ root: YAMLNode?, in path: String) throws(FactFileError) {
    guard case .mapping(let pairs) = root?.content,
      let version = pairs.first(where: { $0.key.value == Key.backchannel.rawValue })?.value
    else {
      throw FactFileError(.noVersion, at: root?.place ?? Place(file: path, line: 1, column: 1))
    }
    guard case .text("1") = version.content else {
      throw FactFileError(.unknownVersion(version.briefly), at: version.place)
    }
  }
}

extension YAMLNode {
  /// The text, or what the node is instead.
  fileprivate var briefly: String {
    switch content {
    case .text(let text): text.unbroken
    case .list: "[...]"
    case .mapping: "{...}"
    }
  }
}
