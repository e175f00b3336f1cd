/// What is to be said of the cells of a sheet, counted.
struct SheetRemarks {
  enum Remark: Int, CaseIterable {
    case formulaWithoutValue, error, noDate, missingText, percentage, merged, hiddenRow

    fileprivate var words: String {
      switch self {
      case .formulaWithoutValue:
        "a formula whose value is not kept in the file is left out; open it in a spreadsheet and save it"
      case .error: "the error of a formula, such as #REF!, is left out"
      case .noDate: "a number that is no day, in a cell for dates, is read as a number"
      case .missingText: "a cell with a text that the workbook does not have is left out"
      case .percentage: "a percentage is read as a fraction: 25 % as 0.25"
      case .merged: "of cells that are merged only the first has the value"
      case .hiddenRow: "a row that is hidden is read"
      }
    }
  }

  private var lines = [Int](repeating: 0, count: Remark.allCases.count)
  private var counts = [Int](repeating: 0, count: Remark.allCases.count)

  /// How many amounts of each currency there are, and the row of the first.
  private var currencies: [String: (line: Int, count: Int)] = [:]

  mutating func add(_ remark: Remark, row: Int) {
    if counts[remark.rawValue] == 0 { lines[remark.rawValue] = row }
    counts[remark.rawValue] += 1
  }

  mutating func add(amountIn currency: String, row: Int) {
    currencies[currency, default: (row, 0)].count += 1
  }

  func note(in notes: inout ReadingNotes) {
    for remark in Remark.allCases where counts[remark.rawValue] > 0 {
      let line = lines[remark.rawValue]
      notes.note(remark.words, line: line > 0 ? line : nil, counts[remark.rawValue])
    }
    for (currency, found) in currencies.sorted(by: { $0.key < $1.key }) {
      notes.note(
        "an amount is read without its currency, \(currency), which only its format shows",
        line: found.line, found.count)
    }
  }
}
