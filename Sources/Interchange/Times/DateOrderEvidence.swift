/// What the dates of a file tell of whether the day or the month comes first in them.
struct DateOrderEvidence {
  private var orders: Set<DateOrder> = []
  private var areAmbiguous = false

  /// Takes a date that has to be read.
  mutating func add(_ date: String) {
    if DateSpelling(date, nil) == .undecided { areAmbiguous = true }
    addHint(date)
  }

  /// Takes a date that only tells how others are to be read.
  mutating func addHint(_ date: String) {
    if let order = DateSpelling.onlyOrder(of: date) { orders.insert(order) }
  }

  /// The order that is said, or that the dates have.
  ///
  /// - Throws: ``ReadingError`` where some can be read either way and nothing decides.
  func order(said: DateOrder?, _ file: InputFile) throws(ReadingError) -> DateOrder? {
    if let order = said ?? (orders.count == 1 ? orders.first : nil) { return order }
    guard areAmbiguous else { return nil }
    throw ReadingError(
      "has dates of which the day or the month may come first; say which with --dates dmy or --dates mdy",
      file: file.path)
  }
}
