/// Gives each distinct value a number, in order of first appearance; values are equal when all their
/// texts have the same bytes.
package struct ValueInterner: Sendable {
  /// A type, and a number among the values of that type.
  private struct Code: Hashable, Sendable {
    let type: PropertyKind.ValueType
    let number: Int32
  }

  /// A quantity whose texts are numbers among ``texts``.
  private struct CodedQuantity: Hashable, Sendable {
    let text: Int32
    let number: UInt64
    let last: UInt64?
    let bound: Quantity.Bound
    let unit: Int32?
  }

  private var codes = Interner<Code>()
  private var texts = TextInterner()
  private var quantities = Interner<CodedQuantity>()
  private var periods = Interner<Period>()

  package init() {}

  package var count: Int { codes.values.count }

  package subscript(number: Int32) -> Value {
    let code = codes.values[Int(number)]
    return switch code.type {
    case .text: .text(text(code.number))
    case .date: .date(periods.values[Int(code.number)])
    case .number: .number(quantity(quantities.values[Int(code.number)]))
    }
  }

  package mutating func number(of value: Value) -> Int32 {
    switch value {
    case .text(let text): number(.text, texts.number(of: text))
    case .date(let period): number(.date, periods.number(of: period))
    case .number(let quantity): number(.number, quantities.number(of: coded(quantity)))
    }
  }

  private mutating func number(_ type: PropertyKind.ValueType, _ number: Int32) -> Int32 {
    codes.number(of: Code(type: type, number: number))
  }

  private mutating func coded(_ quantity: Quantity) -> CodedQuantity {
    CodedQuantity(
      text: texts.number(of: quantity.text), number: quantity.number.plainBits,
      last: quantity.last?.plainBits, bound: quantity.bound,
      unit: quantity.unit.map { texts.number(of: $0) })
  }

  private func quantity(_ coded: CodedQuantity) -> Quantity {
    Quantity(
      text: text(coded.text), number: Double(bitPattern: coded.number),
      to: coded.last.map { Double(bitPattern: $0) }, bound: coded.bound,
      unit: coded.unit.map(text))
  }

  private func text(_ number: Int32) -> String { texts.pool[Int(number)] }

  /// The unit of each value, where it is a quantity that has one; indexed by number.
  var units: [String?] {
    codes.values.map { code in
      code.type == .number ? quantities.values[Int(code.number)].unit.map(text) : nil
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
      case .text: pool.append(utf8: texts.pool.utf8(Int(code.number)))
      case .date: pool.append(periods.values[Int(code.number)].description)
      case .number:
        pool.append(utf8: texts.pool.utf8(Int(quantities.values[Int(code.number)].text)))
      }
    }
    return pool
  }
}

extension Double {
  /// The bits, which are the same for both zeros.
  fileprivate var plainBits: UInt64 { self == 0 ? 0 : bitPattern }
}

extension ValueInterner {
  /// Takes in the values of `other`.
  ///
  /// - Returns: The number of each here, indexed by its number there.
  mutating func merge(_ other: ValueInterner) -> [Int32] {
    (0..<Int32(other.count)).map { number(of: other[$0]) }
  }
}
