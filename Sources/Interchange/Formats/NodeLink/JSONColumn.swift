import EntityGraph

/// A column while it is filled with values of JSON, whose types come with them.
final class JSONColumn {
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

  /// What the file says of the values, as our own writer does; numbers also where all are whole.
  let type: ColumnBuilder.ValueType

  private var isOfNumbers: Bool { type == .number }

  /// The lines of texts, and of times whatever they are.
  private(set) var lines = RowLines()
  private let isTime: Bool

  /// The values in the order in which they were set; the last of a row counts.
  private var entries = JSONEntries()
  private var texts = TextInterner()
  private var textByteCount = 0
  private var met: Met = []

  /// About the bytes that the values take; those of several types will be texts.
  var byteCount: Int {
    let texts = isMixed ? entries.count : texts.count
    return textByteCount + entries.count * 13 + texts * TextInterner.bytesPerText
  }

  init(_ name: String, _ type: ColumnBuilder.ValueType = .undeclared) {
    self.name = name
    self.type = type
    isTime = KnownColumns.isTime(name)
  }

  /// Sets the value of a row; one that was set before gives way.
  func set(_ value: JSONValue, row: Int, line: Int?) {
    if let line, isTime || value.text != nil && type != .text { lines.append(row, line) }
    switch value {
    case .null: return
    case .flag(let flag): put(.flag, flag ? 1 : 0, row, .flags)
    case .wholeNumber(let number):
      let isHeld = Int(exactly: Double(number)) == number
      put(
        .wholeNumber, UInt64(bitPattern: Int64(number)), row,
        isHeld ? .numbers : [.numbers, .longNumbers])
    case .number(let number): put(.number, number.bitPattern, row, .fractions)
    case .text(let text):
      let isNoNumber = ["NaN", "Infinity", "-Infinity"].contains(text)
      put(text, row, isNoNumber ? .noNumbers : .texts)
    case .list, .object: put(value.spelled ?? "", row, .texts)
    }
  }

  private func put(_ text: String, _ row: Int, _ met: Met) {
    textByteCount += text.utf8.count
    put(.text, UInt64(texts.number(of: text)), row, met)
  }

  private func put(_ kind: JSONEntries.Kind, _ bits: UInt64, _ row: Int, _ met: Met) {
    entries.append(kind, bits, row: row)
    self.met.formUnion(met)
  }

  /// Whether numbers and flags are among texts, or both.
  private var isMixed: Bool {
    switch met {
    case .flags, .texts, .noNumbers, [.texts, .noNumbers]: false
    default:
      !met.isDisjoint(with: [.texts, .flags]) || met.isSuperset(of: [.longNumbers, .fractions])
    }
  }

  /// Whether some row has a value.
  var hasValue: Bool { !entries.isEmpty }

  /// The column for a table of `rowCount` rows: of the one type that all values have or, as texts,
  /// are spelled as, else of texts.
  ///
  /// - Returns: The cells, whether values were made texts, and those left empty.
  func typedCells(rowCount: Int) -> (
    cells: Cells, isMixed: Bool, odd: [(row: Int, text: String)]
  ) {
    let (cells, isMixed) = cells(rowCount: rowCount)
    let mayBeSpelled = type == .undeclared && !met.isDisjoint(with: [.texts, .noNumbers])
    guard mayBeSpelled, case .texts(let texts) = cells else { return (cells, isMixed, []) }
    let (typed, oddRows, _) = texts.typed(mayHaveOdd: !KnownColumns.isTime(name))
    if case .texts = typed { return (typed, isMixed, []) }
    return (typed, false, oddRows.map { (Int($0), texts[Int($0)] ?? "") })
  }

  /// The same by the types that the values have, whatever their texts are spelled as.
  func cells(rowCount: Int) -> (cells: Cells, isMixed: Bool) {
    if isOfNumbers, met.isDisjoint(with: [.texts, .flags, .longNumbers]) {
      return (numbers(rowCount), false)
    }
    switch met {
    case .flags: return (.flags(cells(rowCount, absent: false) { $1 == 1 }), false)
    case .numbers, [.numbers, .longNumbers]:
      return (.wholeNumbers(cells(rowCount, absent: 0) { Int(Int64(bitPattern: $1)) }), false)
    case .texts, .noNumbers, [.texts, .noNumbers], []: return (spelled(rowCount), false)
    default:
      let hasOthers = !met.isDisjoint(with: [.texts, .flags, .longNumbers])
      return hasOthers ? (spelled(rowCount), true) : (numbers(rowCount), false)
    }
  }

  private func cells<Value>(
    _ rowCount: Int, absent: Value, _ value: (JSONEntries.Kind, UInt64) -> Value?
  ) -> ValueCells<Value> {
    var (values, present) = (Array(repeating: absent, count: rowCount), RowSet(rowCount: rowCount))
    entries.forEach { row, kind, bits in
      guard let value = value(kind, bits) else { return }
      values[row] = value
      present.insert(row)
    }
    return ValueCells(values, present: present)
  }

  private func numbers(_ rowCount: Int) -> Cells {
    let pool = texts.pool
    return .numbers(
      cells(rowCount, absent: 0) { kind, bits in
        switch kind {
        case .wholeNumber: Double(Int64(bitPattern: bits))
        case .text:
          Double(spelled: pool.bytes.span.extracting(pool.range(Int(bits)))).flatMap {
            $0.isNaN ? nil : $0
          }
        case .number, .flag: Double(bitPattern: bits)
        }
      })
  }

  private func spelled(_ rowCount: Int) -> Cells {
    var codes = Array(repeating: TextCells.absent, count: rowCount)
    entries.forEach { row, kind, bits in
      codes[row] =
        switch kind {
        case .flag: texts.number(of: bits == 1 ? "true" : "false")
        case .wholeNumber: texts.number(of: Int64(bitPattern: bits).description)
        case .number: texts.number(of: Double(bitPattern: bits).description)
        case .text: Int32(truncatingIfNeeded: bits)
        }
    }
    return .texts(TextCells(texts: texts.pool, codes: codes))
  }
}
