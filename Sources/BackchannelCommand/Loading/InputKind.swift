import CaseFiles
import FactFiles
import Interchange

/// What a path after `--in` leads to.
enum InputKind {
  case caseFile(String)
  case facts(String)
  case graphFile(String)

  /// Recognises a path by content first, then by extension.
  init(_ path: String, _ limits: ReadingLimits = ReadingLimits()) throws(InputError) {
    switch FileKind(path) {
    case .absent: throw .noSuchFile(path)
    case .folder:
      if !FactReader.recognizes(path), let file = GraphFolder.firstFile(in: path) {
        throw .folderOfGraphFiles(path, file)
      }
      self = .facts(path)
    case .file where CaseFile.isCaseFile(path): self = .caseFile(path)
    case .file where path.hasSuffix(".yaml") || path.hasSuffix(".yml"): self = .facts(path)
    case .file where FactReader.recognizes(path): self = .facts(path)
    case .file where GraphFile.recognizes(path, limits): self = .graphFile(path)
    case .file: throw Self.isUnfinishedCase(path) ? .noCase(path) : .unknownFormat(path)
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

/// Where the facts should be, and are not.
enum InputError: Error, Hashable {
  case noCase(String)
  case noSuchFile(String)
  case folderOfGraphFiles(String, String)
  case unknownFormat(String)
  case notKept(String, reason: String)
  case endless(String)
}

extension InputError: CustomStringConvertible {
  /// The table of nodes that `export` writes when it is given `path`, where it is there.
  private static func table(besides path: String) -> String? {
    [".csv", ".tsv", ".csv.gz", ".tsv.gz"].lazy.filter { path.hasSuffix($0) }
      .map { "\(path.dropLast($0.count))_nodes\($0)" }.first { FileKind($0) == .file }
  }

  var description: String {
    switch self {
    case .noCase(let path):
      "there is no case at '\(path)'; make one with 'backchannel import FACTS', or say where the facts are with --in"
    case .noSuchFile(let path):
      if let table = Self.table(besides: path) {
        "there is no file '\(path)'; of the two tables beside it name one, such as '\(table)'"
      } else {
        "there is no file or folder '\(path)'; --in takes a case, a facts file, a folder of facts or a graph file"
      }
    case .folderOfGraphFiles(let path, let file):
      "'\(path)' is a folder of graph files; only a folder of facts is read as a whole, so name each graph file, as with --in \(file)"
    case .notKept(let word, let reason):
      "what comes from '\(word)' cannot be kept in a temporary file: the system says '\(reason)'; free space, or set TMPDIR to another folder"
    case .endless(let word):
      "what comes from '\(word)' does not end; save what you need of it to a file first"
    case .unknownFormat(let path):
      "'\(path)' is neither a case nor a facts file, nor a graph file of a known format; see that it is what you meant"
    }
  }
}
