import CZip

/// Inflates an entry of an archive, and stops what is larger than the archive says.
@safe
final class EntryReading: ByteSource {
  private let archive: Archive
  private let entry: ArchiveEntry
  private var handle: OpaquePointer?
  private var given = 0

  /// - Throws: ``ReadingError`` for what is encrypted, packed by another method, or swells too much.
  init(of entry: ArchiveEntry, in archive: Archive) throws(ReadingError) {
    (self.entry, self.archive) = (entry, archive)
    if entry.isEncrypted {
      throw error("is encrypted; unpack the archive with its password and name the file")
    }
    if !entry.isOfKnownMethod {
      throw error(
        "is compressed by a rare method; unpack the archive with its program and name the file")
    }
    let ratio = archive.limits.inflatedRatio
    if entry.size > Inflation.grace, entry.size / ratio >= entry.compressedSize {
      throw error(
        "becomes more than \(ratio) times as large when inflated, as traps do;" + Inflation.wayOut)
    }
    try open()
  }

  deinit { close() }

  private func open() throws(ReadingError) {
    given = 0
    unsafe handle = archive.withHandle { unsafe zip_fopen_index($0, entry.number, 0) }
    guard unsafe handle != nil else { throw damaged }
  }

  private func close() {
    guard let handle = unsafe handle else { return }
    unsafe archive.withHandle { _ in _ = unsafe zip_fclose(handle) }
    unsafe self.handle = nil
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard let handle = unsafe handle, let start = buffer.baseAddress else { return 0 }
    let count = UInt64(min(buffer.count, 1 << 20))
    let made = unsafe archive.withHandle { _ in unsafe Int(zip_fread(handle, start, count)) }
    guard made >= 0 else { throw damaged }
    given += made
    guard given <= entry.size else { throw error("is larger than its archive says, as traps are") }
    return made
  }

  func rewind() throws(ReadingError) {
    close()
    try open()
  }

  private var damaged: ReadingError { error("is damaged in its archive; fetch the archive again") }

  private func error(_ what: String) -> ReadingError {
    ReadingError(what, file: "\(archive.path)/\(entry.name)")
  }
}
