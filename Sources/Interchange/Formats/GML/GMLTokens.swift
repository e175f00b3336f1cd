/// The words of a GML file.
struct GMLTokens {
  enum Token: Hashable {
    case key, number, string, open, close
  }

  private(set) var lines: LineReader
  private var place = 0
  private var isStarted = false

  /// The bytes of a key or a value; of a string without its quotes.
  private(set) var text: [UInt8] = []

  init(_ file: InputFile) { lines = LineReader(file) }

  var string: String { String(decoding: text, as: UTF8.self) }

  /// Whether the text is made of letters, as the number `inf` is, which may be a key as well.
  var isWord: Bool { text.allSatisfy { 0x61...0x7A ~= $0 | 0x20 } }

  /// - Returns: `nil` at the end of the file.
  /// - Throws: ``ReadingError`` when a string is never closed.
  mutating func next() throws(ReadingError) -> Token? {
    guard try skipBlanks() else { return nil }
    text.removeAll(keepingCapacity: true)
    let byte = lines.line[place]
    switch byte {
    case UInt8(ascii: "["):
      place += 1
      return .open
    case UInt8(ascii: "]"):
      place += 1
      return .close
    case UInt8(ascii: "\""):
      try takeString()
      return .string
    default:
      takeWord()
      return Double(spelled: text.span) == nil ? .key : .number
    }
  }

  /// Goes on to the next byte that is neither blank nor part of a comment.
  private mutating func skipBlanks() throws(ReadingError) -> Bool {
    while true {
      while isStarted, place < lines.line.count, lines.line[place] <= 0x20 { place += 1 }
      if isStarted, place < lines.line.count, lines.line[place] != UInt8(ascii: "#") { return true }
      guard try lines.next() else { return false }
      (isStarted, place) = (true, 0)
    }
  }

  private mutating func takeWord() {
    let rest = lines.line[place...]
    let word = rest.prefix { $0 > 0x20 && $0 != 0x5B && $0 != 0x5D && $0 != 0x22 }
    text += word
    place = word.endIndex
  }

  private mutating func takeString() throws(ReadingError) {
    let start = lines.number
    place += 1
    while true {
      let rest = lines.line[place...]
      let part = rest.prefix { $0 != UInt8(ascii: "\"") }
      text += part
      place = part.endIndex + 1
      if part.endIndex < lines.line.endIndex { break }
      text += lines.lineBreak.bytes
      guard text.count <= lines.limits.textLength, try lines.next() else {
        throw lines.error(
          "a quote opens here and is never closed; close it, or write &quot; inside of a text",
          line: start)
      }
      place = 0
    }
    if text.contains(UInt8(ascii: "&")) { text = CharacterReferences.decoded(text) }
  }
}
