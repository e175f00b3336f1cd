import LibC

/// What makes two paths lead to one and the same file.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The file at `path`, links followed; `nil` where there is none, or no regular one.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The file that standard input is read from; `nil` where it comes from elsewhere.
  static var ofStandardInput: FileIdentity? {
    var status = stat()
    return unsafe fstat(STDIN_FILENO, &status) == 0 ? FileIdentity(status) : nil
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
