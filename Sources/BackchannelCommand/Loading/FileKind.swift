import Interchange
import LibC

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

  /// Whether it can be read only once, as a pipe.
  static func isPipe(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFIFO
  }

  static func exists(_ path: String) -> Bool { FileKind(path) != .absent }

  /// The paths without those that lead to a file or folder named before, or to another part of a
  /// graph named before, such as the table of edges after that of nodes.
  static func distinct(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { path in
      guard let real = unsafe realpath(GraphFile.parts(of: path).first ?? path, nil) else {
        return true
      }
      defer { unsafe free(real) }
      return seen.insert(unsafe String(cString: real)).inserted
    }
  }
}
