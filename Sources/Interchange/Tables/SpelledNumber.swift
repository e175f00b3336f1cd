/// How a cell spells a number, if it does.
enum SpelledNumber: Hashable {
  case missing, odd, whole, withPoint, withComma

  /// With points between groups of three digits, as in `1.250`, where a comma could stand too.
  case grouped

  init(_ text: Span<UInt8>, decimalComma: Bool) {
    if text.isMissing {
      self = .missing
    } else if Int(spelled: text) != nil {
      self = .whole
    } else if decimalComma, text.hasComma {
      self = Double(spelledWithComma: text) == nil ? .odd : .withComma
    } else if decimalComma, text.pointGroups != nil {
      self = .grouped
    } else if let number = Double(spelled: text), number.isFinite || text.isOfInfinity {
      self = text.hasDecimalPoint ? .withPoint : .whole
    } else {
      self = .odd
    }
  }
}

extension Span<UInt8> {
  private func contains(_ byte: UInt8) -> Bool {
    for position in indices where self[position] == byte { return true }
    return false
  }

  var hasComma: Bool { contains(UInt8(ascii: ",")) }
  var hasDecimalPoint: Bool { contains(UInt8(ascii: ".")) }

  /// Whether it is `inf` or `infinity`, with a sign or without.
  var isOfInfinity: Bool { contains(UInt8(ascii: "i")) || contains(UInt8(ascii: "I")) }

  /// The points between groups of three digits, as in `1.250` or `-12.500.000`, and the whole number
  /// without them; `nil` for what is not spelled so, or begins with a zero.
  var pointGroups: (points: Int, number: Int)? {
    let range = trimmedRange
    var position = range.lowerBound
    guard position < range.upperBound, range.count <= 23 else { return nil }
    let isNegative = self[position] == UInt8(ascii: "-")
    if isNegative || self[position] == UInt8(ascii: "+") { position += 1 }
    guard position < range.upperBound, self[position] != 0x30 else { return nil }
    var (points, digits, number) = (0, 0, 0)
    while position < range.upperBound {
      let byte = self[position]
      position += 1
      if byte == UInt8(ascii: ".") {
        guard points == 0 ? 1...3 ~= digits : digits == 3 else { return nil }
        (points, digits) = (points + 1, 0)
      } else {
        guard 0x30...0x39 ~= byte, digits < 3 else { return nil }
        number = number * 10 + Int(byte - 0x30)
        digits += 1
      }
    }
    guard points > 0, digits == 3 else { return nil }
    return (points, isNegative ? -number : number)
  }
}
