/// The text of one facts file, from wherever it came.
public struct FactSource: Hashable, Sendable {
  /// How errors call it.
  public let path: String

  /// UTF-8, with or without a byte order mark.
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

extension FactSource {
  /// The most bytes a facts file may have.
  package static let maximumSize = 64 << 20

  /// The bytes without a byte order mark, known to be UTF-8 and not too many.
  func text() throws(FactFileError) -> ArraySlice<UInt8> {
    try Self.checkSize(bytes.count, of: path)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
    guard String(validating: text, as: UTF8.self) != nil else {
      let place = TextCursor.place(ofByte: Self.firstBadByte(text), in: text)
      throw FactFileError(
        .notUTF8, at: Place(file: path, line: place.line, column: place.column))
    }
    return text
  }

  static func checkSize(_ size: Int, of path: String) throws(FactFileError) {
    if size > maximumSize {
      throw FactFileError(
        .tooLarge(megabytes: (size + (1 << 20) - 1) >> 20), at: Place(file: path))
    }
  }

  /// How many bytes stand before the first that is not UTF-8.
  private static func firstBadByte(_ text: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var bytes = text.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&bytes) { count += UTF8.width(scalar) }
    return count
  }

  /// Whether the text has a line that begins with the key `backchannel:`, as every facts file has.
  static func looksLikeFacts(_ bytes: some Sequence<UInt8>) -> Bool {
    String(decoding: Array(bytes), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .contains { $0.hasPrefix("backchannel:") || $0.hasPrefix("\u{FEFF}backchannel:") }
  }
}
