import LibC

/// A file or folder on the way to a plug-in.
struct PluginFile {
  /// The absolute path, without symbolic links.
  let path: String
  private let status: stat

  /// `nil` where there is none.
  init?(_ path: String) {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    var status = stat()
    guard unsafe stat(real, &status) == 0 else { return nil }
    self.path = unsafe String(cString: real)
    self.status = status
  }

  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }

  /// Whether nobody but the user and the administrator can have written it.
  var isTrusted: Bool {
    let isOurs = status.st_uid == geteuid() || status.st_uid == 0
    let isOpen = status.st_mode & 0o022 != 0
    let keepsOwners = isFolder && status.st_mode & S_ISVTX != 0
    return isOurs && (!isOpen || keepsOwners)
  }

  /// The folder that it is in.
  var folder: PluginFile? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return PluginFile(slash == path.startIndex ? "/" : String(path[..<slash]))
  }

  /// What changes when its content does.
  var state: String {
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    return "\(path) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
