/// Gives each distinct value a number, in order of first appearance; values are equal when all their
/// texts have the same bytes.
package struct ValueInterner: Sendable {
  /// A type, and a number among the values of that type.
  private struct Code: Hashable, BitwiseCopyable, Sendable {
    static let text: Int32 = 0
    static let date: Int32 = 1
    static let quantity: Int32 = 2

    let type: Int32
    let number: Int32
  }

  private var codes = PlainInterner<Code>()
  private var texts = TextInterner()
  private var quantities = PlainInterner<CodedQuantity>()
  private var periods = PeriodInterner()

  package init() {}

  package var count: Int { codes.count }

  package subscript(number: Int32) -> Value {
    let code = codes[number]
    return switch code.type {
    case Code.text: .text(texts[code.number])
    case Code.date: .date(periods[code.number])
    default: .number(quantities[code.number].quantity(texts))
    }
  }

  package mutating func number(of value: Value) -> Int32 {
    switch value {
    case .text(let text): number(Code.text, texts.number(of: text))
    case .date(let period): number(Code.date, periods.number(of: period))
    case .number(let quantity):
      number(Code.quantity, quantities.number(of: CodedQuantity(quantity, &texts)))
    }
  }

  /// The number of the text that bytes spell.
  mutating func number(ofText text: Span<UInt8>) -> Int32 {
    number(Code.text, texts.number(of: text))
  }

  private mutating func number(_ type: Int32, _ number: Int32) -> Int32 {
    codes.number(of: Code(type: type, number: number))
  }

  /// The unit of each value, where it is a quantity that has one; indexed by number.
  var units: [String?] {
    codes.values.map { code in
      code.type == Code.quantity ? quantities[code.number].unit(texts) : nil
    }
  }

  /// The number of each value's text among the distinct texts; indexed by number.
  package var textNumbers: [Int32] {
    var texts = TextInterner()
    let spelled = spelled
    return (0..<spelled.count).map { texts.number(of: spelled, $0) }
  }

  /// The texts of the values, indexed by number.
  var spelled: TextPool {
    var pool = TextPool()
    for code in codes.values {
      switch code.type {
      case Code.text: pool.append(utf8: texts.pool.utf8(Int(code.number)))
      case Code.date: periods.append(Int(code.number), to: &pool)
      default:
        pool.append(utf8: texts.pool.utf8(Int(quantities[code.number].text)))
      }
    }
    return pool
  }
}

extension ValueInterner {
  /// Takes in the values of `other`.
  ///
  /// - Returns: The number of each here, indexed by its number there.
  mutating func merge(_ other: ValueInterner) -> [Int32] {
    if count == 0 {
      self = other
      return Array(0..<Int32(count))
    }
    return (0..<Int32(other.count)).map { number(of: other[$0]) }
  }
}

extension ValueInterner {
  mutating func visited(by archive: Archive) {
    codes.visited(by: archive)
    texts.visited(by: archive)
    quantities.visited(by: archive)
    periods.visited(by: archive)
  }
}
