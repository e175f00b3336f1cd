/// How large the directory at the end of a zip archive is, before it is read into memory.
///
/// > PKWARE. "APPNOTE.TXT - .ZIP File Format Specification." Version 6.3.10, 2022, sections 4.3.14 to
/// > 4.3.16.
struct ArchiveDirectory {
  private static let recordLength = 22
  private static let locatorLength = 20
  private static let longRecordLength = 56
  private static let longestComment = 0xFFFF

  /// The bytes that an entry takes there at least.
  private static let leastEntryLength = 46

  /// About the most bytes of names and extra fields that an honest entry has.
  private static let mostEntryLength = 400

  /// - Throws: ``ReadingError`` where it has more entries than the limits allow, or none is found.
  static func check(_ file: OpenFile, _ limits: ReadingLimits) throws(ReadingError) {
    guard let length = file.length else {
      throw ReadingError(
        "is an archive, which is read in several places, as a pipe cannot be; save it to a file first",
        file: file.path)
    }
    let start = max(0, length - longestComment - recordLength - locatorLength)
    let tail = try file.bytes(at: start, count: length - start)
    let ends = tail.indices.filter { tail[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06]) }
    for end in ends where end + recordLength <= tail.count {
      var (count, size) = (tail.number(at: end + 10, 2), tail.number(at: end + 12, 4))
      if let long = try longRecord(before: end, tail, file) {
        (count, size) = (long.number(at: 32, 8), long.number(at: 40, 8))
      }
      let most = limits.archiveEntries
      guard count <= most, size <= most * mostEntryLength, size / leastEntryLength <= 2 * most
      else {
        throw ReadingError(
          "holds more than \(most) files; unpack it and name the one you mean", file: file.path)
      }
    }
  }

  /// The record of an archive with more than 65,535 entries, or beyond 4 GB.
  private static func longRecord(
    before end: Int, _ tail: [UInt8], _ file: OpenFile
  ) throws(ReadingError) -> [UInt8]? {
    let locator = end - locatorLength
    guard locator >= 0, tail[locator...].starts(with: [0x50, 0x4B, 0x06, 0x07]) else { return nil }
    let record = try file.bytes(at: tail.number(at: locator + 8, 8), count: longRecordLength)
    guard record.count == longRecordLength, record.starts(with: [0x50, 0x4B, 0x06, 0x06]) else {
      return nil
    }
    return record
  }
}

extension [UInt8] {
  /// The number of so many bytes, the least significant first; the largest where it has none.
  fileprivate func number(at place: Int, _ count: Int) -> Int {
    let number = self[place..<place + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(clamping: number)
  }
}
