import EntityGraph

extension TextCells {
  /// The same values by the narrowest type that all of them are spelled as: whole numbers, numbers,
  /// flags, else texts.
  ///
  /// A spelling that a number would not keep, such as `007` or more than 17 digits, makes texts.
  var inferred: Cells {
    let used = usedTexts
    guard let first = used.first else { return .texts(self) }
    if first == "true" || first == "false" {
      return typed(used, absent: false) { $0 == "true" ? true : $0 == "false" ? false : nil }
        .map(Cells.flags) ?? .texts(self)
    }
    return typed(used, absent: 0) { text in Int(text).flatMap { String($0) == text ? $0 : nil } }
      .map(Cells.wholeNumbers) ?? typed(used, absent: 0, Self.number).map(Cells.numbers)
      ?? .texts(self)
  }

  private var usedTexts: [String] { (0..<texts.count).map { texts[$0] } }

  /// A number that has the same digits when it is written again, zeros at the end aside.
  private static func number(_ text: String) -> Double? {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    let mantissa = digits.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    let hasLeadingZero = digits.first == 0x30 && mantissa.dropFirst().first ?? 0x2E != 0x2E
    guard digits.first.map({ 0x30...0x39 ~= $0 }) ?? false, !hasLeadingZero,
      digits.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }),
      mantissa.count(where: { 0x30...0x39 ~= $0 }) <= 17
    else { return nil }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  private func typed<Value>(
    _ used: [String], absent: Value, _ read: (String) -> Value?
  ) -> ValueCells<Value>? {
    var values: [Value] = []
    for text in used {
      guard let value = read(text) else { return nil }
      values.append(value)
    }
    return ValueCells(
      codes.map { $0 == Self.absent ? nil : values[Int($0)] }, absent: absent)
  }
}
