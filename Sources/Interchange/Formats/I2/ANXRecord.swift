import EntityGraph

/// What items and cards both say of where they are from: their source, grades and date.
struct ANXRecord {
  let source: String?
  let sourceType: String?

  /// The places in the three lists of grades of the chart; 0 is ungraded.
  let grades: [Int]
  private let dateTime: String?
  let hasTime: Bool

  /// Whether its date is only told in words.
  let hasDateInWords: Bool

  init(_ element: XMLElement<ANXName>) {
    source = element.words(.sourceReference)
    sourceType = element.words(.sourceType)
    grades = [.gradeOneIndex, .gradeTwoIndex, .gradeThreeIndex].map { name in
      element.words(name).flatMap { Int($0) } ?? 0
    }
    let isDated = element.isTrue(.dateSet)
    dateTime = isDated ? element.words(.dateTime) : nil
    hasTime = isDated && element.isTrue(.timeSet)
    hasDateInWords = !isDated && element.words(.dateTimeDescription) != nil
  }

  /// Whether it names no source and grades nothing.
  var isSilent: Bool { source == nil && grades.allSatisfy { $0 == 0 } }

  /// Whether there is a date, readable or not.
  var isDated: Bool { dateTime != nil }

  /// When it was, in Greenwich or by the clock of the place; the day alone where the time is not set.
  func date(inGreenwich isInGreenwich: Bool) -> PartialDate? {
    guard let dateTime else { return nil }
    guard hasTime else { return PartialDate(String(dateTime.prefix { $0 != "T" })) }
    let time = PartialDate(timestamp: dateTime)
    guard isInGreenwich, let time, time.text.last?.isNumber == true else { return time }
    return PartialDate(time.text + "Z") ?? time
  }
}
