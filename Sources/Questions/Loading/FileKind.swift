import Interchange
import LibC

/// What the file system has at a path.
package enum FileKind: Equatable {
  case absent, file, folder

  /// What the system does not get to, in its own words.
  case unreachable(reason: String)

  package init(_ path: String) {
    var status = stat()
    if unsafe stat(path, &status) == 0 {
      self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    } else {
      self =
        unsafe errno == ENOENT ? .absent : .unreachable(reason: String(cString: strerror(errno)))
    }
  }

  /// Whether it can be read only once, as a pipe.
  package static func isPipe(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFIFO
  }

  package static func exists(_ path: String) -> Bool { FileKind(path) != .absent }

  /// The paths of what is in a folder, in order of names.
  static func contents(of folder: String) -> [String] {
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return (namesInFolder(folder) ?? []).sorted().map { start + $0 }
  }

  /// The paths without those that lead to a file or folder named before, or to another part of a
  /// graph named before, such as the table of edges after that of nodes.
  static func distinct(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { path in
      guard let real = realPath(GraphFile.parts(of: path).first ?? path) else { return true }
      return seen.insert(real).inserted
    }
  }

  /// The path without links, from the root on; `nil` where there is nothing.
  static func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
