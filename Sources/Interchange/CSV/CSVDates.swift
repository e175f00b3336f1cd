/// Which columns of a table hold dates, by its first rows.
enum CSVDates {
  private static let rowsLookedAt = 20

  /// The places of columns in whose first cells stand dates and nothing else.
  ///
  /// Mere digits are no dates here, as ids are such numbers too.
  static func places(in head: [UInt8], _ delimiter: UInt8) -> Set<Int> {
    let lines = head.split(maxSplits: rowsLookedAt + 1) { $0 == 0x0A || $0 == 0x0D }
    var (dates, others): (Set<Int>, Set<Int>) = ([], [])
    for line in lines.dropFirst().prefix(rowsLookedAt) {
      for (place, cell) in CSVDelimiter.cells(of: line, delimiter).enumerated() {
        let text = cell.trimmingBlanks
        if text.isEmpty { continue }
        if DateLikeColumns.isDate(text) { dates.insert(place) } else { others.insert(place) }
      }
    }
    return dates.subtracting(others)
  }
}
