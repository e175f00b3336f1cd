/// Documents by number: in order of ids, with those that are only spoken of.
struct DocumentTable: Sendable {
  /// The ids, indexed by document.
  let ids: [Document.ID]

  /// What is known of each; `nil` of one that is only named.
  let definitions: [Document?]

  /// The document whose words each has: the last in its chain of copies, of copies in a circle,
  /// which no import takes, the least; indexed by document.
  let originals: [Int]

  /// The documents, originals before their copies.
  let originalsFirst: [Int]
  private let numbers: [Document.ID: Int]

  /// - Complexity: O(n log n).
  init(_ documents: some Sequence<Document>, named: some Sequence<Document.ID>) {
    let known = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let named = Set(named).union(known.values.compactMap(\.republishes)).union(known.keys)
    ids = named.sorted()
    definitions = ids.map { known[$0] }
    let numbers = Dictionary(
      ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.numbers = numbers
    let found = Originals(copied: definitions.map { $0?.republishes.flatMap { numbers[$0] } })
    originals = found.numbers
    originalsFirst = found.order
  }

  /// The documents that are known, in order of ids.
  var defined: [Document] { definitions.compactMap { $0 } }

  func number(of id: Document.ID) -> Int? { numbers[id] }
  subscript(id: Document.ID) -> Document? { numbers[id].flatMap { definitions[$0] } }
}
