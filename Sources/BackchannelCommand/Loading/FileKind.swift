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
}
