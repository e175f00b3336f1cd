import EntityGraph

/// Which rows refer to which things, while it is gathered; rows are added in order.
struct References {
  private var ids: [String]
  private var names: [String]
  private let name: (String) -> String
  private var numbers: [String: Int32] = [:]
  private var entries: [(row: Int32, code: Int32)] = []

  /// Things by their numbers in `pool`.
  init(_ pool: TextPool, name: @escaping (String) -> String) {
    ids = (0..<pool.count).map { pool[$0] }
    names = ids.map(name)
    self.name = name
  }

  /// Adds a list of numbers for each of some rows.
  mutating func append(_ lists: RaggedArray<Int32>, rows: Range<Int32>) {
    for (place, row) in rows.enumerated() where place < lists.count {
      for code in lists[place] { entries.append((row, code)) }
    }
  }

  /// Adds a number for a row, unless it is negative.
  mutating func append(_ row: Int32, code: Int32) {
    if code >= 0 { entries.append((row, code)) }
  }

  /// Adds a thing by its id.
  mutating func append(_ row: Int32, _ id: String) {
    if let code = numbers[id] { return append(row, code: code) }
    let code = Int32(ids.firstIndex(of: id) ?? ids.count)
    if code == ids.count {
      ids.append(id)
      names.append(name(id))
    }
    numbers[id] = code
    append(row, code: code)
  }

  /// Those things that some row refers to.
  func values(rowCount: Int) -> ReferenceColumn.Values {
    var numbers = [Int32](repeating: -1, count: ids.count)
    var (usedIDs, usedNames): ([String], [String]) = ([], [])
    for entry in entries where numbers[Int(entry.code)] < 0 {
      numbers[Int(entry.code)] = Int32(usedIDs.count)
      usedIDs.append(ids[Int(entry.code)])
      usedNames.append(names[Int(entry.code)])
    }
    let sorted = zip(entries, entries.dropFirst()).allSatisfy { $0.row <= $1.row }
    let inOrder = sorted ? entries : entries.sorted { $0.row < $1.row }
    return ReferenceColumn.Values(
      ColumnEntries(
        rowCount: rowCount, rows: inOrder.map(\.row), codes: inOrder.map { numbers[Int($0.code)] }),
      ids: usedIDs, names: usedNames)
  }
}

extension Graph {
  /// The title of a document, or its id.
  func title(of id: String) -> String { document(Document.ID(id))?.title ?? id }

  /// The name of an entity, or its id.
  func nameOrID(_ id: String) -> String { definition(of: Entity.ID(id))?.name ?? id }
}
