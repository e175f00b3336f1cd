/// Why an input cannot be read.
public enum InputError: Error, Hashable {
  case noCase(String)

  /// That a case is to be made in a folder which is not there.
  case noFolder(String)

  /// That a case cannot be written where it is, or is to be.
  case unwritableCase(String)
  case noSuchFile(String)

  /// That the system does not get to a file, in its own words.
  case unreachable(String, reason: String)
  case folderOfGraphFiles(String, String)
  case unknownFormat(String)
  case notKept(String, reason: String)
  case endless(String)

  /// That what came by standard input or a pipe cannot be read, in a sentence.
  case passing(String)
}

extension InputError: CustomStringConvertible {
  /// The table of nodes that `export` writes when it is given `path`, where it is there.
  package static func table(besides path: String) -> String? {
    [".csv", ".tsv", ".csv.gz", ".tsv.gz"].lazy.filter { path.hasSuffix($0) }
      .map { "\(path.dropLast($0.count))_nodes\($0)" }.first { FileKind($0) == .file }
  }

  public var description: String { remedy.map { "\(fault); \($0)" } ?? fault }

  /// What is wrong, and, where ``remedy`` does not say so, what to do.
  package var fault: String {
    switch self {
    case .passing(let sentence): sentence
    case .noCase(let path): "there is no case at '\(path)'"
    case .noFolder(let folder): "there is no folder '\(folder)'"
    case .unwritableCase(let path): "'\(path)' cannot be written"
    case .noSuchFile(let path):
      Self.table(besides: path).map {
        "there is no file '\(path)'; name one of the two tables beside it, such as '\($0)'"
      } ?? "there is no file or folder '\(path)'"
    case .unreachable(let path, let reason):
      "'\(path)' cannot be reached: the system says '\(reason)'; check the path and the permissions on it"
    case .folderOfGraphFiles(let path, _):
      "'\(path)' is a folder of graph files, and only folders of facts are read as a whole"
    case .notKept(let word, let reason):
      "the input from '\(word)' cannot be kept in a temporary file: the system says '\(reason)'; free space, or set TMPDIR to another folder"
    case .endless(let word):
      "the input from '\(word)' does not end; save the part you need to a file first"
    case .unknownFormat(let path):
      "'\(path)' is neither a case nor a facts file, nor a graph file of a known format; check that it is the file you meant"
    }
  }

  /// What to do about it.
  private var remedy: String? {
    switch self {
    case .noCase: "import facts into it, or say where the facts are"
    case .noFolder: "make it, or name another case"
    case .unwritableCase:
      "change the permissions of the file and its folder, or name another case"
    case .noSuchFile(let path) where Self.table(besides: path) == nil:
      "name a case, a facts file, a folder of facts or a graph file"
    case .folderOfGraphFiles(_, let file): "name each graph file, such as \(file)"
    default: nil
    }
  }
}
