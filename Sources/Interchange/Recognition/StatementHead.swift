/// The beginning of what may be a statement of account.
struct StatementHead {
  private let lines: [[UInt8]]

  init(_ lines: [String]) { self.lines = lines.prefix(60).map { Array($0.utf8) } }

  /// Whether a row names the columns of a statement, and one behind it has an amount on a day.
  var isOfStatement: Bool {
    [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")].contains {
      isOfStatement(parted: $0)
    }
  }

  private func isOfStatement(parted delimiter: UInt8) -> Bool {
    let rows = lines.prefix(52).map { DelimitedLine.cells(of: $0, delimiter).map(\.trimmingBlanks) }
    for (number, row) in rows.enumerated() {
      guard let places = StatementColumn.places(in: row) else { continue }
      return rows[(number + 1)...].prefix(5).contains { Self.isPayment($0, places) }
    }
    return false
  }

  private static func isPayment(_ row: [String], _ places: [StatementColumn: Int]) -> Bool {
    func cells(_ columns: [StatementColumn]) -> [String] {
      columns.compactMap { places[$0] }.filter { $0 < row.count }.map { row[$0] }
    }
    return cells([.amount, .paidOut, .paidIn]).contains { StatedAmount($0) != nil }
      && cells([.date, .valueDate]).contains { DateSpelling($0.withFullYear, nil) != .unreadable }
  }
}
