/// Documents by number: in order of ids, with those that are only spoken of.
struct DocumentTable: Sendable {
  /// The ids in order, indexed by document.
  private(set) var ids: TextPool

  /// Indexed by document; none where they are made of ``records``.
  private let definitions: [Document?]

  /// All that is known of each, nothing of one that is only named; indexed by document.
  private var records = RaggedTexts()

  /// The document whose words each has: the last in its chain of copies, of copies in a circle,
  /// which no import takes, the least; indexed by document.
  private(set) var originals: FrozenArray<Int>

  /// - Complexity: O(n log n).
  init(_ documents: some Sequence<Document>, named: some Sequence<Document.ID>) {
    let known = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let named = Set(named).union(known.values.compactMap(\.republishes)).union(known.keys).sorted()
    let ids = TextPool(named.lazy.map(\.rawValue))
    definitions = named.map { known[$0] }
    originals = FrozenArray(Originals(copied: Self.copied(definitions, ids)).numbers)
    self.ids = ids
  }

  /// The documents, originals before their copies.
  ///
  /// - Complexity: O(n log n).
  var originalsFirst: [Int] { Originals(copied: Self.copied(definitions, ids)).order }

  private static func copied(_ definitions: [Document?], _ ids: TextPool) -> [Int?] {
    definitions.map { $0?.republishes.flatMap { ids.number(of: $0.rawValue) } }
  }

  var count: Int { ids.count }

  var numbers: Range<Int> { 0..<count }

  func id(_ number: Int) -> Document.ID { Document.ID(ids[number]) }

  /// What is known of a document; `nil` of one that is only named.
  func definition(_ number: Int) -> Document? {
    if number < definitions.count { return definitions[number] }
    let record = records[number]
    return record.isEmpty ? nil : Document(id(number), Record(record))
  }

  /// The documents that are known, in order of ids.
  var defined: [Document] { numbers.compactMap(definition) }

  /// - Complexity: O(log n).
  func number(of id: Document.ID) -> Int? { ids.number(of: id.rawValue) }
  subscript(id: Document.ID) -> Document? { number(of: id).flatMap(definition) }
}

extension DocumentTable {
  init(readingFrom archive: Archive) {
    (ids, definitions, originals) = (TextPool(), [], FrozenArray())
    visited(by: archive)
  }

  func write(to archive: Archive) {
    var table = self
    table.records = RaggedTexts()
    for number in numbers { table.records.append(definition(number)?.record.texts ?? []) }
    table.visited(by: archive)
  }

  private mutating func visited(by archive: Archive) {
    archive.visit(&ids)
    archive.visit(&originals)
    records.visited(by: archive)
  }
}
