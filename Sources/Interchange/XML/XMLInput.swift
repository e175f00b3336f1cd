import CLibXML2

/// The bytes of a document on their way to libxml2.
@safe
struct XMLInput {
  /// libxml2 asks for a few thousand bytes at a time, the system is asked for so many.
  private static let bufferLength = 64 << 10

  private let file: InputFile
  private var buffer = [UInt8](repeating: 0, count: bufferLength)
  private var unread = 0..<0

  /// What went wrong with the file.
  private(set) var error: ReadingError?

  /// Whether the parser is to see the end of the document here.
  var isStopped = false
  private var countedTag = XMLBounds.suspiciousTag

  init(_ file: InputFile) { self.file = file }

  /// Fills `buffer`; 0 at the end, after an error, and when the parser was stopped.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> CInt {
    if unread.isEmpty { fill() }
    guard !isStopped else { return 0 }
    let count = min(unread.count, buffer.count)
    unsafe buffer.copyBytes(from: self.buffer[unread.prefix(count)])
    unread.removeFirst(count)
    return CInt(count)
  }

  private mutating func fill() {
    guard !isStopped else { return }
    do {
      unread = 0..<(try Self.read(file, into: &buffer))
    } catch {
      self.error = error
      isStopped = true
    }
  }

  private static func read(
    _ file: InputFile, into buffer: inout [UInt8]
  ) throws(ReadingError) -> Int {
    var bytes = buffer.mutableSpan
    return try unsafe bytes.withUnsafeMutableBytes { bytes throws(ReadingError) in
      try unsafe file.read(into: bytes)
    }
  }

  /// Whether the parser is within a tag of too many attributes, which would take it forever.
  mutating func isFlooded(_ input: xmlParserInputPtr?) -> Bool {
    guard let input = unsafe input?.pointee, let start = unsafe input.base,
      let end = unsafe input.cur
    else { return false }
    let length = unsafe end - start
    guard length > countedTag else {
      if length < XMLBounds.suspiciousTag { countedTag = XMLBounds.suspiciousTag }
      return false
    }
    countedTag = length * 2
    let tag = unsafe UnsafeBufferPointer(start: start, count: length)
    return unsafe XMLBounds.attributes(in: tag.span) > XMLBounds.attributes
  }
}
