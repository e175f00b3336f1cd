import GraphKernels

/// A JSON text that was looked over, of which only what is asked for is read.
///
/// No value is kept but those that a reader keeps: what it reads part by part takes the memory of
/// the text and of one part.
final class JSONText {
  fileprivate let bytes: [UInt8]
  private let file: String
  private let line: Int
  private let mostValues: Int
  private let isRounding: Bool

  /// Whether an object that was read has a key twice, of which the first counts.
  fileprivate(set) var hasRepeatedKeys = false

  /// The last place of which the line was asked.
  private var counted = (offset: 0, line: 1)

  static let repeatedKeyNote = "a key stands twice in an object; only the first is kept"

  /// Looks over a text in UTF-8 that begins in `line` of `file`.
  ///
  /// A number that is kept with all its digits is a text where no number holds it, unless `isRounding`.
  ///
  /// - Throws: ``ReadingError`` where it is no JSON, or too deep.
  /// - Complexity: O(n) in the length of the text.
  init(
    _ bytes: [UInt8], of file: String, line: Int = 1, _ limits: ReadingLimits,
    isRounding: Bool = false
  ) throws(ReadingError) {
    self.bytes = bytes
    self.file = file
    self.line = line
    mostValues = limits.jsonValues
    self.isRounding = isRounding
    counted.line = line
    if let error = Self.encodingError(bytes) {
      throw refusal(JSONValidator.Flaw(offset: error, what: "is not UTF-8; save it in UTF-8"))
    }
    do throws(JSONValidator.Flaw) {
      try JSONValidator.check(bytes.span, limits)
    } catch {
      throw refusal(error)
    }
  }

  private func refusal(_ flaw: JSONValidator.Flaw) -> ReadingError {
    let bytes = bytes
    return ReadingError(flaw.what, file: file, line: line - 1 + bytes.span.line(at: flaw.offset))
  }

  /// The value that begins at the position, which moves behind it.
  fileprivate func value(_ position: inout Int) throws(ReadingError) -> JSONValue {
    var count = JSONCount(mostValues: mostValues, isRounding: isRounding)
    let bytes = bytes
    do throws(JSONValidator.Flaw) {
      let value = try bytes.span.jsonValue(&position, &count)
      if count.hasRepeatedKeys { hasRepeatedKeys = true }
      return value
    } catch {
      throw refusal(error)
    }
  }

  /// The lines of the bytes from `start` on, up to `end`.
  ///
  /// - Complexity: O(n) in the number of bytes from the start asked for before, or from the first.
  fileprivate func lines(_ start: Int, _ end: Int) -> JSONLines {
    if start < counted.offset { counted = (0, line) }
    let bytes = bytes
    for position in counted.offset..<start where bytes[position] == 0x0A { counted.line += 1 }
    counted.offset = start
    return JSONLines(first: counted.line, breaks: (start..<end).filter { bytes[$0] == 0x0A })
  }

  /// Where the first byte stands that is not UTF-8; `nil` where all are.
  private static func encodingError(_ bytes: [UInt8]) -> Int? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
    var (parser, rest, offset) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator(), 0)
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// The whole of it.
  var root: JSONPart {
    let bytes = bytes
    var start = bytes.span.hasByteOrderMark ? 3 : 0
    bytes.span.skipJSONBlanks(&start)
    return JSONPart(text: self, start: start)
  }
}

/// A value in a JSON text, before it is read.
struct JSONPart {
  fileprivate let text: JSONText
  fileprivate let start: Int

  struct Member {
    let key: String
    let part: JSONPart
  }

  var isObject: Bool { text.bytes[start] == UInt8(ascii: "{") }
  var isList: Bool { text.bytes[start] == UInt8(ascii: "[") }

  /// The value with all that is inside.
  ///
  /// - Throws: ``ReadingError`` where it has too many others inside.
  func value() throws(ReadingError) -> JSONValue {
    var position = start
    return try text.value(&position)
  }

  /// The members of an object in order of keys, none of anything else.
  var members: [Member] {
    guard isObject else { return [] }
    let bytes = text.bytes
    var (members, position) = ([Member](), start + 1)
    while bytes.span.isAtJSONPart(&position) {
      let key = bytes.span.jsonKey(&position)
      members.append(Member(key: key, part: JSONPart(text: text, start: position)))
      bytes.span.skipJSONValue(&position)
    }
    return members.firstOfEachKey({ $0.key }, &text.hasRepeatedKeys)
  }

  /// Hands over the values of a list one after another; none of anything else.
  ///
  /// - Throws: ``ReadingError`` of the body, or where one has too many others inside.
  func forEachValue(
    _ body: (JSONValue) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    let bytes = text.bytes
    var position = start + 1
    while isList, bytes.span.isAtJSONPart(&position) { try body(text.value(&position)) }
  }

  /// Hands over the values of a list one after another, each with the lines that it takes.
  ///
  /// Those of a long list are read ahead by another thread, and `body` must not read from the text.
  ///
  /// - Throws: ``ReadingError`` of the body, or where one has too many others inside.
  func forEachRecord(
    _ body: (JSONValue, JSONLines) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    guard isList else { return }
    var records = JSONRecordCursor(of: self)
    while let (value, lines) = try records.next() {
      try body(value, lines)
      if records.position - start >= JSONReadAhead.worthwhile, Parallel.cores > 1 {
        return try JSONReadAhead().forEach(of: records, body)
      }
    }
  }

  /// Hands over the parts of a list one after another, unread; none of anything else.
  func forEachPart(_ body: (JSONPart) throws(ReadingError) -> Void) throws(ReadingError) {
    let bytes = text.bytes
    var position = start + 1
    while isList, bytes.span.isAtJSONPart(&position) {
      try body(JSONPart(text: text, start: position))
      bytes.span.skipJSONValue(&position)
    }
  }

  /// The first value of a list.
  func first() throws(ReadingError) -> JSONValue? {
    let bytes = text.bytes
    var position = start + 1
    guard isList, bytes.span.isAtJSONPart(&position) else { return nil }
    return try text.value(&position)
  }
}

/// Goes through the values of a list, each with the lines that it takes.
struct JSONRecordCursor {
  private let text: JSONText

  /// Where the next one begins in the text.
  private(set) var position: Int

  init(of list: JSONPart) { (text, position) = (list.text, list.start + 1) }

  /// - Throws: ``ReadingError`` where the value has too many others inside.
  mutating func next() throws(ReadingError) -> (JSONValue, JSONLines)? {
    let bytes = text.bytes
    guard bytes.span.isAtJSONPart(&position) else { return nil }
    let start = position
    let value = try text.value(&position)
    return (value, text.lines(start, position))
  }
}

/// What is counted while values are read.
struct JSONCount {
  /// Whether an object has a key twice, of which the first counts.
  var hasRepeatedKeys = false

  /// How many values were read, those inside others included.
  var values = 0

  /// How many may be.
  let mostValues: Int

  /// Whether numbers lose the digits that no number holds.
  let isRounding: Bool
}

/// The lines that a value in a JSON text takes.
struct JSONLines {
  /// The line in which it begins, counted from 1.
  let first: Int

  /// Where lines end inside of it, in ascending order.
  let breaks: [Int]

  /// The line of the byte at an offset inside of it.
  ///
  /// - Complexity: O(log n) in the number of its lines.
  func line(at offset: Int) -> Int {
    first + breaks.indices.partitioningIndex { breaks[$0] >= offset }
  }
}
