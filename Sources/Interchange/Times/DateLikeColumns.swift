import EntityGraph

/// Finds columns of edges that hold dates and have no name that says so.
enum DateLikeColumns {
  private static let textsLookedAt = 50

  /// Names each of them, and how it is taken as time.
  static func note(_ columns: [Column], in notes: inout ReadingNotes) {
    for column in columns where looksLikeDates(column.cells) {
      let name = column.name.contains(" ") ? "'time=\(column.name)'" : "time=\(column.name)"
      notes.note("column '\(column.name)' looks like dates; --columns \(name)")
    }
  }

  private static func looksLikeDates(_ cells: Cells) -> Bool {
    switch cells {
    case .texts(let cells):
      let texts = (0..<min(cells.texts.count, textsLookedAt)).map { cells.texts[$0].trimmingBlanks }
        .filter { !$0.saysNothing }
      let count = texts.count { isDate($0) }
      return count > 0 && count * 4 >= texts.count * 3
    case .wholeNumbers(let cells):
      let numbers = (0..<cells.count).lazy.compactMap { cells[$0] }.prefix(textsLookedAt)
      return !numbers.isEmpty && numbers.allSatisfy(isDay)
    case .numbers, .flags: return false
    }
  }

  /// Whether a text is a date; mere digits are none here, as ids are such numbers too.
  static func isDate(_ text: String) -> Bool {
    guard text.utf8.contains(where: { "-/.".utf8.contains($0) }),
      text.utf8.first.map({ 0x30...0x39 ~= $0 }) ?? false
    else { return false }
    return DateSpelling(text, nil) != .unreadable
  }

  /// Whether a number is a day as in 20200203.
  private static func isDay(_ number: Int) -> Bool {
    19_000_101...21_001_231 ~= number && DateSpelling(String(number), nil) != .unreadable
  }
}
