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
  mutating func set(_ members: [JSONValue.Member], row: Int, _ lines: JSONLines?) {
    for member in members { set(member, member.key, row, lines) }
  }

  private mutating func set(
    _ member: JSONValue.Member, _ name: String, _ row: Int, _ lines: JSONLines?
  ) {
    guard let parts = member.value.members, !parts.isEmpty else {
      guard let column = column(name) else { return }
      byteCount -= column.byteCount
      column.set(member.value, row: row, line: lines?.line(at: member.offset))
      byteCount += column.byteCount
      return
    }
    for part in parts { set(part, "\(name).\(part.key)", row, lines) }
  }

  private mutating func hasRoom() -> Bool {
    if columns.count >= CellBudget.mostColumns { isTooWide = true }
    return !isTooWide
  }

  private mutating func column(_ name: String) -> JSONColumn? {
    if let place = places[name] { return columns[place] }
    guard hasRoom() else { return nil }
    places[name] = columns.count
    let isText = KnownColumns.areTexts(name, ofNodes: noun == "nodes")
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
        odd.prefix(ReadingNotes.most).map { OddCell($0.text, column.lines.line(ofRow: $0.row)) },
        of: odd.count, in: column.name)
      notes.keep(column.lines, ofTimes: column.name)
      if isMixed {
        notes.note("'\(column.name)' of \(noun) has values of several types; all are kept as texts")
      }
      return cells.hasValue ? Column(column.name, cells) : nil
    }
  }

  /// Takes the ids of edges out: the column that is said to have them, else `id`, of which the first
  /// of several edges keeps one, or `key` where its texts tell all rows apart.
  mutating func takeIDs(
    rowCount: Int, _ choices: TableChoices, _ notes: inout ReadingNotes
  ) -> TextCells? {
    let fields = places.keys.sorted()
    if let place = choices.place(.id, in: fields),
      let ids = takeTexts(fields[place], rowCount, where: { _ in true })
    {
      notes.take(.id)
      return ids.withoutRepeats(&notes)
    }
    if let ids = takeTexts("id", rowCount, where: { _ in true }) {
      return ids.withoutRepeats(&notes)
    }
    return takeTexts("key", rowCount) { cells in
      if case .texts(let texts) = cells { texts.areUnique } else { false }
    }
  }

  private mutating func takeTexts(
    _ field: String, _ rowCount: Int, where isTaken: (Cells) -> Bool
  ) -> TextCells? {
    guard let place = places[field] else { return nil }
    let cells = columns[place].cells(rowCount: rowCount).cells
    guard cells.hasValue, isTaken(cells) else { return nil }
    columns[place] = JSONColumn(field)
    return cells.texts
  }
}

extension TextCells {
  /// Whether no two rows have the same text.
  fileprivate var areUnique: Bool { rowsOfRepeats.isEmpty }

  /// The rows with a text of an earlier row.
  private var rowsOfRepeats: [Int] {
    var seen = RowSet(rowCount: texts.count)
    return codes.indices.filter { row in
      guard codes[row] != Self.absent else { return false }
      defer { seen.insert(Int(codes[row])) }
      return seen.contains(Int(codes[row]))
    }
  }

  /// The texts, each in its first row alone.
  fileprivate func withoutRepeats(_ notes: inout ReadingNotes) -> TextCells {
    let rows = rowsOfRepeats
    guard !rows.isEmpty else { return self }
    notes.note(ReadingNotes.repeatedEdgeID, rows.count)
    var codes = codes
    for row in rows { codes[row] = Self.absent }
    return TextCells(texts: texts, codes: codes)
  }
}
