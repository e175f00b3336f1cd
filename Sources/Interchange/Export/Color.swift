/// A colour of three bytes.
public struct Color: Hashable, Sendable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8
}

extension Color: LosslessStringConvertible {
  /// Reads `#rrggbb`; `nil` for anything else.
  public init?(_ description: String) {
    let digits = description.dropFirst()
    guard description.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    red = UInt8(number >> 16 & 0xff)
    green = UInt8(number >> 8 & 0xff)
    blue = UInt8(number & 0xff)
  }

  public var description: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
