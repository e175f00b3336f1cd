import CZip
import Dispatch
import LibC

/// A zip archive: what its directory says of its files, which are read one after another.
///
/// Nothing is ever unpacked to disk. Archives that bombs are made of are refused: those whose entries
/// overlap, swell too much, or lead elsewhere.
@safe
final class Archive {
  let path: String
  let limits: ReadingLimits

  /// The files, in the order of the directory; folders and links are left out.
  private(set) var entries: [ArchiveEntry] = []
  private let handle: OpaquePointer

  /// libzip reads all entries through one place in the file.
  private let turn = DispatchSemaphore(value: 1)

  /// Whether a file begins as an archive does, be it an empty one.
  static func isOne(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// - Throws: ``ReadingError`` where it is damaged, or made to harm.
  init(_ file: OpenFile, _ limits: ReadingLimits) throws(ReadingError) {
    (path, self.limits) = (file.path, limits)
    try ArchiveDirectory.check(file, limits)
    let descriptor = dup(file.descriptor)
    guard let handle = unsafe zip_fdopen(descriptor, 0, nil) else {
      close(descriptor)
      throw ReadingError(Self.damaged, file: file.path)
    }
    unsafe self.handle = handle
    let count = unsafe zip_get_num_entries(handle, 0)
    let all = (0..<UInt64(max(0, count))).compactMap(entry)
    entries = all.filter { !$0.name.hasSuffix("/") && !isLink($0) }
    try check(all, file.length ?? 0)
  }

  deinit { unsafe zip_discard(handle) }

  static let damaged = "is a damaged archive; fetch it again"

  private func entry(_ number: UInt64) -> ArchiveEntry? {
    var about = unsafe zip_stat_t()
    guard unsafe zip_stat_index(handle, number, 0, &about) == 0, let name = unsafe about.name else {
      return nil
    }
    return unsafe ArchiveEntry(
      number: number, name: String(cString: name).replacing("\\", with: "/"),
      size: Int(clamping: about.size), compressedSize: Int(clamping: about.comp_size),
      isEncrypted: about.encryption_method != ZIP_EM_NONE,
      isOfKnownMethod: [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(CInt(about.comp_method)))
  }

  private func isLink(_ entry: ArchiveEntry) -> Bool {
    var (system, attributes): (UInt8, UInt32) = (0, 0)
    unsafe zip_file_get_external_attributes(handle, entry.number, 0, &system, &attributes)
    return system == UInt8(ZIP_OPSYS_UNIX) && mode_t(attributes >> 16) & S_IFMT == S_IFLNK
  }

  /// Refuses what no honest program packs.
  private func check(_ all: [ArchiveEntry], _ length: Int) throws(ReadingError) {
    var (packed, inflated, names) = (0, 0, Set<String>())
    for entry in all {
      guard entry.hasPlainName else {
        throw error("has an entry '\(entry.name)', which leads out of it; fetch it from its author")
      }
      guard names.insert(entry.name).inserted else {
        throw error("has two entries called '\(entry.name)'; pack it again")
      }
      packed = packed.addingReportingOverflow(entry.compressedSize).partialValue
      inflated = Int(clamping: UInt64(inflated) + UInt64(entry.size))
      guard 0...length ~= packed else {
        throw error("has entries that overlap, as traps do; fetch it from its author")
      }
    }
    guard inflated <= limits.inflatedBytes else {
      throw error(
        "becomes larger than \(limits.inflatedBytes) bytes when inflated;" + Inflation.wayOut)
    }
  }

  private func error(_ what: String) -> ReadingError { ReadingError(what, file: path) }

  /// Lets `body` use libzip, while nobody else does.
  func withHandle<Result>(_ body: (OpaquePointer) -> Result) -> Result {
    turn.wait()
    defer { turn.signal() }
    return unsafe body(handle)
  }
}
