/// A cell of a column of numbers that is neither a number nor missing, and is left empty.
struct OddCell {
  /// The characters of a text that are shown.
  private static let most = 40

  let text: String
  let line: Int?

  init(_ text: String, _ line: Int?) {
    self.text = text.count > Self.most ? "\(text.prefix(Self.most))..." : text
    self.line = line
  }
}

extension ReadingNotes {
  /// Notes that all cells of a column have three digits behind their points.
  mutating func note(undecided cell: OddCell, in column: String) {
    note(
      "numbers in the column '\(column)', such as '\(cell.text)', are read as decimals; where they"
        + " are thousands, write them without points", line: cell.line)
  }

  /// Notes cells of a column that were left empty, of which only the first may be at hand.
  mutating func note(_ cells: [OddCell], of count: Int, in column: String) {
    for cell in cells {
      note(
        "'\(cell.text)' in the column '\(column)' is not a number; the cell is left empty",
        line: cell.line)
    }
    if count > cells.count {
      note("further cells of the column '\(column)' are left empty", count - cells.count)
    }
  }
}
