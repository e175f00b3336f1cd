/// Values that a reader cannot use: how many, and the line of the first.
struct OtherValues {
  private var firstLine: Int?
  private var count = 0

  mutating func add(line: Int) {
    firstLine = firstLine ?? line
    count += 1
  }

  func note(_ what: String, in notes: inout ReadingNotes) {
    if count > 0 { notes.note(what, line: firstLine, count) }
  }
}
