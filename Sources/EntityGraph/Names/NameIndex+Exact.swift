extension NameIndex {
  /// The entities that are meant by `text`: all whose name, alias or id it is exactly, or else all
  /// whose name, alias or id folds to the same, or else to the same words in another order;
  /// ascending.
  ///
  /// - Complexity: O(length of the text + log n + matches); in another order O(length of all names).
  package func entities(named text: String, _ texts: Texts) -> [Int32] {
    let key = Array(text.folded.utf8)
    let same = self.texts(foldedTo: key)
    let near = Set((same.isEmpty ? reordered(key) : same).map { entities[Int($0)] }).sorted()
    let exact = near.filter { names(of: Int($0), equalTo: text, texts).first != nil }
    return exact.isEmpty ? near : exact
  }

  /// The entities of which `text` is a word of a name or an alias, or several that follow each other;
  /// ascending.
  ///
  /// - Complexity: O(length of all names), on all cores.
  package func entities(withWords text: String) -> [Int32] {
    let phrase = Array(text.folded.utf8)
    guard !phrase.isEmpty else { return [] }
    let found = hits { run, bytes in
      run.texts(in: bytes, containing: [phrase]).map { ($0, ()) }
    }.map { Int($0.text) }.filter {
      names[$0] != Self.id && Self.isPart(phrase, of: folded.utf8($0))
    }
    return Set(found.map { entities[$0] }).sorted()
  }

  /// Whether a text has words of which none is cut.
  private static func isPart(_ phrase: [UInt8], of text: ArraySlice<UInt8>) -> Bool {
    let blank = [UInt8(ascii: " ")]
    return (blank + text + blank).firstRange(of: blank + phrase + blank) != nil
  }

  /// The texts that are ids and exactly `text`.
  func ids(equalTo text: String, foldedTo key: [UInt8], _ texts: Texts) -> [Int32] {
    self.texts(foldedTo: key).filter { number in
      names[Int(number)] == Self.id
        && names(of: Int(entities[Int(number)]), equalTo: text, texts).contains(Self.id)
    }
  }

  /// Which names of an entity are exactly `text`.
  private func names(of entity: Int, equalTo text: String, _ texts: Texts) -> [Int] {
    let wanted = ExactName(text)
    var found: [Int] = []
    texts(entity..<entity + 1) { if wanted.matches($2) { found.append($1) } }
    return found
  }

  /// The texts that are these folded bytes, ascending.
  private func texts(foldedTo key: [UInt8]) -> [Int32] {
    let hash = Self.hash(key.span)
    func hashed(_ text: Int) -> UInt32 { folded.withSpan(text) { Self.hash($0) } }
    let first = hashOrder.firstPlace { hashed($0) >= hash }
    return hashOrder[first...].prefix { hashed(Int($0)) == hash }.filter {
      folded.withSpan(Int($0)) { $0.isEqual(to: key.span) }
    }
  }

  /// The texts that are the words of `key` in another order.
  private func reordered(_ key: [UInt8]) -> [Int32] {
    let words = Self.words(key[...])
    guard let longest = words.max(by: { $0.count < $1.count }), words.count > 1 else { return [] }
    return hits { run, bytes in
      run.texts(in: bytes, containing: [Array(longest)]).map { ($0, ()) }
    }.map(\.text).filter {
      let text = folded.utf8(Int($0))
      return text.count == key.count && Self.words(text) == words
    }
  }

  private static func words(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.split(separator: UInt8(ascii: " ")).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
