/// The identifiers that entities were given elsewhere, read one by one.
struct HeldIdentifiers {
  private let texts: TextPool
  private let kinds: IDColumn<EntityKind>
  private let vocabulary: Vocabulary
  private var reader = IdentifierReader()

  /// Whether identifiers of a scheme are of their own for what is of a kind; by the numbers of both.
  private var areOwn: [Int: Bool] = [:]

  init(_ entities: EntityList, _ vocabulary: Vocabulary) {
    texts = entities.externalIDs.texts
    (kinds, self.vocabulary) = (entities.kinds, vocabulary)
  }

  /// The identifier that was read last.
  var spelled: [UInt8] { reader.spelled }

  /// The name of its scheme.
  var schemeName: String { String(decoding: spelled.prefix(reader.nameLength), as: UTF8.self) }

  /// Reads an identifier.
  ///
  /// - Parameters:
  ///   - text: Its place among those of all entities.
  ///   - row: The entity that was given it.
  /// - Returns: What it tells of who is one.
  mutating func read(_ text: Int, of row: Int) -> IdentifierReader.Standing {
    guard let scheme = readScheme(text) else { return .suggests }
    return isOwn(scheme, kinds.code(row)) ? reader.standing : .suggests
  }

  /// The register of an identifier that has no other of that entity: a scheme, or one of those that a
  /// scheme knows, such as `opencorporates:gb`; `nil` where the entity may well have others.
  mutating func exclusiveRegister(_ text: Int, of row: Int) -> String? {
    guard let number = readScheme(text), let scheme = reader.scheme(number),
      reader.standing == .identifies, isOwn(number, kinds.code(row))
    else { return nil }
    switch scheme.number {
    case .several: return nil
    case .one: return schemeName
    case .oneOfEachRegister:
      return spelled.lastIndex(of: UInt8(ascii: "/")).map {
        String(decoding: spelled[..<$0], as: UTF8.self)
      }
    }
  }

  private mutating func readScheme(_ text: Int) -> Int? {
    var reader = IdentifierReader()
    swap(&reader, &self.reader)
    let scheme = texts.withSpan(text) { reader.read($0) }
    swap(&reader, &self.reader)
    return scheme
  }

  private mutating func isOwn(_ scheme: Int, _ kind: Int) -> Bool {
    let key = scheme << 32 | kind
    if let isOwn = areOwn[key] { return isOwn }
    let (holders, id) = (reader.scheme(scheme)?.holders ?? [], kinds.values[kind])
    let isOwn =
      holders.isEmpty || vocabulary.isAnything(id)
      || holders.contains { vocabulary.kind(id, isA: $0) }
    areOwn[key] = isOwn
    return isOwn
  }
}
