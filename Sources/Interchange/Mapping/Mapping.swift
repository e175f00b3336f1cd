/// How tables and lists of objects become facts: a mapping of ours, or one of FollowTheMoney.
package enum Mapping: Sendable {
  case facts(TableMapping)
  case followTheMoney(FTMMapping)

  /// Where it is written.
  package var path: String {
    switch self {
    case .facts(let mapping): mapping.path
    case .followTheMoney(let mapping): mapping.path
    }
  }

  /// The names of the files that it is for, without folders; empty where it is for any.
  package var files: Set<String> {
    switch self {
    case .facts(let mapping): Set(mapping.table.file.map { [$0] } ?? [])
    case .followTheMoney(let mapping): mapping.tables
    }
  }

  /// Maps a file.
  ///
  /// - Throws: ``ReadingError`` where it cannot be read, or nothing in it is as the mapping has it.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    switch self {
    case .facts(let mapping):
      let sheet = try MappedSheet(mapping.table.sheet, of: file)
      sheet.file.documentName = file.documentName
      try sheet.file.rewind()
      return try sheet.noted(mapping.read(sheet.file))
    case .followTheMoney(let mapping):
      let sheet = try MappedSheet(nil, of: file)
      sheet.file.documentName = file.documentName
      try sheet.file.rewind()
      return try sheet.noted(mapping.read(sheet.file, called: file.name))
    }
  }
}
