import EntityGraph

/// The columns of nodes, or of edges, of a JSON file, in order of first appearance.
struct JSONColumns {
  private let noun: String
  private var columns: [JSONColumn] = []
  private var places: [String: Int] = [:]

  /// Whether there would be more columns than any table has; the further ones are not kept.
  private(set) var isTooWide = false

  /// - Parameter noun: What the rows are, in the plural.
  init(of noun: String) { self.noun = noun }

  /// Adds a column that the file declares; its values stand under `field`.
  mutating func declare(_ name: String, field: String, isOfNumbers: Bool) {
    guard places[field] == nil, hasRoom() else { return }
    places[field] = columns.count
    columns.append(JSONColumn(name, isOfNumbers: isOfNumbers))
  }

  /// Sets what a record says, parts of objects as columns with a point in their names.
  mutating func set(_ value: JSONValue, _ name: String, row: Int) {
    guard let members = value.members, !members.isEmpty else {
      column(name)?.set(value, row: row)
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
    columns.append(JSONColumn(name))
    return columns[columns.count - 1]
  }

  /// How many columns have a value.
  var filledCount: Int { columns.count(where: \.hasValue) }

  /// The columns that have a value in some row.
  func columns(rowCount: Int, _ notes: inout ReadingNotes) -> [Column] {
    columns.filter(\.hasValue).map { column in
      let (cells, isMixed) = column.cells(rowCount: rowCount)
      if isMixed {
        notes.note("'\(column.name)' of \(noun) has values of several types; all are kept as texts")
      }
      return Column(column.name, cells)
    }.filter(\.cells.hasValue)
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
    let texts: TextCells
    switch cells {
    case .texts(let cells): texts = cells
    case .wholeNumbers(let numbers) where areNumbered:
      texts = TextCellsBuilder((0..<numbers.count).map { numbers[$0]?.description }).cells
    default: return nil
    }
    var seen = Set<Int32>()
    let areUnique = texts.codes.allSatisfy { $0 == TextCells.absent || seen.insert($0).inserted }
    return areUnique ? texts : nil
  }
}
