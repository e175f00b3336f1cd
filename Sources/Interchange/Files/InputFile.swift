/// The bytes of a file, from its beginning to its end; one that gzip compressed is inflated.
final class InputFile {
  let limits: ReadingLimits

  /// The first bytes, 16 KiB where there are as many; reading them takes nothing away.
  private(set) var head: [UInt8] = []
  private let file: OpenFile
  private let inflation: Inflation?
  private var headBytesRead = 0
  private var isPastHead = false

  var path: String { file.path }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  var isCompressed: Bool { inflation != nil }

  /// - Throws: ``ReadingError`` when the file cannot be opened, or not be inflated.
  init(_ path: String, _ limits: ReadingLimits) throws(ReadingError) {
    self.limits = limits
    file = try OpenFile(path)
    let start = try Self.bytes(Self.headSize, file, nil)
    guard start.starts(with: Inflation.mark) else {
      inflation = nil
      head = start
      return
    }
    inflation = try Inflation(of: file, startingWith: start, limits)
    head = try Self.bytes(Self.headSize, file, inflation)
  }

  private static let headSize = 16 << 10

  /// Fills `buffer` with the next bytes.
  ///
  /// - Returns: How many there were; 0 at the end.
  /// - Throws: ``ReadingError``; also when the file becomes larger than its limits allow.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard headBytesRead < head.count else {
      isPastHead = true
      return try unsafe Self.read(into: buffer, file, inflation)
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
    try file.rewind()
    try inflation?.restart()
    _ = try Self.bytes(head.count, file, inflation)
  }

  /// The next `count` bytes, fewer where the end comes first.
  private static func bytes(
    _ count: Int, _ file: OpenFile, _ inflation: Inflation?
  ) throws(ReadingError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let start = filled
      var span = bytes.mutableSpan
      let more = try unsafe span.withUnsafeMutableBytes { bytes throws(ReadingError) in
        try unsafe read(
          into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]), file, inflation)
      }
      guard more > 0 else { break }
      filled += more
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  private static func read(
    into buffer: UnsafeMutableRawBufferPointer, _ file: OpenFile, _ inflation: Inflation?
  ) throws(ReadingError) -> Int {
    if let inflation { return try unsafe inflation.read(into: buffer) }
    return try unsafe file.read(into: buffer)
  }
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
