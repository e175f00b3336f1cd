/// Where a JSON text is flawed, and how deep it is; it reads no values.
///
/// What it lets pass is read without another look at its form. See Bray, T. "The JavaScript Object
/// Notation (JSON) data interchange format." RFC 8259, 2017.
struct JSONValidator {
  struct Flaw: Error {
    let offset: Int
    let what: String
  }

  private enum Awaited: String {
    case value = "a value"
    case valueOrEnd = "a value or ']'"
    case key = "a key in quotes"
    case keyOrEnd = "a key in quotes or '}'"
    case colon = "':'"
    case commaOrBracket = "',' or ']'"
    case commaOrBrace = "',' or '}'"
    case nothing = "the end of the file"
  }

  private let limits: ReadingLimits
  private var awaited = Awaited.value

  /// An object or a list that is not at its end.
  private struct Open {
    let isObject: Bool
    var keyCount = 0
  }
  private var open: [Open] = []

  /// - Throws: ``Flaw``, the first one.
  /// - Complexity: O(n) in the length of the text; in memory in its depth.
  static func check(_ text: Span<UInt8>, _ limits: ReadingLimits) throws(Flaw) {
    var shape = JSONValidator(limits: limits)
    try shape.check(text)
  }

  private init(limits: ReadingLimits) { self.limits = limits }

  private mutating func check(_ text: Span<UInt8>) throws(Flaw) {
    var position = text.hasByteOrderMark ? 3 : 0
    while position < text.count {
      switch text[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: try token(text, &position)
      }
    }
    guard awaited == .nothing else {
      throw Flaw(
        offset: text.count,
        what: "is not JSON: it ends where \(awaited.rawValue) is expected; it may have been cut off"
      )
    }
  }

  private mutating func token(_ text: Span<UInt8>, _ position: inout Int) throws(Flaw) {
    switch (text[position], awaited) {
    case (0x7B, .value), (0x7B, .valueOrEnd): try begin(isObject: true, position)
    case (0x5B, .value), (0x5B, .valueOrEnd): try begin(isObject: false, position)
    case (0x7D, .keyOrEnd), (0x7D, .commaOrBrace), (0x5D, .valueOrEnd), (0x5D, .commaOrBracket):
      open.removeLast()
      endValue()
    case (0x22, .key), (0x22, .keyOrEnd):
      try skipText(text, &position)
      try countKey(position)
      awaited = .colon
      return
    case (0x22, .value), (0x22, .valueOrEnd):
      try skipText(text, &position)
      endValue()
      return
    case (0x3A, .colon): awaited = .value
    case (0x2C, .commaOrBrace): awaited = .key
    case (0x2C, .commaOrBracket): awaited = .value
    case (_, .value), (_, .valueOrEnd): return try word(text, &position)
    default: throw unexpected(position)
    }
    position += 1
  }

  private mutating func begin(isObject: Bool, _ position: Int) throws(Flaw) {
    open.append(Open(isObject: isObject))
    guard open.count <= limits.depth else {
      throw Flaw(
        offset: position,
        what: "objects and lists are nested more than \(limits.depth) deep; flatten them")
    }
    awaited = isObject ? .keyOrEnd : .valueOrEnd
  }

  private mutating func endValue() {
    awaited = open.last.map { $0.isObject ? .commaOrBrace : .commaOrBracket } ?? .nothing
  }

  private func skipText(_ text: Span<UInt8>, _ position: inout Int) throws(Flaw) {
    let start = position
    try text.skipJSONText(&position)
    guard position - start - 2 <= limits.textLength else {
      throw Flaw(
        offset: start, what: "a text has more than \(limits.textLength) bytes; shorten it")
    }
  }

  private mutating func countKey(_ position: Int) throws(Flaw) {
    open[open.count - 1].keyCount += 1
    guard open[open.count - 1].keyCount <= limits.jsonKeys else {
      throw Flaw(
        offset: position,
        what: "an object has more than \(limits.jsonKeys) keys; make it a list of objects")
    }
  }

  /// Takes in a number or one of the words that JSON has.
  private mutating func word(_ text: Span<UInt8>, _ position: inout Int) throws(Flaw) {
    let start = position
    while position < text.count, text[position].isOfJSONWord { position += 1 }
    let word = text.extracting(start..<position)
    guard word.isJSONNumber || word.isJSONWord || word.isNoNumber else { throw unexpected(start) }
    endValue()
  }

  private func unexpected(_ position: Int) -> Flaw {
    Flaw(
      offset: position, what: "is not JSON: \(awaited.rawValue) is expected here; correct the file")
  }
}
