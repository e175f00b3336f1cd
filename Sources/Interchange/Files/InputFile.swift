import LibC

/// The bytes of a file, from its beginning to its end: one that lies on disk, which is inflated where
/// gzip compressed it, one in an archive, or what a reader makes of another.
final class InputFile {
  let limits: ReadingLimits

  /// Where it lies; an entry of an archive has the path of the archive in front.
  let path: String

  /// The last part of the path; of an entry of an archive that of the entry, or another name.
  let name: String

  /// The first bytes, 16 KiB where there are as many; reading them takes nothing away.
  let head: [UInt8]

  /// The archive that it is.
  let archive: Archive?

  /// The archive that it is in.
  let container: Archive?

  /// The files of its archive that are not read with it.
  let leftOut: [String]

  /// Whether its bytes are not those on disk.
  let isCompressed: Bool
  private let source: any ByteSource
  private var headBytesRead = 0
  private var isPastHead = false

  /// What a document is called that the file does not name: as the file is, unless another file of
  /// that name is read too.
  lazy var documentName = name

  /// - Throws: ``ReadingError`` when the file cannot be opened, or not be inflated.
  init(_ path: String, _ limits: ReadingLimits) throws(ReadingError) {
    let file = try OpenFile(path)
    let start = try file.bytes(Self.headSize)
    isCompressed = start.starts(with: Inflation.mark)
    source = isCompressed ? try Inflation(of: file, startingWith: start, limits) : file
    head = isCompressed ? try source.bytes(Self.headSize) : start
    archive = Archive.isOne(start) ? try Archive(file, limits) : nil
    (self.path, self.limits, name) = (path, limits, path.lastComponent)
    (container, leftOut) = (nil, [])
  }

  /// Opens an entry of an archive, whose documents are called after it, or by `name`.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - archive: What it is in.
  ///   - name: What documents are called.
  ///   - leftOut: The files of the archive that are not read with it.
  ///
  /// - Throws: ``ReadingError`` where it is not to be inflated.
  init(
    _ entry: ArchiveEntry, of archive: Archive, called name: String? = nil,
    besides leftOut: [String] = []
  ) throws(ReadingError) {
    source = try EntryReading(of: entry, in: archive)
    head = try source.bytes(Self.headSize)
    path = "\(archive.path)/\(entry.name)"
    self.name = name ?? path.lastComponent
    self.leftOut = leftOut
    (limits, self.archive, container, isCompressed) = (archive.limits, nil, archive, true)
  }

  /// Opens what a reader makes of another file.
  ///
  /// - Throws: ``ReadingError`` of that reader.
  init(_ source: any ByteSource, at path: String, _ limits: ReadingLimits) throws(ReadingError) {
    head = try source.bytes(Self.headSize)
    (self.path, self.limits, name, self.source) = (path, limits, path.lastComponent, source)
    (archive, container, leftOut, isCompressed) = (nil, nil, [], true)
  }

  static let headSize = 16 << 10

  /// Fills `buffer` with the next bytes.
  ///
  /// - Returns: How many there were; 0 at the end.
  /// - Throws: ``ReadingError``; also when the file becomes larger than its limits allow.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard headBytesRead < head.count else {
      isPastHead = true
      return try unsafe source.read(into: buffer)
    }
    let count = min(head.count - headBytesRead, buffer.count)
    unsafe buffer.copyBytes(from: head[headBytesRead..<headBytesRead + count])
    headBytesRead += count
    return count
  }

  /// Goes back to the first byte.
  ///
  /// - Throws: ``ReadingError`` when more than ``head`` was read of something that is no file.
  func rewind() throws(ReadingError) {
    headBytesRead = 0
    guard isPastHead else { return }
    isPastHead = false
    try source.rewind()
    _ = try source.bytes(head.count)
  }
}

extension String {
  /// What stands behind the last slash of a path.
  var lastComponent: String { split(separator: "/").last.map { String($0) } ?? self }
}

extension InputFile {
  /// The next bytes; none at the end of the file.
  func piece(ofSize size: Int = 1 << 18) throws(ReadingError) -> [UInt8] {
    var failure: ReadingError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(ReadingError) {
        count = try unsafe read(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// All bytes of a JSON file, which must be held as a whole.
  ///
  /// - Throws: ``ReadingError`` when it cannot be read or is larger than its limits allow.
  func wholeJSON() throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      guard bytes.count <= limits.jsonBytes else {
        throw ReadingError(
          "has more than \(limits.jsonBytes) bytes, which JSON keeps in memory all at once;"
            + " convert the file to GraphML", file: path)
      }
      let piece = try piece()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }
}
