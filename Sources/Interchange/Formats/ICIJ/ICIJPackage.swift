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
    let tables = ([file] + file.neighbors(where: Self.isTable))
      .compactMap { file in Self.table(of: file).map { ($0, file) } }
    files = ICIJTable.allCases.flatMap { kind in
      tables.filter { $0.0 == kind }.sorted { $0.1.path < $1.1.path }
    }
  }

  /// The package that the file at a path is part of; a pipe, which can be read only once, is of none.
  init?(at path: String) {
    guard Self.isTable(path), OpenFile.isPlainFile(path),
      let file = try? InputFile(path, ReadingLimits())
    else { return nil }
    self.init(of: file)
  }

  /// The package whose tables are in a folder.
  init?(in folder: String) {
    let start = folder.hasSuffix("/") ? folder : "\(folder)/"
    let packages = Self.names(in: start).sorted().lazy.compactMap { Self(at: start + $0) }
    guard let package = packages.first else { return nil }
    self = package
  }

  private static func names(in folder: String) -> [String] {
    (namesInFolder(folder) ?? []).filter(isTable)
  }

  private static func isTable(_ name: String) -> Bool {
    [".csv", ".csv.gz"].contains(where: name.lowercased().hasSuffix)
  }

  private static func table(of file: InputFile) -> ICIJTable? {
    let head = TextEncoding.narrowed(file.head)
    let header = head.prefix { $0 != 0x0A && $0 != 0x0D }
    return ICIJTable(
      DelimitedLine.cells(of: header, 0x2C).map(\.trimmingBlanks), file: file.name)
  }
}
