import EntityGraph
import TestSupport
import Testing

/// Sets of rows beside sets of numbers.
@Suite struct RowSetTests {
  @Test(arguments: 0..<100) func theyCombineAsSetsDo(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 0...200, using: &generator)
    func draw() -> Set<Int32> {
      Set((0..<Int32(count)).filter { _ in Bool.random(using: &generator) })
    }
    func rows(_ numbers: Set<Int32>) -> RowSet {
      var rows = RowSet(rowCount: count)
      for number in numbers { rows.insert(Int(number)) }
      return rows
    }
    let (one, other, all) = (draw(), draw(), Set(0..<Int32(count)))
    #expect(rows(one).union(rows(other)) == rows(one.union(other)))
    #expect(rows(one).intersection(rows(other)) == rows(one.intersection(other)))
    #expect(rows(one).subtracting(rows(other)) == rows(one.subtracting(other)))
    #expect(rows(one).complement == rows(all.subtracting(one)))
    #expect(rows(one).rows == one.sorted())
  }
}
