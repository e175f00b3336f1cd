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

  /// Who may write it besides the user and the administrator; in a folder, who may add to it.
  var otherWriter: OtherWriter? {
    if status.st_uid != geteuid() && status.st_uid != 0 { return .owner }
    if status.st_mode & S_IWOTH != 0 { return .everybody }
    guard status.st_mode & S_IWGRP != 0 else { return nil }
    let group = UserGroup(status.st_gid)
    return group.isPrivate ? nil : .group(group.name)
  }

  /// Who may replace a file that the user has in this folder.
  var otherReplacer: OtherWriter? {
    let keepsOwners = status.st_mode & S_ISVTX != 0
    return keepsOwners && otherWriter != .owner ? nil : otherWriter
  }

  /// The first of the folders that it is in, up to the root, in which others may put something else in
  /// the place of what leads to it.
  var replaceableFolder: (path: String, by: OtherWriter)? {
    guard let folder else { return nil }
    return folder.otherReplacer.map { (folder.path, $0) } ?? folder.replaceableFolder
  }

  /// The folder that it is in; `nil` for the root.
  var folder: PluginFile? {
    guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
    return PluginFile(slash == path.startIndex ? "/" : String(path[..<slash]))
  }

  /// What changes when its content does.
  var state: String { "\(path) \(status.st_size) \(changes.map(\.text).joined(separator: " "))" }

  /// What changes when its content does, or that of a file beside it, which it may load.
  var stateWithNeighbors: String {
    guard let folder else { return state }
    let neighbors = (namesInFolder(folder.path) ?? []).compactMap {
      PluginFile("\(folder.path)/\($0)")
    }
    let changes = neighbors.filter(\.isRegular).flatMap(\.changes)
    let last = changes.max { ($0.tv_sec, $0.tv_nsec) < ($1.tv_sec, $1.tv_nsec) }
    return "\(state) \(last?.text ?? "")"
  }

  private var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }

  /// When its content changed, and when that or anything else of it did.
  private var changes: [timespec] {
    #if canImport(Darwin)
    [status.st_mtimespec, status.st_ctimespec]
    #else
    [status.st_mtim, status.st_ctim]
    #endif
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension timespec {
  fileprivate var text: String { "\(tv_sec).\(tv_nsec)" }
}
