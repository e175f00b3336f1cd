import LibC

/// Events of a document as records in one run of bytes, on their way from libxml2 to a handler.
///
/// A record begins with its ``Kind``. A start has the code of its name, the number of attributes,
/// its line, the lengths of prefix and unknown name, both, then an ``XMLAttributeRecord`` for each
/// attribute. A text has its length and its bytes, an end has the code of its name.
@safe
struct XMLEvents: @unchecked Sendable {
  enum Kind: UInt8 {
    case start, text, end
  }

  /// The bytes after which a run is handed on.
  static let fullLength = 1 << 18

  /// The bytes of a start before its prefix.
  static let startLength = 16

  /// The bytes of a text before its characters.
  static let textLength = 5

  private(set) var base: UnsafeMutableRawPointer
  private(set) var count = 0
  private var capacity = Self.fullLength

  /// `nil` when memory has run out.
  init?() {
    guard let base = unsafe malloc(Self.fullLength) else { return nil }
    unsafe self.base = base
  }

  func free() {
    unsafe LibC.free(base)
  }

  /// Whether so many more bytes fit without making it larger than is good for it.
  @inline(__always)
  func holds(_ more: Int) -> Bool { count + more <= Self.fullLength }

  /// Makes room.
  ///
  /// - Returns: Whether there was memory.
  @inline(__always)
  mutating func reserve(_ more: Int) -> Bool {
    count + more <= capacity ? true : grow(more)
  }

  private mutating func grow(_ more: Int) -> Bool {
    let wanted = max(capacity * 2, count + more)
    guard let larger = unsafe realloc(base, wanted) else { return false }
    unsafe base = larger
    capacity = wanted
    return true
  }

  /// Forgets all records, and gives back memory that only a huge one needed.
  mutating func removeAll() {
    count = 0
    if capacity > 2 * Self.fullLength,
      let smaller = unsafe realloc(base, Self.fullLength)
    {
      unsafe base = smaller
      capacity = Self.fullLength
    }
  }

  mutating func removeLast(from position: Int) { count = position }

  /// Begins to write behind the last record, where there must be room.
  @inline(__always)
  var writer: RecordWriter { unsafe RecordWriter(base + count) }

  /// Takes in what `writer` wrote.
  @inline(__always)
  mutating func take(_ writer: RecordWriter) {
    count = unsafe base.distance(to: writer.end)
  }

  /// Says how long the text is that a record ends with.
  @inline(__always)
  func setTextLength(ofRecordAt position: Int) {
    let length = count - position - Self.textLength
    unsafe base.storeBytes(
      of: UInt32(truncatingIfNeeded: length), toByteOffset: position + 1, as: UInt32.self)
  }

  /// Whether only spaces stand from `position` to the end.
  func isBlank(from position: Int) -> Bool {
    var position = position
    while position < count {
      if unsafe base.load(fromByteOffset: position, as: UInt8.self) > 0x20 { return false }
      position += 1
    }
    return true
  }
}
