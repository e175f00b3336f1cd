import EntityGraph

/// The texts of cells as FollowTheMoney keeps values of a type, each cleaned once.
struct FTMCleanedTexts {
  let type: String
  let format: FTMDateFormat?

  /// The texts that values are, negative for none; indexed by text.
  private var known: [Int32?] = []

  /// The values that are kept as they are written where `ftm map` has a spelling of its own.
  private var asWritten: (count: Int, line: Int?) = (0, nil)

  init(type: String, format: FTMDateFormat?) { (self.type, self.format) = (type, format) }

  /// The number of the value that a text is; negative for one that is none of the type.
  mutating func value(_ text: Int32, line: Int, _ texts: inout FTMEntities) -> Int32 {
    while known.count <= text { known.append(nil) }
    let value = known[Int(text)] ?? cleaned(text, &texts)
    known[Int(text)] = value
    if value >= 0, FTMValueText.asWritten.contains(type),
      texts.spellings.range(Int(value)).count != 2
    {
      asWritten = (asWritten.count + 1, asWritten.line ?? line)
    }
    return value
  }

  private func cleaned(_ text: Int32, _ texts: inout FTMEntities) -> Int32 {
    let value = FTMValueText.cleaned(texts.spellings[Int(text)], type: type, format)
    return value.map { texts.number(of: $0) } ?? FTMEntities.none
  }

  func note(in notes: inout ReadingNotes) {
    guard asWritten.count > 0 else { return }
    notes.note(
      "a value of the type \(type) is kept as it is written; 'ftm map' would spell it in its own way",
      line: asWritten.line, asWritten.count)
  }
}
