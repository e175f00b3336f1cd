import EntityGraph

/// Reads the sheets of a workbook: tables of nodes and of relations as one graph, or those of formats
/// that name their sources as facts.
///
/// A sheet is read as the same table in CSV would be.
struct WorkbookReading {
  private let book: Workbook
  private let limits: ReadingLimits

  /// What sheets are said to be of; `nil` where each tells by itself.
  private let stated: GraphFormat?
  private var notes = ReadingNotes()

  /// - Throws: ``ReadingError`` where a part is missing or damaged, or no sheet can be of what is said.
  init(_ file: InputFile, sheetsAs stated: GraphFormat? = nil) throws(ReadingError) {
    if let stated, ![.callRecords, .statementOfAccount, .csv].contains(stated) {
      throw ReadingError(
        "is a workbook, and no sheet of one is in the format \(stated.name); leave out --as",
        file: file.path)
    }
    self.stated = stated
    guard let archive = file.archive else {
      throw ReadingError("is no workbook; check that the file is whole", file: file.path)
    }
    book = try Workbook(archive)
    limits = file.limits
  }

  /// - Throws: ``ReadingError`` where no sheet is a table that is known, or one cannot be read.
  /// - Complexity: O(n) in the number of cells.
  mutating func reading() throws(ReadingError) -> GraphReading {
    var tables: [SheetSurvey] = []
    for sheet in book.sheets {
      let survey = try SheetSurvey(of: sheet, in: book, limits.choices, as: stated)
      if survey.isEmpty { continue }
      if survey.content == nil { leaveOut(survey) } else { tables.append(survey) }
    }
    let facts = tables.filter(\.hasFacts)
    if let first = facts.first {
      for table in tables where !table.hasFacts { leaveOut(table, beside: first) }
    }
    let read = facts.isEmpty ? tables : facts
    for sheet in read.map(\.sheet) where sheet.isHidden {
      notes.note("the sheet '\(sheet.name)' is hidden, and is read")
    }
    return facts.isEmpty ? try reading(ofTables: tables) : try reading(ofFacts: facts)
  }

  private mutating func leaveOut(_ table: SheetSurvey, beside other: SheetSurvey? = nil) {
    let hidden = table.sheet.isHidden ? ", which is hidden," : ""
    let reason =
      other.map { "beside the records in '\($0.sheet.name)'; save it as a file of its own" }
      ?? "as none of its rows names the columns of \(stated.flatMap(Self.called) ?? "nodes or relations")"
    notes.note("the sheet '\(table.sheet.name)'\(hidden) is left out, \(reason)")
  }

  private static func called(_ format: GraphFormat) -> String? {
    format.holdsFacts ? format.name : nil
  }

  private func called(_ table: SheetSurvey, _ count: Int) -> String {
    count > 1 ? "sheet '\(table.sheet.name)': " : ""
  }
}

extension WorkbookReading {
  private mutating func reading(
    ofTables tables: [SheetSurvey]
  ) throws(ReadingError) -> GraphReading {
    guard !tables.isEmpty else { throw try noTable() }
    var rows = CSVTables()
    for table in tables.filter(\.hasNodes) + tables.filter({ !$0.hasNodes }) {
      let (file, remarks) = try book.open(table.sheet, table.layout)
      try rows.read(file, called: called(table, tables.count))
      if table.rowsAbove > 0 {
        notes.note(
          called(table, tables.count) + "a row above the names of the columns is left out",
          table.rowsAbove)
      }
      note(remarks, called(table, tables.count))
    }
    return finished(rows.reading(book.path, limits.choices))
  }

  private mutating func reading(
    ofFacts tables: [SheetSurvey]
  ) throws(ReadingError) -> GraphReading {
    var (batch, read) = (FactBatch(), ReadingNotes())
    for table in tables {
      guard case .facts(let format) = table.content else { continue }
      let (file, remarks) = try book.open(table.sheet, table.layout)
      let reading = try GraphFile.read(file, format)
      read.add(reading, called: called(table, tables.count))
      note(remarks, called(table, tables.count))
      if case .facts(let told) = reading.content { try add(told, to: &batch, table) }
    }
    return finished(GraphReading(.facts(batch), read))
  }

  private func add(
    _ told: FactBatch, to batch: inout FactBatch, _ table: SheetSurvey
  ) throws(ReadingError) {
    do throws(GraphError) {
      try batch.append(told)
    } catch {
      throw ReadingError("the sheet '\(table.sheet.name)': \(error)", file: book.path)
    }
  }

  private mutating func note(_ remarks: any SheetNotes, _ name: String) {
    notes.subject = name
    remarks.note(in: &notes)
    notes.subject = ""
  }

  private func finished(_ reading: GraphReading) -> GraphReading {
    var all = notes
    all.add(book.notes)
    return GraphReading(reading, after: all.all, table: nil)
  }

  /// Why no sheet is read: what the only one has is said as of a table in CSV.
  private func noTable() throws(ReadingError) -> ReadingError {
    let others = try book.sheets.map { sheet throws(ReadingError) in
      try SheetSurvey(of: sheet, in: book, limits.choices, as: stated)
    }.filter { !$0.isEmpty }
    if let stated, stated.holdsFacts, let first = others.first {
      return ReadingError(
        "has no sheet whose columns are those of \(stated.name), among which is '\(first.sheet.name)';"
          + " say what they are with --map", file: book.path)
    }
    guard others.count == 1 else {
      let names = others.prefix(10).map { "'\($0.sheet.name)'" }.joined(separator: ", ")
      return ReadingError(
        others.isEmpty
          ? "has no sheet with a cell; check that it is the workbook you meant"
          : "has no sheet whose columns are known as those of nodes or relations, among \(names);"
            + " say which columns are the ends, such as --columns source=A,target=B",
        file: book.path)
    }
    var rows = CSVTables()
    try rows.read(book.open(others[0].sheet, others[0].layout).file, called: "")
    return ReadingError("has no table", file: book.path)
  }
}
