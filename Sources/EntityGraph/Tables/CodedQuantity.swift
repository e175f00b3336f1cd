/// A quantity whose texts are numbers of texts kept elsewhere; no byte of it is left unset.
struct CodedQuantity: Hashable, BitwiseCopyable, Sendable {
  private static let none: Int32 = -1
  private static let bounds = Quantity.Bound.allCases

  /// The numbers of the text and of the unit.
  let text: Int32
  private let unit: Int32

  /// The bits of the number, and of the last one of a range.
  private let number: UInt64
  private let last: UInt64
  private let isRange: Int32

  /// The place of the bound among all.
  private let bound: Int32

  /// The quantity, its texts among `texts`.
  init(_ quantity: Quantity, _ texts: inout TextInterner) {
    text = texts.number(of: quantity.text)
    unit = quantity.unit.map { texts.number(of: $0) } ?? Self.none
    number = quantity.number.plainBits
    last = quantity.last?.plainBits ?? 0
    isRange = quantity.last == nil ? 0 : 1
    bound = Int32(Self.bounds.firstIndex(of: quantity.bound) ?? 0)
  }

  func quantity(_ texts: TextInterner) -> Quantity {
    Quantity(
      text: texts[text], number: Double(bitPattern: number),
      to: isRange == 0 ? nil : Double(bitPattern: last), bound: Self.bounds[Int(bound)],
      unit: unit(texts))
  }

  func unit(_ texts: TextInterner) -> String? { unit == Self.none ? nil : texts[unit] }
}

extension Double {
  /// The bits, which are the same for both zeros.
  fileprivate var plainBits: UInt64 { self == 0 ? 0 : bitPattern }
}
