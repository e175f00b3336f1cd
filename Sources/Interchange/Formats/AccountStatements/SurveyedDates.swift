/// What the dates of a statement tell of the order of day and month.
struct SurveyedDates {
  private var lines: [DateOrder: Int] = [:]
  private var areAmbiguous = false

  mutating func add(_ day: String, line: Int) {
    if DateSpelling(day, nil) == .undecided { areAmbiguous = true }
    if let order = DateSpelling.onlyOrder(of: day), lines[order] == nil { lines[order] = line }
  }

  /// Takes the dates among the words of a cell above the lines.
  mutating func add(wordsOf cell: String) {
    for word in cell.split(separator: " ").map(String.init) {
      if let order = DateSpelling.onlyOrder(of: word) { lines[order] = lines[order] ?? 0 }
    }
  }

  /// The order that the dates have.
  ///
  /// - Throws: ``ReadingError`` where nothing decides it, or some dates decide it one way and some the
  ///   other.
  func order(_ file: InputFile) throws(ReadingError) -> DateOrder? {
    if lines.count == 1 { return lines.keys.first }
    guard areAmbiguous || lines.count > 1 else { return nil }
    throw ReadingError(
      lines.isEmpty
        ? "has dates of which the day or the month may come first; say which with --dates dmy or --dates mdy"
        : "has dates that begin with the day and others that begin with the month; say which do with --dates dmy or --dates mdy",
      file: file.path, line: lines.values.max().flatMap { $0 > 0 ? $0 : nil })
  }
}
