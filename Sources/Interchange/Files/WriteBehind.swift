import LibC

/// Sends a growing file to the disk piece by piece, so that little is left to wait for at its end,
/// and gives back the memory that a large one would take from the files of others.
///
/// Linux begins to write out what it is told is not needed, and lets go of what is written; macOS
/// is not told.
struct WriteBehind {
  private static let pieceLength = 8 << 20

  /// So much of a file may stay in memory, where who reads it next finds it.
  private static let keptLength = 256 << 20

  /// How much has begun its way to the disk.
  private var begun = 0

  /// Takes down that the file has `length` bytes by now.
  mutating func fileGrew(to length: Int, _ descriptor: CInt) {
    while length - begun >= Self.pieceLength {
      Self.dismiss(begun, descriptor)
      if begun >= Self.keptLength { Self.dismiss(begun - Self.keptLength, descriptor) }
      begun += Self.pieceLength
    }
  }

  private static func dismiss(_ start: Int, _ descriptor: CInt) {
    #if canImport(Glibc) || canImport(Musl)
    posix_fadvise(descriptor, off_t(start), off_t(pieceLength), POSIX_FADV_DONTNEED)
    #endif
  }
}
