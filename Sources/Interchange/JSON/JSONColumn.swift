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
  private var entries: [Entry] = []
  private var texts = TextInterner()
  private var met: Met = []

  init(_ name: String, isOfNumbers: Bool = false) {
    self.name = name
    self.isOfNumbers = isOfNumbers
  }

  /// Sets the value of a row; one that was set before gives way.
  func set(_ value: JSONValue, row: Int) {
    while entries.count <= row { entries.append(.absent) }
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
    entries[row] = entry
    self.met.formUnion(met)
  }

  /// The column for a table of `rowCount` rows: of the one type that all values have, else of texts.
  ///
  /// - Returns: The cells, and whether values were made texts.
  func cells(rowCount: Int) -> (cells: Cells, isMixed: Bool) {
    while entries.count < rowCount { entries.append(.absent) }
    if isOfNumbers, met.isDisjoint(with: [.texts, .flags, .longNumbers]) {
      return (numbers, false)
    }
    switch met {
    case .flags: return (flags, false)
    case .numbers, [.numbers, .longNumbers]: return (wholeNumbers, false)
    case .texts, .noNumbers, [.texts, .noNumbers], []: return (spelled, false)
    default:
      let hasOthers = !met.isDisjoint(with: [.texts, .flags, .longNumbers])
      return hasOthers ? (spelled, true) : (numbers, false)
    }
  }

  private var flags: Cells {
    .flags(
      ValueCells(entries.map { if case .flag(let flag) = $0 { flag } else { nil } }, absent: false))
  }

  private var wholeNumbers: Cells {
    let numbers: [Int?] = entries.map {
      if case .wholeNumber(let number) = $0 { number } else { nil }
    }
    return .wholeNumbers(ValueCells(numbers, absent: 0))
  }

  private var numbers: Cells {
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

  private var spelled: Cells {
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
