import TestSupport
import Testing

@testable import EntityGraph

/// Lists that lie end to end have the numbers that lists in an array of arrays would have.
@Suite struct ListInternerTests {
  private static func lists(_ generator: inout SplitMix64) -> [[Int32]] {
    (0..<200).map { _ in
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        Int32.random(in: 0..<6, using: &generator)
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func eachListHasOneNumber(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var twin = Interner<[Int32]>(distinct: [[]])
    var interner = ListInterner()
    for list in Self.lists(&generator) {
      #expect(interner.number(of: list) == twin.number(of: list))
    }
    #expect(interner.map(Array.init) == twin.values)
    var taken = ListInterner(distinct: RaggedArray(twin.values))
    for list in Self.lists(&generator) {
      #expect(taken.number(of: list) == twin.number(of: list))
    }
    #expect(taken.map(Array.init) == twin.values)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func listsOfAnotherAreTakenInAsTheyAreChanged(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var twin = Interner<[Int32]>(distinct: [[]])
    var (mine, theirs) = (ListInterner(), ListInterner())
    for list in Self.lists(&generator) {
      #expect(mine.number(of: list) == twin.number(of: list))
    }
    for list in Self.lists(&generator) { _ = theirs.number(of: list) }
    let numbers = mine.merge(theirs) { $0.map { $0 + 1 } }
    #expect(numbers == theirs.map { twin.number(of: $0.map { $0 + 1 }) })
    #expect(mine.map(Array.init) == twin.values)
  }
}
