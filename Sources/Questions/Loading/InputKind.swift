import CaseFiles
package import FactFiles
package import Interchange

/// What a path leads to.
package enum InputKind {
  case caseFile(String)

  /// A facts file with its bytes, or one that its reader has to open, or a folder of them.
  case facts(String, FactSource?)
  case graphFile(String, OpenGraphFile)

  /// A table or JSON with the mappings of it.
  case mapped(String, OpenGraphFile, [Mapping])

  private static let markOfSQLite = Array("SQLite format 3\0".utf8)

  /// Recognizes a path by content first, then by extension, unless its format is stated; what is no
  /// case is opened once for that, and read on from there.
  package init(
    _ path: String, _ limits: ReadingLimits = ReadingLimits(), as stated: StatedFormat? = nil,
    mappedBy mappings: InputMappings = InputMappings()
  ) throws(InputError) {
    switch FileKind(path) {
    case .absent: throw .noSuchFile(path)
    case .unreachable(let reason): throw .unreachable(path, reason: reason)
    case .folder:
      if !FactReader.recognizes(path), let file = Self.graphFile(in: path) {
        guard let table = GraphFile.table(ofPackageIn: path) else {
          throw .folderOfGraphFiles(path, file)
        }
        try self.init(table, limits, as: stated)
        return
      }
      self = .facts(path, nil)
    case .file:
      guard let file = OpenGraphFile(path, limits, as: stated) else { throw .noSuchFile(path) }
      self = try Self.kind(
        of: file, at: path, mappings, isStated: stated?.isOfOneInput ?? false)
    }
  }

  private static func kind(
    of file: OpenGraphFile, at path: String, _ mappings: InputMappings, isStated: Bool
  ) throws(InputError) -> InputKind {
    let head = file.head
    if head.starts(with: markOfSQLite), CaseFile.isCaseFile(path) { return .caseFile(path) }
    let isCalledFacts = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    if !isStated, isCalledFacts || FactReader.recognizes(head) {
      let bytes = file.bytes(atMost: FactSource.maximumSize)
      return .facts(path, bytes.map { FactSource(path: path, bytes: $0) })
    }
    if file.isMappable, case let own = mappings.mappings(of: path), !own.isEmpty {
      return .mapped(path, file, own)
    }
    guard file.isKnown else { throw isUnfinishedCase(path) ? .noCase(path) : .unknownFormat(path) }
    return .graphFile(path, file)
  }

  /// The first file in a folder whose name is that of a graph file; any `.txt` could be one, or not.
  private static func graphFile(in folder: String) -> String? {
    FileKind.contents(of: folder).first { path in
      let format = GraphFormat(extensionOf: path)
      return format?.isRead == true && format != .edgeList
    }
  }

  /// Whether it is an empty file, or what a killed first import left.
  private static func isUnfinishedCase(_ path: String) -> Bool {
    do {
      _ = try CaseFile.open(path, for: .reading)
      return false
    } catch {
      return error == .missing(path: path)
    }
  }
}
