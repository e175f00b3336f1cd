import GraphKernels

/// The line of each row of a table, kept only where it does not follow from the rows before.
struct RowLines {
  /// Rows that are as many lines apart.
  private struct Run {
    let row: Int32
    let line: Int32
    var stride: Int32
  }

  private var runs: [Run] = []
  private var lastRow = -1

  /// Says that `row` begins at `line`; of a row that is not behind all before only the first counts.
  mutating func append(_ row: Int, _ line: Int) {
    guard row > lastRow, let last = runs.last else {
      if runs.isEmpty { start(line, row) }
      return
    }
    let rows = row - Int(last.row)
    let lines = line - Int(last.line)
    if lastRow == Int(last.row), lines % rows == 0 {
      runs[runs.count - 1].stride = Int32(truncatingIfNeeded: lines / rows)
    } else if lines != rows * Int(last.stride) {
      return start(line, row)
    }
    lastRow = row
  }

  private mutating func start(_ line: Int, _ row: Int) {
    runs.append(Run(row: Int32(row), line: Int32(truncatingIfNeeded: line), stride: 1))
    lastRow = row
  }

  /// The line of a row; `nil` where nothing is known of it.
  ///
  /// - Complexity: O(log n) in the number of irregular rows.
  func line(ofRow row: Int) -> Int? {
    let next = runs.indices.partitioningIndex { Int(runs[$0].row) > row }
    guard next > 0 else { return nil }
    let run = runs[next - 1]
    return Int(run.line) + (row - Int(run.row)) * Int(run.stride)
  }
}
