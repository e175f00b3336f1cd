import EntityGraph

/// One statement, by the names of its fields.
struct FTMStatement {
  let file: String
  let line: Int?

  /// The text of a field; `nil` where there is none.
  let field: (String) -> String?

  private func text(_ name: String) -> String? { field(name).flatMap { $0.isEmpty ? nil : $0 } }

  /// - Throws: ``ReadingError`` when it does not say of what it speaks.
  func add(to entities: inout FTMEntities) throws(ReadingError) {
    guard let own = text("entity_id") ?? text("canonical_id"), let schema = text("schema"),
      let property = text("prop")
    else {
      throw ReadingError(
        "a statement needs 'entity_id', 'schema', 'prop' and 'value'; add what is missing",
        file: file, line: line)
    }
    let id = entities.number(of: text("canonical_id") ?? own)
    let place = entities.declare(id, schema: entities.number(of: schema), line: line)
    entities.add(formerID: entities.number(of: own), to: place)
    for name in ["last_seen", "lang", "origin"] where text(name) != nil {
      entities.notes.note("'\(name)' of a statement has no place and is left out", line: line)
    }
    guard property != "id", let value = field("value") else { return }
    var origin = FTMOrigin(locator: entities.number(of: text("id") ?? own))
    origin.isOfStatement = true
    if let dataset = text("dataset") { origin.dataset = entities.number(of: dataset) }
    if let date = text("first_seen") { origin.firstSeen = entities.number(of: date) }
    if let original = text("original_value") { origin.original = entities.number(of: original) }
    origin.isExternal = ["t", "true", "1"].contains(text("external")?.lowercased() ?? "")
    let stated = FTMValue(
      property: entities.number(of: property), text: entities.number(of: value),
      origin: entities.add(origin))
    entities.add(stated, to: place)
  }
}

/// Statements as the rows of a table.
struct FTMStatements {
  private let file: InputFile

  init(_ file: InputFile) { self.file = file }

  func read(_ entities: inout FTMEntities) throws(ReadingError) {
    var rows = CSVRows(file)
    guard let header = try rows.peekLine() else { return }
    let delimiters: [UInt8] = [0x2C, 0x09, 0x3B]
    rows.delimiter =
      delimiters.max { first, second in
        header.count { $0 == first } < header.count { $0 == second }
      } ?? 0x2C
    _ = try rows.next()
    var places: [String: Int] = [:]
    for cell in 0..<rows.cellCount where places[rows.text(cell)] == nil {
      places[rows.text(cell)] = cell
    }
    while try rows.next() {
      let cells = (0..<rows.cellCount).map { rows.text($0) }
      let statement = FTMStatement(file: file.path, line: rows.line) { name in
        places[name].flatMap { $0 < cells.count ? cells[$0] : nil }
      }
      try statement.add(to: &entities)
    }
    rows.lines.note(in: &entities.notes)
  }
}
