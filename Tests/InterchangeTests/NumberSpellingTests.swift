import TestSupport
import Testing

@testable import Interchange

@Suite("Numbers as files spell them")
struct NumberSpellingTests {
  @Test(
    arguments: [
      (0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (-2.5, "-2.5"), (0.1, "0.1"), (3.867, "3.867"),
      (1e15, "1000000000000000.0"), (1e16, "1e+16"), (0.0001, "0.0001"), (0.00001, "1e-05"),
      (123_456_789.25, "123456789.25"), (0.1 + 0.2, "0.30000000000000004"), (.nan, "NaN"),
      (.infinity, "INF"), (-.infinity, "-INF"), (.leastNonzeroMagnitude, "5e-324"),
      (0.0003, "0.0003"),
      (999_999_999_999_999, "999999999999999.0"), (99.99999999999999, "99.99999999999999"),
    ] as [(Double, String)])
  func numbersHaveTheShortestDigits(number: Double, text: String) {
    #expect(spelled { $0.append(number) } == text)
  }

  @Test(arguments: [Int.min, -10, -9, -1, 0, 1, 9, 10, 99, 100, 12_345_678_901, .max])
  func wholeNumbersHaveTheirDigits(number: Int) {
    #expect(spelled { $0.append(number) } == String(number))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func numbersOfAllSizesAreSpelledAsSwiftDescribesThem(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<2000 {
      let digits = Double(Int.random(in: -1_000_000_000...1_000_000_000, using: &generator))
      let scales: [Double] = [1, 10, 100, 1e3, 1e4, 1e7, 1e10, 3, 7]
      let scale = scales.randomElement(using: &generator) ?? 1
      let bits = Double(bitPattern: generator.next())
      for number in [digits / scale, digits * scale, bits, Double(Float(digits / scale))]
      where number.isFinite {
        #expect(spelled { $0.append(number) } == number.description)
        let single = Float(number)
        if single.isFinite { #expect(spelled { $0.append(single) } == single.description) }
      }
    }
  }

  private func spelled(_ append: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer(capacity: 1)
    append(&buffer)
    var text = ""
    unsafe buffer.withBytes { text = unsafe String(decoding: $0, as: UTF8.self) }
    return text
  }
}
