import LibC

/// Why a file could not be written; what stood there before still does.
public enum InterchangeError: Error, Hashable {
  case noFolder(for: String)
  case noPermission(for: String)
  case diskFull(for: String)
  case isFolder(String)
  case isNoFile(String)
  case isCase(String)
  case tooLarge(String)

  /// That a database would have to be written from front to back.
  case databaseInStream
  case compressedDatabase(String)
  case notWritten(String, reason: String)

  /// The name ends in nothing that tells a format; those that do are `written`.
  case unknownFormat(String, written: String)
}

extension InterchangeError {
  /// What an error number of the system means for `file`.
  init(_ number: CInt, writing file: String) {
    self =
      switch number {
      case ENOENT, ENOTDIR: .noFolder(for: file)
      case EACCES, EPERM, EROFS: .noPermission(for: file)
      case ENOSPC, EDQUOT: .diskFull(for: file)
      case EISDIR: .isFolder(file)
      case EFBIG: .tooLarge(file)
      default: .notWritten(file, reason: unsafe String(cString: strerror(number)))
      }
  }
}

extension InterchangeError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noFolder(let file):
      "cannot write '\(file)': its folder does not exist; make the folder first"
    case .noPermission(let file):
      "cannot write '\(file)': its folder may not be written to; choose another place"
    case .diskFull(let file):
      "cannot write '\(file)': the disk is full; free some space and try again"
    case .isFolder(let file):
      "cannot write '\(file)': it is a folder; give the name of a file"
    case .isNoFile(let file):
      "cannot write '\(file)': it is a device, a pipe or a socket; give the name of a file"
    case .isCase(let file):
      "cannot write '\(file)': it is a case, or another database, which would be lost; give another name"
    case .tooLarge(let file):
      "cannot write '\(file)': it would be larger than files may be; raise the limit (ulimit -f), or have it compressed as .gz"
    case .databaseInStream:
      "a database is not written from front to back, as standard output is; name a file"
    case .compressedDatabase(let file):
      "cannot write '\(file)': no program opens a database that is compressed; leave .gz out of its name"
    case .unknownFormat(let file, let written):
      "cannot write '\(file)': its name ends in none of \(written); the"
        + " extension tells the format"
    case .notWritten(let file, let reason):
      "cannot write '\(file)': the system says '\(reason)'; try again, or choose another place"
    }
  }
}
