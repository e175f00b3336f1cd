/// The names, aliases and ids of entities, for finding an entity by what people call it.
///
/// All is compared as it is ``Swift/String/folded``; what is written so exactly comes first.
package struct NameIndex: Sendable {
  /// What one entity is called.
  package struct Entry: Sendable, Hashable {
    /// The number that answers stand for; a vertex, say.
    package let entity: Int32
    package let id: String

    /// The name, then the aliases.
    package let names: [String]

    /// Creates an entry; the first of the names is the name, the others are aliases.
    package init(entity: Int32, id: String, names: [String]) {
      self.entity = entity
      self.id = id
      self.names = names
    }
  }

  /// One text by which an entity may be found: its folded form is a piece of `folded`.
  struct Text: Sendable {
    let entry: Int32
    let role: Role
    let piece: Range<Int>

    /// Whether it is written in letters that leave out vowels.
    let lacksVowels: Bool
  }

  enum Role: Sendable, Hashable {
    case name
    case alias(Int)
    case id
  }

  let entries: [Entry]
  let texts: [Text]
  let folded: [UInt8]
  private let entriesByName: [String: [Int32]]

  /// Creates an index.
  ///
  /// - Complexity: O(entries · log entries + length of all names).
  package init(_ entries: some Sequence<Entry>) {
    let entries = entries.sorted { ($0.id, $0.entity) < ($1.id, $1.entity) }
    var texts: [Text] = []
    var folded: [UInt8] = []
    var entriesByName: [String: [Int32]] = [:]
    for (number, entry) in entries.enumerated() {
      for (role, text) in Self.texts(of: entry) {
        let key = text.folded
        guard !key.isEmpty else { continue }
        let start = folded.count
        folded.append(contentsOf: key.utf8)
        texts.append(
          Text(
            entry: Int32(number), role: role, piece: start..<folded.count,
            lacksVowels: text.lacksVowels))
        entriesByName[key, default: []].append(Int32(number))
      }
    }
    self.entries = entries
    self.texts = texts
    self.folded = folded
    self.entriesByName = entriesByName
  }

  private static func texts(of entry: Entry) -> [(Role, String)] {
    let names = entry.names.enumerated().map { ($0 == 0 ? Role.name : .alias($0), $1) }
    return names + [(.id, entry.id)]
  }

  /// The entities that are meant by `text`: all whose name, alias or id it is exactly, or else all
  /// whose name, alias or id folds to the same, or else to the same words in another order;
  /// ascending.
  ///
  /// - Complexity: O(length of the text + matches · log matches); in another order O(length of all
  ///   names).
  package func entities(named text: String) -> [Int32] {
    let key = text.folded
    let near = entriesByName[key] ?? reordered(key)
    let exact = near.filter { entries[Int($0)].isCalledExactly(text) }
    return Set((exact.isEmpty ? near : exact).map { entries[Int($0)].entity }).sorted()
  }

  /// The entries that are called by the words of `key` in another order.
  private func reordered(_ key: String) -> [Int32] {
    let (length, words) = (key.utf8.count, Self.words(Array(key.utf8)[...]))
    guard words.count > 1 else { return [] }
    return texts.lazy.filter { $0.piece.count == length && Self.words(folded[$0.piece]) == words }
      .map(\.entry)
  }

  private static func words(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.split(separator: UInt8(ascii: " ")).sorted { $0.lexicographicallyPrecedes($1) }
  }

  func text(_ role: Role, of entry: Entry) -> String {
    switch role {
    case .name: entry.names[0]
    case .alias(let index): entry.names[index]
    case .id: entry.id
    }
  }
}

extension NameIndex.Entry {
  fileprivate func isCalledExactly(_ text: String) -> Bool { id == text || names.contains(text) }
}
