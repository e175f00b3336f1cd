import GraphKernels

extension FoldingTable {
  private static let runBytes = Array(runs.utf8)
  private static let textBytes = Array(texts.utf8)
  private static let runWidth = 8

  /// Writes what a scalar outside ASCII is folded to; the scalar itself when the table has nothing.
  ///
  /// - Complexity: O(log of the number of runs).
  static func fold(_ scalar: Unicode.Scalar, into text: inout FoldedText) {
    if let jamo = hangulJamo(of: scalar) { return jamo.forEach { text.append($0) } }
    guard let run = run(for: scalar.value) else { return text.append(scalar) }
    switch run.kind {
    case 0: text.append(Self.scalar(run.value))
    case 1, 2: text.append(Self.scalar(run.value + run.offset))
    default: appendPiece(start: run.value >> 5, length: run.value & 31, to: &text)
    }
  }

  private static func run(for scalar: UInt32) -> (kind: UInt32, offset: UInt32, value: UInt32)? {
    let next = (0..<runBytes.count / runWidth).partitioningIndex {
      digits(runBytes, $0 * runWidth, 4) >> 2 > scalar
    }
    guard next > 0 else { return nil }
    let start = (next - 1) * runWidth
    let key = digits(runBytes, start, 4)
    let kind = key & 3
    let stride: UInt32 = kind == 2 ? 2 : 1
    let offset = scalar - (key >> 2)
    guard offset % stride == 0, offset / stride < digits(runBytes, start + 4, 1) else { return nil }
    return (kind, offset, digits(runBytes, start + 5, 3))
  }

  private static func appendPiece(start: UInt32, length: UInt32, to text: inout FoldedText) {
    for index in start..<start + length {
      text.append(scalar(digits(textBytes, Int(index) * 3, 3)))
    }
  }

  private static func digits(_ bytes: [UInt8], _ start: Int, _ count: Int) -> UInt32 {
    var number: UInt32 = 0
    for index in start..<start + count { number = number << 6 | UInt32(bytes[index] - 48) }
    return number
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The letters of a Hangul syllable, so that it equals the same written letter by letter.
  ///
  /// > The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
  private static func hangulJamo(of syllable: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard (0xAC00...0xD7A3).contains(syllable.value) else { return nil }
    let index = syllable.value - 0xAC00
    let (leading, vowel, trailing) = (index / 588, index % 588 / 28, index % 28)
    var jamo = [scalar(0x1100 + leading), scalar(0x1161 + vowel)]
    if trailing > 0 { jamo.append(scalar(0x11A7 + trailing)) }
    return jamo
  }
}
