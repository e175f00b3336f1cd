/// The lines where the rows of a table begin, kept only where they do not follow each other.
struct RowLines {
  private var rows: [Int] = []
  private var lines: [Int] = []

  /// Says that `row`, later than all before, begins at `line`.
  mutating func append(_ row: Int, _ line: Int) {
    if let last = rows.last, lines[lines.count - 1] + row - last == line { return }
    rows.append(row)
    lines.append(line)
  }

  /// The line of a row; `nil` where nothing is known of it.
  func line(ofRow row: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] <= row { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : lines[low - 1] + row - rows[low - 1]
  }
}
