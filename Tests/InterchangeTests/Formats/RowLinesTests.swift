import EntityGraph
import Testing

@testable import Interchange

@Suite struct RowLinesTests {
  @Test func keepsTheLineOfEachRowWhateverTheGaps() {
    for seed in 1...50 {
      var (lines, all, line) = (RowLines(), [Int](), 1)
      for row in 0..<100 {
        line += (row * seed) % 7 < 4 ? 1 : 1 + seed % 3
        lines.append(row, line)
        all.append(line)
      }
      #expect((0..<100).map { lines.line(ofRow: $0) } == all)
    }
  }
}
