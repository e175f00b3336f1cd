/// Gives foreign graphs ids that no other input has.
///
/// Ids of a foreign graph are its own: one that another input has too gets the file's name in
/// front, whoever came first. Names stay as they are.
struct ForeignNaming {
  /// The graphs with documents and nodes that have ids of their own, in the order given.
  private(set) var graphs: [ForeignGraph]

  /// The places of all ids in order; table 0 is that of the facts, then each graph has one.
  private(set) var places: [TextPlace]
  private let defined: TextPool

  /// Names `graphs` beside the entities and documents of facts, whose ids are given.
  init(_ graphs: [ForeignGraph], besides defined: TextPool, _ documents: Set<Document.ID>) {
    self.graphs = graphs
    self.defined = defined
    places = []
    nameDocuments(besides: documents)
    places = order.places()
    if !graphs.isEmpty { nameNodes() }
  }

  private var order: TextOrder { TextOrder(tables: [defined] + graphs.map(\.nodes.ids)) }

  private mutating func nameDocuments(besides taken: Set<Document.ID>) {
    var names = UniqueNames(taken: taken)
    for number in graphs.indices {
      let document = graphs[number].document
      let id = names.name(for: document.id) { Document.ID("\($0) (\($1))") }
      graphs[number].document = document.renamed(id)
    }
  }

  private mutating func nameNodes() {
    let colliding = collisions
    guard !colliding.isEmpty else { return }
    var taken = TakenIDs(given: order, places: places)
    for (table, rows) in colliding.sorted(by: { $0.key < $1.key }) {
      rename(rows, of: Int(table) - 1, &taken)
    }
    places = order.places()
  }

  /// The rows, by table, whose id another table has.
  private var collisions: [Int32: Set<Int32>] {
    var colliding: [Int32: Set<Int32>] = [:]
    let order = order
    for number in places.indices.dropFirst()
    where order.compare(places[number - 1], places[number]) == .same {
      for place in [places[number - 1], places[number]] where place.table > 0 {
        colliding[place.table, default: []].insert(place.row)
      }
    }
    return colliding
  }

  private mutating func rename(_ rows: Set<Int32>, of number: Int, _ taken: inout TakenIDs) {
    let ids = graphs[number].nodes.ids
    graphs[number].nodes.nameByIDs(rows)
    var renamed = TextPool()
    for row in 0..<ids.count {
      guard rows.contains(Int32(row)) else {
        renamed.append(utf8: ids.utf8(row))
        continue
      }
      let id = "\(graphs[number].document.id)/\(ids[row])"
      renamed.append(taken.unused(id))
    }
    graphs[number].nodes.ids = renamed
  }
}

extension ForeignGraph.Nodes {
  /// Calls nodes that have no name what their ids are now.
  fileprivate mutating func nameByIDs(_ rows: Set<Int32>) {
    var texts = names?.texts ?? TextPool()
    var codes = names?.codes ?? [Int32](repeating: TextCells.absent, count: count)
    for row in rows.sorted().map({ Int($0) }) where names?[row]?.isEmpty ?? true {
      codes[row] = Int32(texts.count)
      texts.append(utf8: ids.utf8(row))
    }
    names = TextCells(texts: texts, codes: codes)
  }
}

/// The ids that inputs have of their own, and those that were given instead.
private struct TakenIDs {
  let given: TextOrder
  let places: FrozenArray<TextPlace>
  private var renamed: Set<Entity.ID> = []
  private var numbers = NameNumbers<String>()

  init(given: TextOrder, places: [TextPlace]) {
    (self.given, self.places) = (given, FrozenArray(places))
  }

  /// Returns `id`, followed by a number from 2 on where it is taken.
  mutating func unused(_ id: String) -> String {
    let (given, places) = (given, places)
    return numbers.name(for: id, key: id, in: &renamed, numbered: { "\($0) (\($1))" }) {
      given.number(of: $1, among: places) == nil && $0.insert(Entity.ID($1)).inserted
    }
  }
}

extension Document {
  fileprivate func renamed(_ id: ID) -> Document {
    Document(
      id: id, title: title, author: author, publisher: publisher, published: published,
      reliability: reliability, republishes: republishes, url: url, retrieved: retrieved,
      language: language, marking: marking)
  }
}
