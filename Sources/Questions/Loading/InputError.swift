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
  private static func table(besides path: String) -> String? {
    [".csv", ".tsv", ".csv.gz", ".tsv.gz"].lazy.filter { path.hasSuffix($0) }
      .map { "\(path.dropLast($0.count))_nodes\($0)" }.first { FileKind($0) == .file }
  }

  public var description: String {
    switch self {
    case .passing(let sentence): sentence
    case .noCase(let path):
      "there is no case at '\(path)'; make one with 'backchannel import FACTS', or say where the facts are with --in"
    case .noFolder(let folder):
      "there is no folder '\(folder)'; make it, or name another case with --case"
    case .unwritableCase(let path):
      "'\(path)' cannot be written; change the permissions of the file and its folder, or name another case with --case"
    case .noSuchFile(let path):
      if let table = Self.table(besides: path) {
        "there is no file '\(path)'; name one of the two tables beside it, such as '\(table)'"
      } else {
        "there is no file or folder '\(path)'; --in takes a case, a facts file, a folder of facts or a graph file"
      }
    case .unreachable(let path, let reason):
      "'\(path)' cannot be reached: the system says '\(reason)'; check the path and the permissions on it"
    case .folderOfGraphFiles(let path, let file):
      "'\(path)' is a folder of graph files, and only folders of facts are read as a whole; name each graph file, such as --in \(file)"
    case .notKept(let word, let reason):
      "the input from '\(word)' cannot be kept in a temporary file: the system says '\(reason)'; free space, or set TMPDIR to another folder"
    case .endless(let word):
      "the input from '\(word)' does not end; save the part you need to a file first"
    case .unknownFormat(let path):
      "'\(path)' is neither a case nor a facts file, nor a graph file of a known format; check that it is the file you meant"
    }
  }
}
