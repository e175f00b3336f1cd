import EntityGraph

/// The times of day that stand in a column beside that of their days, such as `time` beside `date`,
/// or `start_time` beside `start_date`.
struct ClockColumn {
  let place: Int
  private let name: String
  private let texts: TextCells
  private let isTime: [Bool]

  /// The column whose name says that it belongs to the days in the column called `name`; fails where
  /// there is none, or most of its cells are no times of day.
  init?(ofDaysIn name: String, _ columns: [Column]) {
    let term = name.plainTerm
    let partner = term.replacing("date", with: "time")
    guard partner != term,
      let place = columns.firstIndex(where: { $0.name.plainTerm == partner }),
      case .texts(let texts) = columns[place].cells
    else { return nil }
    let words = (0..<texts.texts.count).map { texts.texts[$0].trimmingBlanks }
    let isTime = words.map { DateSpelling("2000-01-01 \($0)", nil) != .unreadable }
    let told = zip(words, isTime).filter { !$0.0.saysNothing }
    let count = told.count { $0.1 }
    guard count > 0, count * 2 >= told.count else { return nil }
    (self.place, self.name, self.texts, self.isTime) = (place, columns[place].name, texts, isTime)
  }

  /// The days with the times joined to them, where that makes a moment.
  func joined(to days: TextCells, _ notes: inout ReadingNotes, _ lines: RowLines) -> TextCells {
    var builder = TextCellsBuilder()
    var known: [[Int32]: String?] = [:]
    for row in 0..<days.count {
      let pair = [days.codes[row], texts.codes[row]]
      let text = known[pair] ?? moment(days[row], row)
      known[pair] = .some(text)
      builder.append(text)
      if let left = remainder(days[row], text, row) {
        notes.note(
          left, line: lines.line(ofRow: row) ?? notes.line(ofRow: row, ofTimes: name))
      }
    }
    return builder.cells
  }

  private func clock(_ row: Int) -> String? {
    texts[row].map(\.trimmingBlanks).flatMap { $0.saysNothing ? nil : $0 }
  }

  private func moment(_ day: String?, _ row: Int) -> String? {
    guard let day, let clock = clock(row), isTime[Int(texts.codes[row])] else { return day }
    let joined = "\(day.trimmingBlanks) \(clock)"
    return DateSpelling(joined, nil) == .unreadable ? day : joined
  }

  /// What is left out of a row whose time was not joined.
  private func remainder(_ day: String?, _ text: String?, _ row: Int) -> String? {
    guard let clock = clock(row), text == day else { return nil }
    return isTime[Int(texts.codes[row])]
      ? "a time of day in the column '\(name)' that stands beside no mere day is left out"
      : "'\(clock)' in the column '\(name)' is not a time of day and is left out"
  }
}
