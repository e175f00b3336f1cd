import EntityGraph

/// Entities with the index of what they are called.
struct NamedEntities {
  struct Entry {
    /// The number that answers stand for.
    let entity: Int32
    let id: String

    /// The name, then the aliases.
    let names: [String]

    /// What it is called, each with its number among its names.
    var texts: [(name: Int, text: String)] {
      names.enumerated().map { ($0, $1) } + [(NameIndex.id, id)]
    }
  }

  /// What is found, with the text that matches as it is written.
  struct Match: Hashable {
    let entity: Int32
    let id: String
    let name: String
    let fit: NameMatch.Fit

    init(_ entry: Entry, _ name: String, _ fit: NameMatch.Fit) {
      (entity, id, self.name, self.fit) = (entry.entity, entry.id, name, fit)
    }
  }

  /// In order of ids.
  let entries: [Entry]
  private let index: NameIndex

  init(_ entries: [Entry]) {
    let entries = entries.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    self.entries = entries
    index = NameIndex(count: entries.count, Self.texts(of: entries))
  }

  private static func texts(of entries: [Entry]) -> NameIndex.Texts {
    { entities, take in
      for entity in entities {
        for (name, text) in entries[entity].texts { take(entity, name, Array(text.utf8).span) }
      }
    }
  }

  func search(_ text: String) -> [Match] {
    index.search(text, Self.texts(of: entries)).map(match)
  }

  func closest(to text: String, limit: Int) -> [Match] {
    index.closest(to: text, limit: limit).map(match)
  }

  func entities(named text: String) -> [Int32] {
    index.entities(named: text, Self.texts(of: entries)).map { entries[Int($0)].entity }.sorted()
  }

  private func match(_ match: NameMatch) -> Match {
    let entry = entries[Int(match.entity)]
    let name = entry.texts.first { $0.name == match.name }?.text
    return Match(entry, name ?? "no name of it", match.fit)
  }
}
