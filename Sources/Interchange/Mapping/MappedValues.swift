import EntityGraph

/// Reads the cells of mapped columns as dates and values, and notes what cannot be read.
struct MappedValues {
  private let dates: DateOrder?
  private let hasDecimalCommas: Bool

  /// The first text of each kind that could not be read, which stands for all in the note.
  private var examples: [String: String] = [:]

  init(_ table: MappedTable, _ choices: TableChoices) {
    dates = table.dates ?? choices.dates
    hasDecimalCommas = table.hasDecimalCommas
  }

  /// The date that a text is; `nil` with a note for anything else.
  mutating func date(
    _ text: String?, _ key: String, _ line: Int, _ notes: inout ReadingNotes
  ) -> PartialDate? {
    guard let text else { return nil }
    switch DateSpelling(text, dates) {
    case .date(let date): return date
    case .undecided: noteUndecided(text, key, line, &notes)
    case .unreadable: note("a date of '\(key)' that cannot be read", text, line, &notes)
    }
    return nil
  }

  /// One end of a time, where `..` is what is still so.
  mutating func bound(
    _ text: String?, _ key: String, _ line: Int, _ notes: inout ReadingNotes
  ) -> Period.Bound? {
    text == ".." ? .open : date(text, key, line, &notes).map { .date($0) }
  }

  /// A date, or an interval as `2022-12-31/2023-01-01`.
  mutating func period(
    _ text: String?, _ key: String, _ line: Int, _ notes: inout ReadingNotes
  ) -> Period? {
    guard let text else { return nil }
    if text.contains("/"), let period = Period(text) { return period }
    return date(text, key, line, &notes).map { Period($0) }
  }

  /// The value of a property; `nil` with a note where it is none of its type.
  mutating func value(
    _ text: String, _ kind: PropertyKind, _ line: Int, _ notes: inout ReadingNotes
  ) -> Value? {
    switch kind.type {
    case .text: return .text(text)
    case .date: return period(text, kind.id.rawValue, line, &notes).map { .date($0) }
    case .number:
      let (amount, sign) = text.withoutCurrency
      guard let quantity = Quantity(hasDecimalCommas ? amount.withDecimalPoint : amount) else {
        note("a number of '\(kind.id)' that cannot be read", text, line, &notes)
        return nil
      }
      return .number(quantity.unit == nil ? quantity.counted(in: sign ?? kind.unit) : quantity)
    }
  }

  /// The value of a property that no vocabulary has.
  func plain(_ text: String) -> Value {
    if hasDecimalCommas, case .number(let quantity) = Value.plain(text.withDecimalPoint) {
      return .number(quantity)
    }
    return .plain(text)
  }

  private mutating func noteUndecided(
    _ text: String, _ key: String, _ line: Int, _ notes: inout ReadingNotes
  ) {
    let first = examples[key + " undecided"] ?? text
    examples[key + " undecided"] = first
    notes.note(
      "a date of '\(key)' may begin with the day or the month, such as '\(first)', and is left out;"
        + " write 'dates: dmy' or 'dates: mdy' below 'table' in the mapping", line: line)
  }

  private mutating func note(
    _ what: String, _ text: String, _ line: Int, _ notes: inout ReadingNotes
  ) {
    let first = examples[what] ?? text
    examples[what] = first
    notes.note("\(what) is left out, such as '\(first)'", line: line)
  }
}

extension String {
  /// A number such as `1.234,5` with a point for its comma, and without the points that group digits.
  fileprivate var withDecimalPoint: String {
    replacing(".", with: "").replacing(",", with: ".")
  }
}

extension Quantity {
  fileprivate func counted(in unit: String?) -> Quantity {
    guard let unit else { return self }
    return Quantity(text: text, number: number, to: last, bound: bound, unit: unit)
  }
}
