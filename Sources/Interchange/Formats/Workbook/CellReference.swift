/// The place of a cell, such as `AB12`.
struct CellReference {
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  /// Counted from 1.
  let row: Int

  /// Counted from 0.
  let column: Int

  /// - Returns: `nil` for what is no place in a sheet.
  init?(_ text: Span<UInt8>) {
    var (place, letters, digits) = (0, 0, 0)
    while place < text.count, case let letter = text[place] & 0xDF, 0x41...0x5A ~= letter {
      letters = letters * 26 + Int(letter) - 0x40
      place += 1
      guard letters <= Self.mostColumns else { return nil }
    }
    while place < text.count, 0x30...0x39 ~= text[place] {
      digits = digits * 10 + Int(text[place]) - 0x30
      place += 1
      guard digits <= Self.mostRows else { return nil }
    }
    guard place == text.count, letters > 0, digits > 0 else { return nil }
    (row, column) = (digits, letters - 1)
  }
}
