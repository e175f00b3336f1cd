import LibC

/// What the file system says of a path, symbolic links followed.
struct FileOnDisk {
  let path: String
  let exists: Bool

  /// Bytes; `nil` where there is no ordinary file.
  let size: Int?

  init(_ path: String) {
    var status = stat()
    let isThere = unsafe stat(path, &status) == 0
    self.size = isThere && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    self.path = isThere ? Self.resolved(path) : path
    self.exists = isThere
  }

  var isEmpty: Bool { size ?? 0 == 0 }

  /// Whether the file and its folder can be written.
  var canBeWritten: Bool {
    unsafe access(path, W_OK) == 0 && access(folder, W_OK) == 0
  }

  /// Whether SQLite left something beside the file that belongs to it.
  var hasJournal: Bool {
    !FileOnDisk(path + "-wal").isEmpty || !FileOnDisk(path + "-journal").isEmpty
  }

  /// The first `count` bytes; `nil` when there are fewer.
  func prefix(_ count: Int) -> [UInt8]? {
    guard let size, size >= count else { return nil }
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, unsafe read(file, buffer.baseAddress, count))
    }
    return bytes.count == count ? bytes : nil
  }

  func remove() { _ = unsafe unlink(path) }

  /// Removes a file that nothing was written to, and that nobody is about to write to.
  func removeIfUnused() { if size == 0, !hasJournal { remove() } }

  /// Removes what SQLite made beside the file before it could write there.
  func removeEmptyCompanions() {
    for ending in ["-wal", "-shm"] {
      let companion = FileOnDisk(path + ending)
      if companion.size == 0 { companion.remove() }
    }
  }

  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
