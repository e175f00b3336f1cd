extension ByteBuffer {
  mutating func append(_ number: Int) {
    unsafe append(atMost: 20) { target in
      guard number < 0 else { return unsafe Self.write(UInt64(number), to: target) }
      unsafe target[0] = UInt8(ascii: "-")
      return unsafe 1 + Self.write(UInt64(number.magnitude), to: target + 1)
    }
  }

  /// Appends a number as XML Schema writes it: the shortest digits that read back as the same number.
  @inline(__always)
  mutating func append(_ number: Double) {
    if !appendFewDecimals(number, most: 1e15) { append(slowly: number) }
  }

  /// Appends a number of 32 bits likewise.
  @inline(__always)
  mutating func append(_ number: Float) {
    if !appendFewDecimals(number, most: 1e6) { append(slowly: number) }
  }

  /// Appends a number of up to ten decimals whose digits, together, make less than `most`: so few
  /// that no shorter run of digits reads back as the same number.
  ///
  /// - Returns: Whether it is such a number.
  @inline(__always)
  private mutating func appendFewDecimals<Number: BinaryFloatingPoint>(
    _ number: Number, most: Number
  ) -> Bool {
    let magnitude = number.magnitude
    guard magnitude >= 1e-4 || magnitude == 0 else { return false }
    let roundsToWhole = 1 / Number.ulpOfOne
    var (decimals, scale) = (0, Number(1))
    while decimals <= 10 {
      let scaled = magnitude * scale
      guard scaled < most else { return false }
      let digits = (scaled + roundsToWhole) - roundsToWhole
      if (scaled - digits).magnitude <= scaled * .ulpOfOne, digits / scale == magnitude {
        append(UInt64(digits), decimals, isNegative: number.sign == .minus)
        return true
      }
      (decimals, scale) = (decimals + 1, scale * 10)
    }
    return false
  }

  private mutating func append(_ digits: UInt64, _ decimals: Int, isNegative: Bool) {
    unsafe append(atMost: 32) { target in
      unsafe target[0] = UInt8(ascii: "-")
      let start = isNegative ? 1 : 0
      let scale = Self.powerOfTen(decimals)
      let point = unsafe start + Self.write(digits / scale, to: target + start)
      unsafe target[point] = UInt8(ascii: ".")
      guard decimals > 0 else {
        unsafe target[point + 1] = UInt8(ascii: "0")
        return point + 2
      }
      unsafe Self.write(digits % scale, places: decimals, to: target + point + 1)
      return point + 1 + decimals
    }
  }

  private static func powerOfTen(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  private static func write(_ number: UInt64, to target: UnsafeMutablePointer<UInt8>) -> Int {
    var (places, rest) = (1, number)
    while rest >= 10 { (places, rest) = (places + 1, rest / 10) }
    unsafe write(number, places: places, to: target)
    return places
  }

  /// Writes the last digits of a number, with zeros in front.
  private static func write(
    _ number: UInt64, places: Int, to target: UnsafeMutablePointer<UInt8>
  ) {
    var rest = number
    for place in (0..<places).reversed() {
      unsafe target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  @inline(never)
  private mutating func append(
    slowly number: some BinaryFloatingPoint & CustomStringConvertible
  ) {
    var text =
      number.isNaN ? "NaN" : number.isInfinite ? number < 0 ? "-INF" : "INF" : number.description
    text.withUTF8 { unsafe append($0) }
  }
}
