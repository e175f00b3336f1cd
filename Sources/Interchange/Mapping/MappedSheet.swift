/// The table that is mapped: a sheet of a workbook, or the file itself.
struct MappedSheet {
  let file: InputFile

  /// The name of the sheet; `nil` where the file is no workbook.
  let name: String?
  private var notes = ReadingNotes()
  private let remarks: (any SheetNotes)?

  /// Opens the sheet of that name, the first that is not hidden without one.
  ///
  /// - Throws: ``ReadingError`` where the workbook has no such sheet, or cannot be read.
  init(_ name: String?, of file: InputFile) throws(ReadingError) {
    guard let archive = file.archive else {
      (self.file, self.name, remarks) = (file, nil, nil)
      return
    }
    let workbook = try Workbook(archive)
    let shown = workbook.sheets.filter { !$0.isHidden }
    let chosen = name.map { name in workbook.sheets.first { $0.name == name } } ?? shown.first
    guard let chosen else { throw Self.noSheet(name, workbook) }
    notes.add(workbook.notes)
    if name == nil, shown.count > 1 {
      notes.note("the first of \(shown.count) sheets is mapped, '\(chosen.name)'")
    }
    (self.file, remarks) = try workbook.open(chosen, SheetLayout())
    self.name = chosen.name
  }

  private static func noSheet(_ name: String?, _ workbook: Workbook) -> ReadingError {
    let names = workbook.sheets.prefix(30).map { "'\($0.name)'" }.joined(separator: ", ")
    let what =
      name.map { "has no sheet '\($0)'; there are \(names)" }
      ?? "has no sheet that is not hidden; name one of \(names) behind 'sheet:' in the mapping"
    return ReadingError(what, file: workbook.path)
  }

  /// The reading with what was noted of the workbook.
  func noted(_ reading: GraphReading) -> GraphReading {
    guard name != nil else { return reading }
    var all = notes
    for note in reading.notes { all.note(note.what, line: note.line, note.count) }
    remarks?.note(in: &all)
    return GraphReading(reading.content, all)
  }
}

extension InputFile {
  /// Whether a mapping can be of it: a table, JSON or a workbook.
  var isMappable: Bool {
    guard let archive else { return FileStart(head) != .markup }
    if case .format(.workbook) = ArchiveHead(archive) { return true }
    return false
  }
}
