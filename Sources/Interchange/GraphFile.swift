/// Graph files of any format that is known.
///
/// ```swift
/// let reading = try GraphFile.read("network.graphml")
/// for note in reading.notes { print(note.line ?? 0, note.what) }
///
/// var builder = GraphBuilder()
/// switch reading.content {
/// case .graph(let network): builder.add(network)
/// case .facts(let batch): try builder.add(batch)
/// }
/// try GraphFile.write(ExportTable(builder.freeze()), to: "network.gexf")
/// ```
public enum GraphFile {
  /// The name that stands for standard output.
  public static let standardOutput = AtomicFile.standardOutput

  /// Reads the graph that a file holds; unless it is said, the format is told by the content, else by
  /// the name.
  ///
  /// - Throws: ``ReadingError`` when the file cannot be opened or is not what it seems.
  /// - Complexity: O(n) in the size of the file.
  public static func read(
    _ path: String, as format: GraphFormat? = nil, limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) -> GraphReading {
    let file = try open(path, limits)
    let stated = format.map { StatedFormat($0, isOfOneInput: true) }
    return try read(file, self.format(of: file, stated))
  }

  /// Opens the file at a path, or the one file to be read in the archive there.
  ///
  /// - Throws: ``ReadingError`` when it cannot be opened, or an archive does not hold one such file.
  static func open(_ path: String, _ limits: ReadingLimits) throws(ReadingError) -> InputFile {
    let file = try InputFile(path, limits)
    guard let archive = file.archive else {
      let isCompound = file.head.starts(with: Self.markOfCompoundFiles)
      if isCompound, RefusedFormat(ofFileNamed: path) == nil { throw .compoundFile(path) }
      return file
    }
    switch ArchiveHead(archive) {
    case .format: return file
    case .refused(let reason): throw ReadingError(reason, file: path)
    case .files: return try ArchiveChoice(from: archive).file()
    }
  }

  /// How files of Office begin that are older than 2007, or encrypted.
  private static let markOfCompoundFiles: [UInt8] = [
    0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1,
  ]

  static func read(
    _ file: InputFile, _ format: GraphFormat
  ) throws(ReadingError) -> GraphReading {
    let reading = try content(of: file, format)
    if reading.hasNoFacts, format != .followTheMoney {
      throw .nothingUsable(format, file.path)
    }
    guard let first = file.leftOut.first else { return reading }
    let note = ReadingNote(
      line: nil, what: "a file of the archive, such as '\(first)', is not read",
      count: file.leftOut.count)
    return GraphReading(reading, after: [note], table: reading.table)
  }

  private static func content(
    of file: InputFile, _ format: GraphFormat
  ) throws(ReadingError) -> GraphReading {
    if format != .workbook, let archive = file.archive,
      case .format(.workbook) = ArchiveHead(archive)
    {
      var workbook = try WorkbookReading(file, sheetsAs: format)
      return try workbook.reading()
    }
    switch format {
    case .csv: return try CSVReader().read(file)
    case .followTheMoney: return try FTMReader().read(file)
    case .edgeList: return try EdgeListReader().read(file)
    case .graphML: return try GraphMLReader().read(file)
    case .gexf: return try GEXFReader().read(file)
    case .gml: return try GMLReader().read(file)
    case .graphalytics: return try GraphalyticsReader().read(file)
    case .json, .cytoscape: return try NodeLinkReader().read(file)
    case .matrixMarket: return try MatrixMarketReader().read(file)
    case .pajek: return try PajekReader().read(file)
    case .stix: return try STIXReader().read(file)
    case .bods: return try BODSReader().read(file)
    case .companiesHouse: return try CompaniesHouseReader().read(file)
    case .openSanctions: return try TargetsReader().read(file)
    case .littleSis: return try LittleSisReader().read(file)
    case .aleph: return try AlephReader().read(file)
    case .whatsApp: return try WhatsAppReader().read(file)
    case .mail: return try MailReader().read(file)
    case .gleif: return try GLEIFReader().read(file)
    case .icij: return try ICIJReader().read(file)
    case .misp: return try MISPReader().read(file)
    case .analystsNotebook: return try ANXReader().read(file)
    case .iBase: return try IBaseReader().read(file)
    case .workbook:
      var workbook = try WorkbookReading(file)
      return try workbook.reading()
    case .maltego: return try MaltegoReader().read(file)
    case .neo4j: return try Neo4jReader().read(file)
    case .wikidata: return try WikidataReader().read(file)
    case .gdelt: return try GDELTReader().read(file)
    case .acled: return try ACLEDReader().read(file)
    case .telegram: return try TelegramReader().read(file)
    case .cypher: throw .statements(file.path)
    case .callRecords: return try CallRecordsReader().read(file)
    case .statementOfAccount: return try StatementReader().read(file)
    case .dot, .sqlite:
      throw .notRead(format, file.path)
    }
  }

  /// The format of a file: what is said of it, or what it looks like.
  ///
  /// - Throws: ``ReadingError`` when the file is of no known format.
  static func format(
    of file: InputFile, _ stated: StatedFormat? = nil
  ) throws(ReadingError) -> GraphFormat {
    let known = knownFormat(of: file)
    if let stated { return stated.format(ofWhatLooksLike: known) }
    if let known {
      if known == .edgeList { try EdgeListHead(file).check() }
      return known == .csv ? try tableOrStatement(file) : known
    }
    if let refused = RefusedFormat(ofFileNamed: file.path) {
      throw ReadingError(refused.refusal, file: file.path)
    }
    throw .unknownFormat(file.path)
  }

  /// What a table is of which the first lines do not tell that it is a statement of account: one all
  /// the same, where the account is said and no column is an end.
  ///
  /// - Throws: ``ReadingError`` where it lacks what would make it one.
  private static func tableOrStatement(_ file: InputFile) throws(ReadingError) -> GraphFormat {
    let head = FileHead(file.head)
    let choices = file.limits.choices
    let saysEnds = [ColumnRole.source, .target, .id].contains { choices[$0] != nil }
    guard !saysEnds, !TableHead(head.bytes, choices).hasKnownHeader else { return .csv }
    let statement = StatementHead(TextHead(head.bytes).lines)
    if file.limits.account != nil, statement.isOfStatement(isSaid: true) {
      return .statementOfAccount
    }
    try statement.check(file)
    try CallHead(TextHead(head.bytes).lines).check(file)
    return .csv
  }

  static func knownFormat(of file: InputFile) -> GraphFormat? {
    if let archive = file.archive {
      if case .format(let format) = ArchiveHead(archive) { return format }
      return nil
    }
    return FileHead(file.head).format(
      extension: GraphFormat(extensionOf: file.path), file.limits.choices)
  }
}

extension ReadingError {
  static func unknownFormat(_ path: String) -> Self {
    let formats = GraphFormat.allCases.filter(\.isRead)
      .map { format in
        let extensions = format.extensions.joined(separator: ", ")
        return extensions.isEmpty ? format.name : "\(format.name) (\(extensions))"
      }.joined(separator: ", ")
    return Self("is in no format that can be read; those are \(formats)", file: path)
  }

  static func compoundFile(_ path: String) -> Self {
    Self(
      "is a file of Office from before 2007, or one with a password; save it as .xlsx without one",
      file: path)
  }

  static func nothingUsable(_ format: GraphFormat, _ path: String) -> Self {
    Self(
      "is in the format \(format.name), but has no entities and no relations; check that it is the file you meant",
      file: path)
  }

  static func statements(_ path: String) -> Self {
    Self(
      "is a dump in Cypher, which has statements to run and no data to read; export the database with apoc.export.json.all, or as CSV with apoc.export.csv.all",
      file: path)
  }

  static func notRead(_ format: GraphFormat, _ path: String) -> Self {
    let remedy =
      format == .sqlite ? "name what it was written from" : "have its program write GraphML"
    return Self(
      "is in the format \(format.name), which is written and not read; \(remedy)", file: path)
  }
}
