import EntityGraph
import Wording

/// Rows of cells in columns that align.
struct TextTable {
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private let least: [Int: Int]
  private let most: [Int: Int]
  private var rows: [[String]] = []

  /// A column for each of `alignments`; those of `least` are that wide at least, and those of `most`
  /// are wrapped at that width.
  init(_ alignments: [Alignment], least: [Int: Int] = [:], most: [Int: Int] = [:]) {
    self.alignments = alignments
    self.least = least
    self.most = most
  }

  mutating func add(_ row: [String]) { rows.append(row.map(\.withControlsShown)) }

  /// The rows, two spaces between columns; where they are wider than `width`, cells of text are
  /// wrapped, those of the last column first.
  func lines(indent: Int = 2, width: Int, paint: (Int, String) -> String = { $1 }) -> [String] {
    let bounds = bounds(for: width - indent)
    let cells = rows.map { row in
      row.indices.map { column in
        bounds[column].map { wrapped(row[column], column, to: $0) } ?? [row[column]]
      }
    }
    let widths = alignments.indices.map { column in
      cells.flatMap { $0[column].map(\.displayWidth) }.reduce(least[column] ?? 0, max)
    }
    return cells.flatMap { row in
      (0..<(row.map(\.count).max() ?? 0)).map { line in
        let texts = row.indices.map { column -> String in
          guard line < row[column].count else { return align("", column, widths[column]) }
          return paint(column, align(row[column][line], column, widths[column]))
        }
        return (String(repeating: " ", count: indent) + texts.joined(separator: "  ")).trimmedRight
      }
    }
  }

  /// A cell in lines; a word of the last column, such as a path, stays whole.
  private func wrapped(_ cell: String, _ column: Int, to width: Int) -> [String] {
    column == alignments.count - 1 ? cell.wrapped(to: width) : cell.broken(to: width)
  }

  /// The width at which each column is wrapped; `nil` where it need not be.
  private func bounds(for width: Int) -> [Int?] {
    var bounds: [Int?] = alignments.indices.map { most[$0] }
    let natural = alignments.indices.map(naturalWidth)
    var excess = wholeWidth - width
    let texts = alignments.indices.dropLast().filter { alignments[$0] == .left }
      .sorted { (natural[$1], $0) < (natural[$0], $1) }
    for column in [alignments.count - 1] + texts where excess > 0 && alignments[column] == .left {
      let bound = max(Self.leastWidth, natural[column] - excess)
      guard bound < natural[column] else { continue }
      bounds[column] = bound
      excess -= natural[column] - bound
    }
    return bounds
  }

  /// How wide the rows are where nothing wraps them, without an indent.
  var wholeWidth: Int {
    alignments.indices.map(naturalWidth).reduce(0, +) + 2 * (alignments.count - 1)
  }

  /// How wide a column is where nothing but `most` bounds it.
  private func naturalWidth(_ column: Int) -> Int {
    let widest = rows.map { $0[column].displayWidth }.max() ?? 0
    return max(min(widest, most[column] ?? .max), least[column] ?? 0)
  }

  /// The width below which no column is made narrower.
  private static let leastWidth = 20

  private func align(_ text: String, _ column: Int, _ width: Int) -> String {
    if alignments[column] == .right { return text.rightAligned(to: width) }
    return column == alignments.count - 1 ? text : text.padded(to: width)
  }
}

extension String {
  /// The text in lines of at most `width` columns, broken at spaces, and where a word is longer than
  /// that, as an id may be, behind its slashes.
  fileprivate func broken(to width: Int) -> [String] {
    wrapped(to: width).flatMap { line in
      line.displayWidth <= width ? [line] : line.brokenBehindSlashes(width)
    }
  }

  private func brokenBehindSlashes(_ width: Int) -> [String] {
    var lines = [""]
    for piece in split(separator: "/", omittingEmptySubsequences: false).map({ "\($0)/" }) {
      let last = lines[lines.count - 1]
      if last.isEmpty || last.displayWidth + piece.displayWidth <= width {
        lines[lines.count - 1] += piece
      } else {
        lines.append(piece)
      }
    }
    lines[lines.count - 1].removeLast()
    return lines
  }
}
