/// The columns of the records of an Asterisk exchange, which have no names.
///
/// > Asterisk Project. "Asterisk CDR CSV." Documentation, `Master.csv`.
enum AsteriskColumns {
  static let places: [CallColumn: Int] = [
    .caller: 1, .callee: 2, .moment: 9, .duration: 12, .talk: 13, .outcome: 14,
  ]

  private static let outcomes: Set<String> = [
    "ANSWERED", "NO ANSWER", "BUSY", "FAILED", "CONGESTION",
  ]

  /// Whether a row can only be one of them.
  static func isRow(_ cells: [String]) -> Bool {
    (16...18).contains(cells.count) && outcomes.contains(cells[14])
      && Int(cells[12]) != nil && Int(cells[13]) != nil && cells[9].count == 19
  }
}
