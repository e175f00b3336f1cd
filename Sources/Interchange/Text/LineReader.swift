/// The lines of a text file in UTF-8, whatever their breaks and its encoding.
///
/// UTF-16 is told by its byte order mark. A line that is not valid UTF-8 is read as Windows-1252,
/// of which Latin-1 is a part.
struct LineReader {
  private let file: InputFile
  private var encoding: TextEncoding?
  private var piece: [UInt8] = []
  private var position = 0
  private var isRepeating = false
  private var firstForeignLine: Int?

  /// The number of the current line, counted from 1; 0 before the first.
  private(set) var number = 0

  /// The current line without its break.
  private(set) var line: [UInt8] = []

  /// What ended the current line: LF, CR LF, CR, or nothing at the end of the file.
  private(set) var lineBreak: [UInt8] = []

  /// The bytes that were read of the file.
  private(set) var byteCount = 0

  var path: String { file.path }
  var limits: ReadingLimits { file.limits }

  init(_ file: InputFile) { self.file = file }

  /// Goes on to the next line.
  ///
  /// - Returns: Whether there is one.
  /// - Throws: ``ReadingError`` when the file cannot be read, a line is too long or no text.
  mutating func next() throws(ReadingError) -> Bool {
    if isRepeating {
      isRepeating = false
      return true
    }
    line.removeAll(keepingCapacity: true)
    lineBreak.removeAll(keepingCapacity: true)
    guard try hasMore() else { return false }
    number += 1
    try takePiece()
    while lineBreak.isEmpty, try hasMore() { try takePiece() }
    try decodeLine()
    return true
  }

  /// Makes ``next()`` give the current line once more.
  mutating func repeatLine() { isRepeating = true }

  func error(_ what: String, line: Int? = nil) -> ReadingError {
    ReadingError(what, file: path, line: line ?? number)
  }

  /// Notes that lines were not valid UTF-8.
  func note(in notes: inout ReadingNotes) {
    guard let firstForeignLine else { return }
    notes.note("text that is not UTF-8 is read as Windows-1252", line: firstForeignLine)
  }

  /// Appends what the piece has of the line.
  private mutating func takePiece() throws(ReadingError) {
    let end = piece[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? piece.endIndex
    guard line.count + end - position <= limits.textLength else {
      throw error(
        "the line is longer than \(limits.textLength) bytes; make sure that the file is a text file"
      )
    }
    line += piece[position..<end]
    position = end
    guard end < piece.endIndex else { return }
    let first = piece[end]
    lineBreak.append(first)
    position += 1
    if first == 0x0D, try hasMore(), piece[position] == 0x0A {
      lineBreak.append(0x0A)
      position += 1
    }
  }

  private mutating func decodeLine() throws(ReadingError) {
    var isPlain = true
    var hasNull = false
    for byte in line {
      if byte >= 0x80 { isPlain = false }
      if byte == 0 { hasNull = true }
    }
    if hasNull {
      throw error("the line has NUL characters, so this is not a text file; save it as UTF-8")
    }
    if isPlain || String(validating: line, as: UTF8.self) != nil { return }
    line = TextEncoding.decodedWindows1252(line)
    firstForeignLine = firstForeignLine ?? number
  }

  private mutating func hasMore() throws(ReadingError) -> Bool {
    while position == piece.count {
      var raw = try file.piece()
      byteCount += raw.count
      let isLast = raw.isEmpty
      if encoding == nil {
        while raw.count < 4 {
          let more = try file.piece()
          if more.isEmpty { break }
          raw += more
        }
        encoding = TextEncoding(markOf: &raw)
      }
      piece = encoding?.decoded(raw, isLast: isLast) ?? raw
      position = 0
      if isLast { return !piece.isEmpty }
    }
    return true
  }
}
