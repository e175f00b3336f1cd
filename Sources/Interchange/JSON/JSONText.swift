import FoundationEssentials

/// A JSON text that was looked over and can be decoded.
struct JSONText {
  private let bytes: [UInt8]
  private let file: String
  private let line: Int

  /// How many keys the text has, those that stand twice in an object counted twice.
  let keyCount: Int

  /// Looks over a text in UTF-8 that begins in `line` of `file`.
  ///
  /// - Throws: ``ReadingError`` where it is no JSON, too deep, or has too many values.
  init(
    _ bytes: [UInt8], of file: String, line: Int = 1, _ limits: ReadingLimits
  ) throws(ReadingError) {
    if let error = Self.encodingError(bytes) {
      throw ReadingError(
        "is not UTF-8; save it in UTF-8", file: file,
        line: line - 1 + bytes.span.line(at: error))
    }
    do throws(JSONShape.Flaw) {
      let shape = try JSONShape(bytes.span, limits)
      keyCount = shape.keyCount
      self.bytes = Self.quoting(shape.unheldNumbers, in: bytes)
    } catch {
      throw ReadingError(
        error.what, file: file, line: line - 1 + bytes.span.line(at: error.offset))
    }
    self.file = file
    self.line = line
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

  /// The text with the numbers at `ranges` made texts, so that no digit is lost.
  private static func quoting(_ ranges: [Range<Int>], in bytes: [UInt8]) -> [UInt8] {
    guard !ranges.isEmpty else { return bytes }
    var (quoted, end): ([UInt8], Int) = ([], 0)
    quoted.reserveCapacity(bytes.count + ranges.count * 2)
    for range in ranges {
      quoted += bytes[end..<range.lowerBound] + [0x22] + bytes[range] + [0x22]
      end = range.upperBound
    }
    return quoted + bytes[end...]
  }

  /// The value as a whole.
  func value() throws(ReadingError) -> JSONValue {
    do {
      return try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch {
      throw refusal
    }
  }

  /// Shows the text to a visitor, who need not keep it as a whole.
  func visit<Visit: DecodableWithConfiguration>(
    _ visit: Visit.Type, _ visitor: Visit.DecodingConfiguration
  ) throws(ReadingError) -> Visit {
    do {
      return try JSONDecoder().decode(visit, from: Data(bytes), configuration: visitor)
    } catch let error as ReadingError {
      throw error
    } catch {
      throw refusal
    }
  }

  private var refusal: ReadingError {
    ReadingError("cannot be decoded as JSON; write the file again", file: file, line: line)
  }
}
