/// What the names in an archive tell of it.
enum ArchiveHead {
  /// A file of one format, which is made of parts.
  case format(GraphFormat)

  /// A file that has no graph, and why.
  case refused(String)

  /// Files that somebody packed.
  case files

  init(_ archive: Archive) {
    let names = archive.entries.map(\.name)
    let has = { (start: String) in names.contains { $0.hasPrefix(start) } }
    if names.contains("[Content_Types].xml") {
      self = Self.office(has)
    } else if let type = Self.type(of: archive), names.contains("content.xml") {
      self =
        type.contains("spreadsheet")
        ? .format(.workbook) : .refused("is a document of OpenDocument, and no spreadsheet")
    } else if names.contains(where: { $0.hasPrefix("Graphs/") && $0.hasSuffix(".graphml") }) {
      self = .format(.maltego)
    } else if has("Entities/") || has("TransformRepositories/") || has("Machines/") {
      self = .refused(
        "is a configuration of Maltego (.mtz), which has no entities; export the graph itself (.mtgx)"
      )
    } else {
      self = .files
    }
  }

  private static func office(_ has: (String) -> Bool) -> ArchiveHead {
    if has("xl/workbook.bin") { return .refused("is a binary workbook (.xlsb); save it as .xlsx") }
    if has("xl/") { return .format(.workbook) }
    if has("word/") {
      return .refused("is a text of Word, and no workbook; save its tables as CSV")
    }
    return .refused("is a file of Office, and no workbook; save its tables as CSV")
  }

  /// The media type that a file of OpenDocument begins with.
  private static func type(of archive: Archive) -> String? {
    guard let entry = archive.entries.first(where: { $0.name == "mimetype" }),
      let file = try? InputFile(entry, of: archive)
    else { return nil }
    let type = String(decoding: file.head.prefix(200), as: UTF8.self)
    return type.hasPrefix("application/vnd.oasis.opendocument.") ? type : nil
  }
}
