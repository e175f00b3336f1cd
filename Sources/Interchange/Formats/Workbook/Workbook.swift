/// A workbook that was opened: its sheets, and what their cells refer to.
struct Workbook {
  /// One of its sheets, and the part of the archive that has it.
  struct Sheet {
    let name: String
    let isHidden: Bool
    fileprivate let part: Part
  }

  fileprivate enum Part {
    case office(ArchiveEntry)

    /// The place of a table among those of an OpenDocument file.
    case openDocument(ArchiveEntry, Int)
  }

  let path: String
  private(set) var sheets: [Sheet] = []

  /// What is in the file besides its sheets, and is not read.
  private(set) var notes = ReadingNotes()
  private let archive: Archive
  private let entries: [String: ArchiveEntry]
  private var values = CellValues()

  /// - Throws: ``ReadingError`` where a part is missing or damaged.
  init(_ archive: Archive) throws(ReadingError) {
    (path, self.archive) = (archive.path, archive)
    entries = Dictionary(archive.entries.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    if let content = entries["content.xml"], entries["[content_types].xml"] == nil {
      try openTables(content)
    } else {
      try openOffice()
    }
    noteWhatIsNotRead()
  }

  /// Opens a sheet as a table in CSV, with what makes its lines.
  ///
  /// - Throws: ``ReadingError`` where its part cannot be read.
  func open(
    _ sheet: Sheet, _ layout: SheetLayout
  ) throws(ReadingError) -> (file: InputFile, remarks: any SheetNotes) {
    switch sheet.part {
    case .office(let entry):
      let part = try InputFile(entry, of: archive)
      return try table(SheetReading(part, OfficeSheet(values, layout)), sheet)
    case .openDocument(let entry, let place):
      let part = try InputFile(entry, of: archive)
      return try table(SheetReading(part, OpenDocumentSheet(place, layout)), sheet)
    }
  }

  private func table(
    _ reading: some ByteSource & SheetNotes, _ sheet: Sheet
  ) throws(ReadingError) -> (file: InputFile, remarks: any SheetNotes) {
    let name = sheet.name.replacing("/", with: "_")
    return (try InputFile(reading, at: "\(path) (\(name))", archive.limits), reading)
  }
}

extension Workbook {
  private mutating func openOffice() throws(ReadingError) {
    let root = try relationships(of: "")
    let main = root.target(ofType: "officeDocument") ?? "xl/workbook.xml"
    let parts = try relationships(of: main)
    var contents = WorkbookContents()
    try read(main, into: &contents)
    values.isOf1904 = contents.isOf1904
    if let part = parts.target(ofType: "styles"), entries[part.lowercased()] != nil {
      var styles = CellStyles()
      try read(part, into: &styles)
      values.formats = styles.formats
    }
    if let part = parts.target(ofType: "sharedStrings"), entries[part.lowercased()] != nil {
      var texts = SharedTexts()
      try read(part, into: &texts)
      values.texts = texts.texts
    }
    for sheet in contents.sheets {
      if parts.types[sheet.relationship] != "worksheet" {
        notes.note("a sheet without cells, such as a chart, is left out")
      } else {
        let entry = try entry(parts.targets[sheet.relationship] ?? "")
        sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, part: .office(entry)))
      }
    }
  }

  private mutating func openTables(_ content: ArchiveEntry) throws(ReadingError) {
    var tables = OpenDocumentTables()
    try read(content.name, into: &tables)
    sheets = tables.tables.enumerated().map { place, table in
      Sheet(name: table.name, isHidden: table.isHidden, part: .openDocument(content, place))
    }
  }

  private func relationships(of part: String) throws(ReadingError) -> PartRelationships {
    let (folder, name) = (part.split(separator: "/").dropLast(), part.lastComponent)
    let path = (folder.map(String.init) + ["_rels", "\(name).rels"]).joined(separator: "/")
    var relationships = PartRelationships(of: part)
    if entries[path.lowercased()] != nil { try read(path, into: &relationships) }
    return relationships
  }

  private func read(_ part: String, into handler: inout some XMLHandler) throws(ReadingError) {
    try XMLDocumentReader.read(InputFile(entry(part), of: archive), into: &handler)
  }

  private func entry(_ part: String) throws(ReadingError) -> ArchiveEntry {
    guard let entry = entries[part.lowercased()] else {
      throw ReadingError(
        "lacks its part '\(part)'; open it in a spreadsheet and save it again", file: path)
    }
    return entry
  }

  private mutating func noteWhatIsNotRead() {
    let names = Array(entries.keys)
    let others: [(what: String, isOne: (String) -> Bool)] = [
      ("macros are not run", { $0.hasSuffix("vbaproject.bin") || $0.hasPrefix("basic/") }),
      (
        "links to other workbooks are not followed",
        { $0.contains("/externallinks/externallink") }
      ),
      ("connections to outer data are not opened", { $0.hasSuffix("xl/connections.xml") }),
      (
        "comments on cells are left out",
        { $0.contains("/comments") && $0.hasSuffix(".xml") || $0.contains("/threadedcomments/") }
      ),
    ]
    for (what, isOne) in others {
      let count = names.count(where: isOne)
      if count > 0 { notes.note(what, count) }
    }
  }
}

/// What tells the losses of a sheet, after it was read.
protocol SheetNotes: AnyObject {
  func note(in notes: inout ReadingNotes)
}

extension SheetReading: SheetNotes {}
