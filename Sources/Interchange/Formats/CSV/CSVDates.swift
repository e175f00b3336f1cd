/// Which columns of a table hold dates, by its first rows.
enum CSVDates {
  private static let rowsLookedAt = 20

  /// The places of columns in whose first cells stand dates and nothing else.
  ///
  /// Mere digits are no dates here, as ids are such numbers too, but for years from and to.
  static func places(in head: [UInt8], _ delimiter: UInt8) -> Set<Int> {
    let lines = head.split(maxSplits: rowsLookedAt + 1) { $0 == 0x0A || $0 == 0x0D }
    var (dates, others): (Set<Int>, Set<Int>) = ([], [])
    for line in lines.dropFirst().prefix(rowsLookedAt) {
      for (place, cell) in DelimitedLine.cells(of: line, delimiter).enumerated() {
        let text = cell.trimmingBlanks
        if text.isEmpty { continue }
        if DateLikeColumns.isDate(text) { dates.insert(place) } else { others.insert(place) }
      }
    }
    return dates.subtracting(others).union(years(in: lines, delimiter))
  }

  /// The columns `from` and `to`, where they hold years.
  private static func years(in lines: [[UInt8].SubSequence], _ delimiter: UInt8) -> Set<Int> {
    guard let header = lines.first else { return [] }
    let names = DelimitedLine.cells(of: header, delimiter).map { CSVTerm($0).plain }
    guard let from = names.firstIndex(of: "from"), let to = names.firstIndex(of: "to") else {
      return []
    }
    var ends = PeriodEnds()
    for line in lines.dropFirst().prefix(rowsLookedAt) {
      let cells = DelimitedLine.cells(of: line, delimiter)
      guard cells.count == names.count else { continue }
      let others = cells.indices.filter { $0 != from && $0 != to }.map { (names[$0], cells[$0]) }
      ends.add(from: cells[from], to: cells[to], others: others)
    }
    return ends.areTimes ? [from, to] : []
  }
}
