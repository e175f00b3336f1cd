import EntityGraph

/// A column while it is filled with values of JSON, whose types come with them.
final class JSONColumn {
  private enum Entry {
    case absent
    case flag(Bool)
    case wholeNumber(Int)
    case number(Double)
    case text(Int32)
  }

  /// The types of values that a column has met.
  private struct Met: OptionSet {
    let rawValue: Int
    static let flags = Met(rawValue: 1)
    static let numbers = Met(rawValue: 2)
    static let fractions = Met(rawValue: 4)
    static let texts = Met(rawValue: 8)

    /// Texts that spell what JSON has no number for.
    static let noNumbers = Met(rawValue: 16)

    /// Whole numbers that no double holds.
    static let longNumbers = Met(rawValue: 32)
  }

  let name: String

  /// Whether the file says that the column is one of numbers, also where all of them are whole.
  let isOfNumbers: Bool

  /// The values in the order in which they were set; the last of a row counts.
  private var values: [(row: Int32, entry: Entry)] = []
  private var texts = TextInterner()
  private var met: Met = []

  init(_ name: String, isOfNumbers: Bool = false) {
    self.name = name
    self.isOfNumbers = isOfNumbers
  }

  /// Sets the value of a row; one that was set before gives way.
  func set(_ value: JSONValue, row: Int) {
    switch value {
    case .null: return
    case .flag(let flag): put(.flag(flag), row, .flags)
    case .wholeNumber(let number):
      let isHeld = Int(exactly: Double(number)) == number
      put(.wholeNumber(number), row, isHeld ? .numbers : [.numbers, .longNumbers])
    case .number(let number): put(.number(number), row, .fractions)
    case .text(let text):
      let isNoNumber = ["NaN", "Infinity", "-Infinity"].contains(text)
      put(.text(texts.number(of: text)), row, isNoNumber ? .noNumbers : .texts)
    case .list, .object: put(.text(texts.number(of: value.spelled ?? "")), row, .texts)
    }
  }

  private func put(_ entry: Entry, _ row: Int, _ met: Met) {
    values.append((Int32(row), entry))
    self.met.formUnion(met)
  }

  /// Whether some row has a value.
  var hasValue: Bool { !values.isEmpty }

  /// One entry a row.
  private func entries(rowCount: Int) -> [Entry] {
    var entries = [Entry](repeating: .absent, count: rowCount)
    for (row, entry) in values { entries[Int(row)] = entry }
    return entries
  }

  /// The column for a table of `rowCount` rows: of the one type that all values have, else of texts.
  ///
  /// - Returns: The cells, and whether values were made texts.
  func cells(rowCount: Int) -> (cells: Cells, isMixed: Bool) {
    let entries = entries(rowCount: rowCount)
    if isOfNumbers, met.isDisjoint(with: [.texts, .flags, .longNumbers]) {
      return (numbers(entries), false)
    }
    switch met {
    case .flags: return (flags(entries), false)
    case .numbers, [.numbers, .longNumbers]: return (wholeNumbers(entries), false)
    case .texts, .noNumbers, [.texts, .noNumbers], []: return (spelled(entries), false)
    default:
      let hasOthers = !met.isDisjoint(with: [.texts, .flags, .longNumbers])
      return hasOthers ? (spelled(entries), true) : (numbers(entries), false)
    }
  }

  private func flags(_ entries: [Entry]) -> Cells {
    .flags(
      ValueCells(entries.map { if case .flag(let flag) = $0 { flag } else { nil } }, absent: false))
  }

  private func wholeNumbers(_ entries: [Entry]) -> Cells {
    let numbers: [Int?] = entries.map {
      if case .wholeNumber(let number) = $0 { number } else { nil }
    }
    return .wholeNumbers(ValueCells(numbers, absent: 0))
  }

  private func numbers(_ entries: [Entry]) -> Cells {
    let pool = texts.pool
    let numbers: [Double?] = entries.map { entry in
      switch entry {
      case .wholeNumber(let number): Double(number)
      case .number(let number): number
      case .text(let text): Double(spelled: Array(pool.utf8(Int(text))).span)
      case .absent, .flag: nil
      }
    }
    return .numbers(ValueCells(numbers, absent: 0))
  }

  private func spelled(_ entries: [Entry]) -> Cells {
    let codes: [Int32] = entries.map { entry in
      switch entry {
      case .absent: TextCells.absent
      case .flag(let flag): texts.number(of: flag ? "true" : "false")
      case .wholeNumber(let number): texts.number(of: number.description)
      case .number(let number): texts.number(of: number.description)
      case .text(let text): text
      }
    }
    return .texts(TextCells(texts: texts.pool, codes: codes))
  }
}
