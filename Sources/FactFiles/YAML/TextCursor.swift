/// Finds the bytes at a character's number, moving only forward.
@safe struct TextCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var character = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe self.bytes = unsafe bytes }

  /// Moves to the given character; to the end when there are fewer.
  mutating func move(to target: Int) {
    while character < target, self[0] != nil {
      offset += 1
      while let byte = self[0], byte & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
  }

  /// The byte so many places on; `nil` after the end.
  subscript(distance: Int) -> UInt8? {
    unsafe offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  /// Whether one blank and a `#` stand here.
  var isBeforeComment: Bool {
    (self[0] == UInt8(ascii: " ") || self[0] == UInt8(ascii: "\t")) && self[1] == UInt8(ascii: "#")
  }

  /// The line and column, from 1, of a byte.
  static func place(ofByte offset: Int, in bytes: some Sequence<UInt8>) -> (line: Int, column: Int)
  {
    var (line, column) = (1, 1)
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
