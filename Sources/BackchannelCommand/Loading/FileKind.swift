#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What the file system has at a path.
enum FileKind {
  case absent, file, folder

  init(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .absent
      return
    }
    self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  static func exists(_ path: String) -> Bool { FileKind(path) != .absent }

  /// The paths without those that lead to a file or folder named before, or to the other table
  /// of one: a table of nodes and one of edges are one file.
  static func distinct(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { path in
      guard let real = unsafe realpath(path, nil) else { return true }
      defer { unsafe free(real) }
      return seen.insert(pair(unsafe String(cString: real))).inserted
    }
  }

  /// What the names of a table of nodes and of the table of edges beside it have in common.
  private static func pair(_ path: String) -> String {
    for ending in [".csv", ".tsv", ".csv.gz", ".tsv.gz"] where path.lowercased().hasSuffix(ending) {
      let stem = path.dropLast(ending.count)
      for word in ["nodes", "Nodes", "edges", "Edges"] where stem.hasSuffix(word) {
        let start = stem.dropLast(word.count)
        if let mark = start.last, "/_-.".contains(mark) { return "\(start)*\(ending)" }
      }
    }
    return path
  }
}
