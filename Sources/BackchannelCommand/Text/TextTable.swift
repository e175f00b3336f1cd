import EntityGraph
import Wording

/// Rows of cells in columns that align.
struct TextTable {
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private let most: [Int: Int]
  private var rows: [[String]] = []

  /// A column for each of `alignments`; those of `most` are wrapped at that width.
  init(_ alignments: [Alignment], most: [Int: Int] = [:]) {
    self.alignments = alignments
    self.most = most
  }

  mutating func add(_ row: [String]) { rows.append(row.map(\.withControlsShown)) }

  /// The rows, two blanks between columns; the last column is wrapped at `width` where it is text.
  func lines(indent: Int = 2, width: Int, paint: (Int, String) -> String = { $1 }) -> [String] {
    let cells = rows.map { row in row.indices.map { wrapped(row[$0], in: $0) } }
    let widths = alignments.indices.map { column in
      cells.flatMap { $0[column].map(\.count) }.max() ?? 0
    }
    let last = alignments.count - 1
    let start = indent + widths.dropLast().reduce(0) { $0 + $1 + 2 }
    return cells.flatMap { row -> [String] in
      var row = row
      if alignments[last] == .left { row[last] = row[last][0].wrapped(to: max(20, width - start)) }
      return (0..<(row.map(\.count).max() ?? 0)).map { line in
        let texts = row.indices.map { column -> String in
          let text = line < row[column].count ? row[column][line] : ""
          if column == last && alignments[last] == .left { return paint(column, text) }
          let aligned = align(text, alignments[column], widths[column])
          return line < row[column].count ? paint(column, aligned) : aligned
        }
        return (String(repeating: " ", count: indent) + texts.joined(separator: "  ")).trimmedRight
      }
    }
  }

  /// A cell in the lines that its column gives it.
  private func wrapped(_ text: String, in column: Int) -> [String] {
    most[column].map(text.wrapped) ?? [text]
  }

  private func align(_ text: String, _ alignment: Alignment, _ width: Int) -> String {
    alignment == .left ? text.padded(to: width) : text.rightAligned(to: width)
  }
}
