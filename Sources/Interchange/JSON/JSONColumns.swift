import EntityGraph

/// The columns of nodes, or of edges, of a JSON file, in order of first appearance.
struct JSONColumns {
  private let noun: String
  private var columns: [JSONColumn] = []
  private var places: [String: Int] = [:]

  /// Whether there would be more columns than any table has; the further ones are not kept.
  private(set) var isTooWide = false

  /// About the bytes that the values take.
  private(set) var byteCount = 0

  /// - Parameter noun: What the rows are, in the plural.
  init(of noun: String) { self.noun = noun }

  /// Adds a column that the file declares; its values stand under `field`.
  mutating func declare(_ name: String, field: String, _ type: ColumnBuilder.ValueType) {
    guard places[field] == nil, hasRoom() else { return }
    places[field] = columns.count
    columns.append(JSONColumn(name, type))
  }

  /// Sets what a record says, parts of objects as columns with a point in their names.
  mutating func set(_ value: JSONValue, _ name: String, row: Int) {
    guard let members = value.members, !members.isEmpty else {
      guard let column = column(name) else { return }
      byteCount -= column.byteCount
      column.set(value, row: row)
      byteCount += column.byteCount
      return
    }
    for member in members { set(member.value, "\(name).\(member.key)", row: row) }
  }

  private mutating func hasRoom() -> Bool {
    if columns.count >= CellBudget.mostColumns { isTooWide = true }
    return !isTooWide
  }

  private mutating func column(_ name: String) -> JSONColumn? {
    if let place = places[name] { return columns[place] }
    guard hasRoom() else { return nil }
    places[name] = columns.count
    let isText = ColumnRoles.areTexts(name, ofNodes: noun == "nodes")
    columns.append(JSONColumn(name, isText ? .text : .undeclared))
    return columns[columns.count - 1]
  }

  /// How many columns have a value.
  var filledCount: Int { columns.count(where: \.hasValue) }

  /// The columns that have a value in some row; they are left empty here.
  mutating func takeColumns(rowCount: Int, _ notes: inout ReadingNotes) -> [Column] {
    columns.indices.compactMap { place in
      let column = columns[place]
      guard column.hasValue else { return nil }
      columns[place] = JSONColumn(column.name)
      let (cells, isMixed, odd) = column.typedCells(rowCount: rowCount)
      notes.note(
        odd.prefix(ReadingNotes.most).map { OddCell($0, nil) }, of: odd.count, in: column.name)
      if isMixed {
        notes.note("'\(column.name)' of \(noun) has values of several types; all are kept as texts")
      }
      return cells.hasValue ? Column(column.name, cells) : nil
    }
  }

  /// Takes the column `id`, else `key`, out where its values tell all rows apart.
  mutating func takeIDs(rowCount: Int) -> TextCells? {
    for field in ["id", "key"] {
      guard let place = places[field],
        let ids = Self.ids(
          columns[place].cells(rowCount: rowCount).cells, areNumbered: field == "id")
      else { continue }
      columns[place] = JSONColumn(field)
      return ids
    }
    return nil
  }

  private static func ids(_ cells: Cells, areNumbered: Bool) -> TextCells? {
    switch cells {
    case .texts(let cells): cells.areUnique ? cells : nil
    case .wholeNumbers(let numbers) where areNumbered: numbers.uniqueTexts
    default: nil
    }
  }
}

extension TextCells {
  /// Whether no two rows have the same text.
  fileprivate var areUnique: Bool {
    var seen = RowSet(rowCount: texts.count)
    for code in codes where code != TextCells.absent {
      if seen.contains(Int(code)) { return false }
      seen.insert(Int(code))
    }
    return true
  }
}

extension ValueCells<Int> {
  /// The numbers as texts; `nil` where two rows have the same.
  fileprivate var uniqueTexts: TextCells? {
    let sorted = (0..<count).compactMap { self[$0] }.sorted()
    guard zip(sorted, sorted.dropFirst()).allSatisfy({ $0 != $1 }) else { return nil }
    var texts = TextPool()
    let codes = (0..<count).map { row in
      guard let number = self[row] else { return TextCells.absent }
      texts.append(number.description)
      return Int32(texts.count - 1)
    }
    return TextCells(texts: texts, codes: codes)
  }
}
