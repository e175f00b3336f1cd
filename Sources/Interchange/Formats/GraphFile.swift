/// Graph files of any format that is known.
public enum GraphFile {
  /// Whether a file is of a known format, by its content or else by its name.
  public static func recognizes(_ path: String) -> Bool {
    (try? format(of: path, ReadingLimits())) != nil
  }

  /// Reads the graph that a file holds; the format is told by the content, else by the name.
  ///
  /// - Throws: ``ReadingError`` when the file cannot be opened or is not what it seems.
  /// - Complexity: O(n) in the size of the file.
  public static func read(
    _ path: String, limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) -> GraphReading {
    let format = try format(of: path, limits)
    let file = try InputFile(path, limits)
    switch format {
    case .graphML, .gexf, .csv, .json, .followTheMoney, .pajek, .gml, .edgeList, .graphalytics,
      .matrixMarket, .dot:
      _ = file
      throw .notRead(format, path)
    }
  }

  /// The format of a file.
  ///
  /// - Throws: ``ReadingError`` when the file cannot be opened or is of no known format.
  static func format(
    of path: String, _ limits: ReadingLimits
  ) throws(ReadingError) -> GraphFormat {
    let head = try FileHead(of: InputFile(path, limits))
    guard let format = head.format(extension: GraphFormat(extensionOf: path)) else {
      throw .unknownFormat(path)
    }
    return format
  }
}

extension ReadingError {
  static func unknownFormat(_ path: String) -> Self {
    let formats = GraphFormat.allCases.filter(\.isRead)
      .map { "\($0.name) (\($0.extensions.joined(separator: ", ")))" }.joined(separator: ", ")
    return Self("is in no format that can be read; those are \(formats)", file: path)
  }

  static func notRead(_ format: GraphFormat, _ path: String) -> Self {
    Self("is in the format \(format.name), which cannot be read", file: path)
  }
}
