import EntityGraph
import Wording

/// Why the column that is to be the weight of edges has no numbers.
public struct OddWeight: Hashable, Sendable {
  /// The name of the column.
  public let column: String

  /// The first cell that is no number, shortened where it is long.
  public let text: String

  /// The line of that cell, counted from 1; `nil` where its reader does not tell it.
  public let line: Int?

  /// How many cells are no numbers, and how many there are besides those that say nothing.
  public let count: Int, cellCount: Int

  /// Fails for a column of numbers, and where each cell is one.
  ///
  /// - Complexity: O(n) in the number of rows and the bytes of the texts.
  init?(_ column: Column, decimalComma: Bool, _ lines: RowLines) {
    let isOdd: [Bool?]
    switch column.cells {
    case .numbers, .wholeNumbers: return nil
    case .texts(let texts): isOdd = texts.oddNumbers(decimalComma: decimalComma)
    case .flags(let flags):
      isOdd = (0..<flags.count).map { flags[$0].map { _ in true } }
    }
    guard let first = isOdd.firstIndex(of: true) else { return nil }
    let cell = OddCell(column.cells.text(first) ?? "", lines.line(ofRow: first))
    (self.column, text, line) = (column.name, cell.text, cell.line)
    (count, cellCount) = (isOdd.count { $0 == true }, isOdd.count { $0 != nil })
  }

  /// "'x' in line 3 (1 of 3 cells)".
  public var place: String {
    "'\(text)'\(line.map { " in line \($0)" } ?? "") (\(count) of \(cellCount.of("cell")))"
  }
}

extension TextCells {
  /// Of each row whether it is no number; `nil` where it says nothing.
  fileprivate func oddNumbers(decimalComma: Bool) -> [Bool?] {
    let spelled = (0..<texts.count).map { text in
      SpelledNumber(texts.bytes.span.extracting(texts.range(text)), decimalComma: decimalComma)
    }
    let hasCommas = codes.contains { $0 != Self.absent && spelled[Int($0)] == .withComma }
    return codes.map { code in
      switch code == Self.absent ? .missing : spelled[Int(code)] {
      case .missing: nil
      case .odd: true
      case .withPoint: hasCommas
      case .whole, .withComma, .grouped: false
      }
    }
  }
}

extension ReadingNotes {
  /// Notes that the column which is to be the weight is none, and keeps why.
  mutating func noteWeight(
    in columns: [Column], _ choices: TableChoices, _ lines: RowLines
  ) {
    let place =
      choices.place(.weight, in: columns.map(\.name))
      ?? (choices[.weight] == nil ? columns.firstIndex { KnownColumns.isWeight($0.name) } : nil)
    guard let place else { return }
    let column = columns[place]
    if let odd = OddWeight(column, decimalComma: hasDecimalCommas, lines) {
      oddWeight = odd
      note(
        "column '\(odd.column)' is not a number: \(odd.place); all of it is kept as \(kept(column))"
      )
    } else if case .texts(let texts) = column.cells, texts.hasValue {
      note(
        texts.inferred.type == .texts
          ? "column '\(column.name)' has digits that no number keeps; all of it is kept as text"
          : "column '\(column.name)' has numbers that its file calls text; take them as the weight"
            + " with --weight \(column.name)")
    }
  }

  private func kept(_ column: Column) -> String {
    column.cells.type == .flags ? "true and false" : "text"
  }
}
