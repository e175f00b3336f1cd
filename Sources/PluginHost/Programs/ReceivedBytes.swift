/// What came from a program and was not yet read.
struct ReceivedBytes {
  private var bytes: [UInt8] = []
  private var start = 0

  /// Where the first byte is that was not yet looked at for the end of a line.
  private var searched = 0

  /// How many bytes were not yet read.
  var count: Int { bytes.count - start }

  /// The start of what was not yet read.
  var unread: [UInt8] { Array(bytes[start...].prefix(1024)) }

  /// Whether what was not yet read says nothing.
  var areBlank: Bool { bytes[start...].allSatisfy(\.isBlank) }

  mutating func append(_ more: [UInt8]) {
    bytes.removeFirst(start)
    searched = max(searched - start, 0)
    start = 0
    bytes += more
  }

  /// Reads so many bytes; `nil` where not all of them are there.
  mutating func read(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= self.count else { return nil }
    defer { start += count }
    return bytes[start..<start + count]
  }

  /// Reads a line, without the break at its end; `nil` where it is not whole yet.
  mutating func readLine() -> ArraySlice<UInt8>? {
    guard let end = bytes[max(start, searched)...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      return nil
    }
    defer { start = end + 1 }
    return bytes[start..<end]
  }
}

extension UInt8 {
  /// Whether it says nothing in a line.
  var isBlank: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}
