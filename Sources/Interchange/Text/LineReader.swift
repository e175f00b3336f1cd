/// The lines of a text file in UTF-8, whatever their breaks and its encoding.
///
/// UTF-16 is told by its byte order mark. A line that is not valid UTF-8 is read by the code page that
/// the first bytes of the file are written in.
struct LineReader {
  private let file: InputFile
  private var encoding: TextEncoding?
  private var piece: [UInt8] = []
  private var position = 0

  /// Whether the piece is ASCII without NUL, so that its lines need no look.
  private var isPlain = true

  private var isPlainLine = true
  private var isRepeating = false
  private var firstForeignLine: Int?
  private var page: CodePage?

  /// The number of the current line, counted from 1; 0 before the first.
  private(set) var number = 0

  /// The current line without its break.
  private(set) var line: [UInt8] = []

  private(set) var lineBreak = LineBreak.endOfFile

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
    lineBreak = .endOfFile
    isPlainLine = true
    guard try hasMore() else { return false }
    number += 1
    try takePiece()
    while lineBreak == .endOfFile, try hasMore() { try takePiece() }
    if !isPlainLine { try decodeLine() }
    return true
  }

  /// Goes on to the next line where that is two words, of letters and digits of ASCII for the most
  /// part, with a space or a tab between them, as nearly every line of an edge list; else stays.
  ///
  /// - Returns: The words, to be had by ``withBytes(_:_:)``.
  mutating func nextPair() -> (Range<Int>, Range<Int>)? {
    guard isPlain, !isRepeating, let pair = pairAhead() else { return nil }
    position = pair.1.upperBound + 1
    number += 1
    return pair
  }

  private func pairAhead() -> (Range<Int>, Range<Int>)? {
    let bytes = piece.span
    let first = position..<endOfWord(bytes, position)
    guard !first.isEmpty, first.upperBound < bytes.count,
      bytes[first.upperBound] == 0x20 || bytes[first.upperBound] == 0x09
    else { return nil }
    let start = first.upperBound + 1
    let second = start..<endOfWord(bytes, start)
    guard !second.isEmpty, second.upperBound < bytes.count, bytes[second.upperBound] == 0x0A,
      second.upperBound - position <= limits.textLength
    else { return nil }
    return (first, second)
  }

  private func endOfWord(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, 0x2D...0x7A ~= bytes[end], bytes[end] != UInt8(ascii: "/") { end += 1 }
    return end
  }

  /// Hands bytes of the piece that is being read to `body`.
  func withBytes<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
    body(piece.span.extracting(range))
  }

  /// Makes ``next()`` give the current line once more.
  mutating func repeatLine() { isRepeating = true }

  func error(_ what: String, line: Int? = nil) -> ReadingError {
    ReadingError(what, file: path, line: line ?? number)
  }

  /// Notes that lines were not valid UTF-8.
  func note(in notes: inout ReadingNotes) {
    guard let firstForeignLine else { return }
    let page = page ?? .windows1252
    notes.note("text that is not UTF-8 is read as \(page.name)", line: firstForeignLine)
  }

  /// Appends what the piece has of the line.
  private mutating func takePiece() throws(ReadingError) {
    let end = endOfLine
    guard line.count + end - position <= limits.textLength else {
      throw error(
        "the line is longer than \(limits.textLength) bytes; make sure that the file is a text file"
      )
    }
    line += piece[position..<end]
    isPlainLine = isPlainLine && isPlain
    position = end
    guard end < piece.endIndex else { return }
    position += 1
    lineBreak = piece[end] == 0x0A ? .lineFeed : .carriageReturn
    if lineBreak == .carriageReturn, try hasMore(), piece[position] == 0x0A {
      lineBreak = .both
      position += 1
    }
  }

  private var endOfLine: Int {
    let bytes = piece.span
    var end = position
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private mutating func decodeLine() throws(ReadingError) {
    if line.contains(0) {
      throw error("the line has NUL characters, so this is not a text file; save it as UTF-8")
    }
    if String(validating: line, as: UTF8.self) != nil { return }
    let page = page ?? CodePage(of: file.head)
    self.page = page
    line = page.decoded(line)
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
      isPlain = Self.isPlain(piece)
      if isLast { return !piece.isEmpty }
    }
    return true
  }

  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var (all, hasNull): (UInt8, Bool) = (0, false)
    for byte in bytes {
      all |= byte
      if byte == 0 { hasNull = true }
    }
    return all < 0x80 && !hasNull
  }
}
