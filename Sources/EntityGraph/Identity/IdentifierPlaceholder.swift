/// What stands where an identifier should, such as `N/A` or `00000000`, in as many places as have none.
struct IdentifierPlaceholder {
  private static let words: Set<[UInt8]> = Set(
    [
      "", "na", "nan", "nil", "none", "null", "unknown", "unk", "undefined", "unspecified",
      "notavailable", "notapplicable", "notprovided", "notknown", "noid", "missing", "pending",
      "tba", "tbc", "tbd", "xxx", "xxxx", "xxxxxxxx", "\u{2013}", "\u{2014}",
    ].map { Array($0.utf8) })

  /// From how many equal digits on a number that others gave is one that nobody was given.
  private static let fewestEqual = 3

  /// `nil` for what may be an identifier, in the one spelling of its scheme and without the name of that.
  ///
  /// - Complexity: O(length).
  init?(_ value: ArraySlice<UInt8>, of scheme: IdentifierScheme) {
    let register = value.lastIndex(of: UInt8(ascii: "/")).map { value[($0 + 1)...] }
    let isOne =
      Self.isOne(value, scheme)
      || scheme.number == .oneOfEachRegister && register.map { Self.isOne($0, scheme) } == true
    guard isOne else { return nil }
  }

  private static func isOne(_ value: ArraySlice<UInt8>, _ scheme: IdentifierScheme) -> Bool {
    let telling = value.lazy.filter { $0.isTelling }
    guard let first = telling.first, first.isDigit else {
      return words.contains(telling.map(\.lowercased))
    }
    guard telling.allSatisfy({ $0 == first }) else { return false }
    return first == UInt8(ascii: "0") || !scheme.isCounted && telling.count >= fewestEqual
  }
}

extension UInt8 {
  /// Whether it is part of a word or a number, and not what stands between them.
  fileprivate var isTelling: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: isDigit || self >= 0x80
    }
  }
}
