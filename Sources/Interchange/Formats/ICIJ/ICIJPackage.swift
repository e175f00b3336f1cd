import LibC

/// The tables of Offshore Leaks that lie in one folder and are read as one.
struct ICIJPackage {
  /// The files in the order in which they are read: things first, then what joins them.
  let files: [(table: ICIJTable, file: InputFile)]

  /// The package that a file is part of.
  ///
  /// - Returns: `nil` for a file that is no table of one.
  init?(of file: InputFile) {
    guard Self.table(of: file) != nil else { return nil }
    let start = file.path.lastIndex(of: "/").map { file.path[...$0] } ?? ""
    let isInFolder = OpenFile.exists(file.path)
    let names = isInFolder ? Self.names(in: start.isEmpty ? "." : String(start)) : []
    let others = names.map { "\(start)\($0)" }.filter { $0 != file.path }
      .compactMap { try? InputFile($0, file.limits) }
    let tables = ([file] + others).compactMap { file in Self.table(of: file).map { ($0, file) } }
    files = ICIJTable.allCases.flatMap { kind in
      tables.filter { $0.0 == kind }.sorted { $0.1.path < $1.1.path }
    }
  }

  private static func names(in folder: String) -> [String] {
    (namesInFolder(folder) ?? []).filter { name in
      [".csv", ".csv.gz"].contains(where: name.lowercased().hasSuffix)
    }
  }

  private static func table(of file: InputFile) -> ICIJTable? {
    let head = TextEncoding.narrowed(file.head)
    let header = head.prefix { $0 != 0x0A && $0 != 0x0D }
    return ICIJTable(
      CSVDelimiter.cells(of: header, 0x2C).map(\.trimmingBlanks), file: file.name)
  }
}
