import EntityGraph

/// Rows of cells in columns that align.
struct TextTable {
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// A column for each of `alignments`.
  init(_ alignments: [Alignment]) { self.alignments = alignments }

  mutating func add(_ row: [String]) { rows.append(row.map(\.withControlsShown)) }

  /// The rows, two blanks between columns; the last column is wrapped at `width` where it is text.
  func lines(indent: Int = 2, width: Int, paint: (Int, String) -> String = { $1 }) -> [String] {
    let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let last = alignments.count - 1
    let start = indent + widths.dropLast().reduce(0) { $0 + $1 + 2 }
    return rows.flatMap { row -> [String] in
      let cells = row.indices.dropLast().map { column in
        paint(column, align(row[column], alignments[column], widths[column]))
      }
      let tail =
        alignments[last] == .right
        ? [row[last].rightAligned(to: widths[last])] : row[last].wrapped(to: max(20, width - start))
      return tail.enumerated().map { number, text in
        let lead =
          number == 0
          ? cells.map { $0 + "  " }.joined() : String(repeating: " ", count: start - indent)
        return (String(repeating: " ", count: indent) + lead + paint(last, text)).trimmedRight
      }
    }
  }

  private func align(_ text: String, _ alignment: Alignment, _ width: Int) -> String {
    alignment == .left ? text.padded(to: width) : text.rightAligned(to: width)
  }
}

extension String {
  var trimmedRight: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
