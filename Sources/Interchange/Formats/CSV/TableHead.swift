/// The beginning of what may be a table with the names of its columns in the first row.
struct TableHead {
  private static let rowsLookedAt = 20
  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  private let head: [UInt8]
  private let lines: [[UInt8]]
  private let choices: TableChoices

  init(_ head: [UInt8], _ choices: TableChoices) {
    self.head = head
    self.choices = choices
    lines = head.split(maxSplits: Self.rowsLookedAt + 1) { $0 == 0x0A || $0 == 0x0D }
      .prefix(Self.rowsLookedAt).map(Array.init)
  }

  /// Whether the first row names the columns of nodes or of edges.
  var hasKnownHeader: Bool {
    guard let header = lines.first else { return false }
    return Self.delimiters.contains { isKnown(header, $0) && isParted(by: $0) }
      || isKnown(header, 0x20) && isEven(parted: 0x20)
  }

  /// Whether it is a table of any columns: names, and as many cells in each of the first rows.
  var isTable: Bool {
    guard let header = lines.first else { return false }
    return Self.delimiters.contains { delimiter in
      let names = DelimitedLine.cells(of: header, delimiter).map(\.trimmingBlanks)
      return names.count > 1 && Set(names).count == names.count && names.allSatisfy(Self.isName)
        && isEven(parted: delimiter)
    }
  }

  private func isKnown(_ header: [UInt8], _ delimiter: UInt8) -> Bool {
    let names = DelimitedLine.cells(of: header, delimiter)
    let dates = CSVDates.places(in: head, delimiter)
    return names.count > 1 && CSVHeader(names, choices, dates: dates) != nil
  }

  /// Whether the row behind the header, where there is one, has several cells too.
  private func isParted(by delimiter: UInt8) -> Bool {
    lines.count < 2 || DelimitedLine.cells(of: lines[1], delimiter).count > 1
  }

  /// Whether all rows have as many cells as the header; the last one may be cut off.
  func isEven(parted delimiter: UInt8) -> Bool {
    let counts = lines.map { DelimitedLine.cells(of: $0, delimiter).count }
    let whole = counts.count > 2 ? counts.dropLast() : counts[...]
    return whole.count > 1 && whole.allSatisfy { $0 == counts[0] }
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && Double(text) == nil && !DateLikeColumns.isDate(text)
  }
}
