/// The rows of a delimited table, quoted as RFC 4180 has it.
///
/// Empty lines are read over. A quoted cell may have line breaks, which stay as they are.
struct CSVRows {
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  private(set) var lines: LineReader
  var delimiter: UInt8 = 0x2C
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The line where the row begins.
  private(set) var line = 0

  /// The cells that have text behind their closing quote, in all rows so far.
  private(set) var badlyQuotedCount = 0

  init(_ file: InputFile) { lines = LineReader(file) }

  var cellCount: Int { ends.count }

  func range(_ cell: Int) -> Range<Int> { (cell == 0 ? 0 : ends[cell - 1])..<ends[cell] }

  func isEmpty(_ cell: Int) -> Bool { cell >= cellCount || range(cell).isEmpty }

  /// Hands the bytes of a cell to `body`; none where the row has no such cell.
  func withCell<Result>(_ cell: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(cell < cellCount ? range(cell) : 0..<0))
  }

  func text(_ cell: Int) -> String { String(decoding: bytes[range(cell)], as: UTF8.self) }

  /// Goes on to the next line that is not empty, and to its first row again by ``next()``.
  mutating func peekLine() throws(ReadingError) -> [UInt8]? {
    repeat {
      guard try lines.next() else { return nil }
    } while lines.line.isEmpty
    lines.repeatLine()
    return lines.line
  }

  /// Goes on to the next line that is not empty, whatever cells it has.
  mutating func nextLine() throws(ReadingError) -> Bool {
    guard try peekLine() != nil else { return false }
    return try lines.next()
  }

  /// Goes on to the next row.
  ///
  /// - Throws: ``ReadingError`` when a quote is never closed, or a row is too long.
  mutating func next() throws(ReadingError) -> Bool {
    guard try peekLine() != nil, try lines.next() else { return false }
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    line = lines.number
    var quoteLine = line
    while split(lines.line, &quoteLine) {
      bytes += lines.lineBreak.bytes
      guard bytes.count <= lines.limits.textLength, try lines.next() else {
        throw lines.error(
          "a quote opens here and is never closed; close it, or double quotes inside of a cell",
          line: quoteLine)
      }
    }
    isQuoted = false
    return true
  }

  private var isQuoted = false

  /// Takes the cells of a line, without spaces at their ends.
  ///
  /// - Returns: Whether a quote is still open at its end.
  private mutating func split(_ line: [UInt8], _ quoteLine: inout Int) -> Bool {
    var isAtStart = !isQuoted
    var isClosed = false
    var place = 0
    while place < line.count {
      let byte = line[place]
      place += 1
      if isQuoted {
        if byte == Self.backslash, line.escapesQuote(at: place, delimiter) {
          bytes.append(Self.quote)
          place += 1
        } else if byte != Self.quote {
          bytes.append(byte)
        } else if line.isQuote(at: place) {
          bytes.append(byte)
          place += 1
        } else {
          (isQuoted, isClosed) = (false, true)
        }
      } else if byte == delimiter {
        endCell()
        (isAtStart, isClosed) = (true, false)
      } else if isAtStart || isClosed, byte.isBlank {
        continue
      } else if byte == Self.quote, isAtStart {
        (isQuoted, isAtStart, quoteLine) = (true, false, lines.number)
      } else {
        if isClosed { badlyQuotedCount += 1 }
        (isAtStart, isClosed) = (false, false)
        bytes.append(byte)
      }
    }
    if !isQuoted { endCell() }
    return isQuoted
  }

  private mutating func endCell() {
    let start = ends.last ?? 0
    while bytes.count > start, bytes[bytes.count - 1].isBlank { bytes.removeLast() }
    var first = start
    while first < bytes.count, bytes[first].isBlank { first += 1 }
    if first > start { bytes.removeSubrange(start..<first) }
    ends.append(bytes.count)
  }
}

extension [UInt8] {
  fileprivate func isQuote(at place: Int) -> Bool {
    place < count && self[place] == UInt8(ascii: "\"")
  }

  /// Whether a backslash escapes the quote behind it, and is not a character before a quote that is
  /// doubled or closes the cell.
  ///
  /// Of a run of quotes at the end of a cell the last one closes it; elsewhere they are in pairs.
  fileprivate func escapesQuote(at place: Int, _ delimiter: UInt8) -> Bool {
    var end = place
    while isQuote(at: end) { end += 1 }
    return end > place && (end - place).isMultiple(of: 2) == isEndOfCell(end, delimiter)
  }

  /// Whether nothing but spaces stands before the next delimiter, or the end.
  fileprivate func isEndOfCell(_ place: Int, _ delimiter: UInt8) -> Bool {
    var place = place
    while place < count, self[place].isBlank, self[place] != delimiter { place += 1 }
    return place >= count || self[place] == delimiter
  }
}
