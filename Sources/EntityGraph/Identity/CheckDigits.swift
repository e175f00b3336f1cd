/// The check digits of identifiers in capital letters and digits.
enum CheckDigits {
  /// Whether the last two digits fit the rest of a Legal Entity Identifier (ISO 17442), by ISO/IEC
  /// 7064, MOD 97-10.
  static func fit(legalEntity identifier: ArraySlice<UInt8>) -> Bool {
    remainder(identifier) == 1
  }

  /// Whether the digits after the country fit the rest of an account number (ISO 13616).
  static func fit(account identifier: ArraySlice<UInt8>) -> Bool {
    remainder(identifier.prefix(4), after: remainder(identifier.dropFirst(4))) == 1
  }

  /// Whether the last of seven digits fits those before it, as the International Maritime
  /// Organization numbers ships.
  static func fit(ship digits: ArraySlice<UInt8>) -> Bool {
    let weighed = zip(digits, stride(from: 7, to: 1, by: -1)).reduce(0) {
      $0 + value(of: $1.0) * $1.1
    }
    return digits.last.map(value(of:)) == weighed % 10
  }

  /// The remainder of a number by 97, the letters A to Z standing for 10 to 35.
  private static func remainder(_ text: ArraySlice<UInt8>, after start: Int = 0) -> Int {
    text.reduce(start) { rest, byte in
      let value = value(of: byte)
      return (rest * (value > 9 ? 100 : 10) + value) % 97
    }
  }

  private static func value(of byte: UInt8) -> Int {
    byte < UInt8(ascii: "A")
      ? Int(byte) - Int(UInt8(ascii: "0")) : Int(byte) - Int(UInt8(ascii: "A")) + 10
  }
}
