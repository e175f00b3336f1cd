import TestSupport
import Testing

@testable import EntityGraph

@Suite struct TextInternerTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func numbersTextsInOrderOfAppearance(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var twin = Interner<String>()
    var interner = TextInterner()
    for _ in 0..<400 {
      let text = Self.text(&generator)
      #expect(interner.number(of: text) == twin.number(of: text))
    }
    #expect(twin.values.indices.allSatisfy { interner.known(twin.values[$0]) == Int32($0) })
    #expect(twin.values == (0..<interner.count).map { interner[Int32($0)] })
  }

  /// Mostly numbers, some of them with zeros before them, too long, or almost numbers.
  private static func text(_ generator: inout SplitMix64) -> String {
    let digits = Int.random(in: 1...11, using: &generator)
    let value = (0..<digits).reduce(0) { value, _ in
      value * 10 + Int.random(in: 0...9, using: &generator)
    }
    let before = ["0", "00", "+", "-", "a", "é"].randomElement(using: &generator) ?? ""
    let behind = [":", "/", ".0", " "].randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return before + String(value)
    case 1: return String(value) + behind
    default: return String(digits > 4 ? value : value % 300)
    }
  }

  @Test func findsWhatWasTakenOver() {
    var interner = TextInterner(TextPool(["7", "12", "x"]))
    #expect(
      ["12", "7", "07", "x", "12", "07"].map { interner.number(of: $0) } == [1, 0, 3, 2, 1, 3])
  }
}
