import EntityGraph

/// A mapping whose keys are all known: reads values by key and complains of any other.
package struct Fields<Key> where Key: RawRepresentable<String>, Key: CaseIterable, Key: Hashable {
  package let place: Place
  package let diagnostics: Diagnostics
  private let section: FactFileError.Section
  private let keys: [Key]

  /// Indexed as ``keys``.
  private let nodes: [YAMLNode]

  /// Whether there are keys to miss; what is no mapping has been complained of once.
  private let isMapping: Bool

  /// Opens a mapping; an error and no fields where there is none.
  package init(_ node: YAMLNode, in section: FactFileError.Section, _ diagnostics: Diagnostics) {
    self.place = node.place
    self.section = section
    self.diagnostics = diagnostics
    var (keys, nodes) = ([Key](), [YAMLNode]())
    for pair in node.pairs(section.rawValue, diagnostics) {
      if let key = Key.allCases.first(where: { $0.rawValue == pair.key.value }) {
        keys.append(key)
        nodes.append(pair.value)
      } else {
        diagnostics.add(Self.problem(pair, section), at: pair.key.place)
      }
    }
    (self.keys, self.nodes) = (keys, nodes)
    self.isMapping = node.isEmpty || node.isMapping
  }

  private static func problem(
    _ pair: YAMLNode.Pair, _ section: FactFileError.Section
  ) -> FactFileError.Problem {
    let key = pair.key.value
    let nearest = Synonyms.nearest(to: key, among: Key.allCases.map(\.rawValue))
    if pair.value.isEmpty, nearest == nil { return .strayText(key, in: section) }
    return .unknownKey(key, in: section, nearest: nearest)
  }

  package subscript(key: Key) -> YAMLNode? { keys.firstIndex(of: key).map { nodes[$0] } }

  package func has(_ key: Key) -> Bool { keys.contains(key) }

  /// Complains where the key is missing.
  package func require(_ key: Key) {
    if !has(key) { complain(.missingKey(key.rawValue, in: section)) }
  }

  /// Complains of the mapping as a whole.
  package func complain(_ problem: FactFileError.Problem) {
    if isMapping { diagnostics.add(problem, at: place) }
  }
}

extension Fields {
  package func word(_ key: Key) -> Word? { self[key]?.word(key.rawValue, diagnostics) }

  package func words(_ key: Key) -> [Word] { self[key]?.words(key.rawValue, diagnostics) ?? [] }

  package func pairs(_ key: Key) -> [YAMLNode.Pair] {
    self[key]?.pairs(key.rawValue, diagnostics) ?? []
  }

  package func items(_ key: Key) -> [YAMLNode] { self[key]?.items(key.rawValue, diagnostics) ?? [] }

  package func requiredWord(_ key: Key) -> Word? {
    require(key)
    return word(key)
  }

  /// The value that `read` makes of the text; an error that says what is wanted where it makes none.
  package func value<Value>(
    _ key: Key, _ wanted: @autoclosure () -> FactFileError.Wanted, _ read: (String) -> Value?
  ) -> Located<Value>? {
    guard let word = word(key) else { return nil }
    if let value = read(word.value) { return Located(value: value, place: word.place) }
    diagnostics.add(.unfit(word.value, key: key.rawValue, wanted: wanted()), at: word.place)
    return nil
  }

  /// The case that the text names.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: Key, _ type: Choice.Type
  ) -> Located<Choice>? {
    value(key, .oneOf(Choice.allCases.map(\.rawValue)), Choice.init(rawValue:))
  }

  /// The cases that the texts name.
  package func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: Key, _ type: Choice.Type
  ) -> [Choice] {
    words(key).compactMap { word in
      if let choice = Choice(rawValue: word.value) { return choice }
      let wanted = FactFileError.Wanted.oneOf(Choice.allCases.map(\.rawValue))
      diagnostics.add(.unfit(word.value, key: key.rawValue, wanted: wanted), at: word.place)
      return nil
    }
  }

  /// Whether the text is `true`; `nil` where there is none.
  package func flag(_ key: Key) -> Bool? {
    value(key, .oneOf(["true", "false"])) { Bool($0) }?.value
  }
}
