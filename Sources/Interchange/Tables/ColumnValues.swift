import EntityGraph

/// The values of a column while it is filled.
struct ColumnValues {
  /// The first line with a value that is not of the declared type, odd ones aside.
  private(set) var mismatchLine: Int?
  private var hasFraction = false
  private var hasUnkeptDigits = false
  private var hasWords = false

  /// The cells of a declared type that are neither of it nor missing; only the first ones.
  private var oddCells: [OddCell] = []
  private var oddCount = 0
  private var valueCount = 0

  /// The line of each text, where its reader tells it.
  private(set) var lines = RowLines()

  /// Whether the lines of texts are kept too, whatever they look like.
  var keepsLinesOfTexts = false
  private var texts = TextInterner()
  private var codes: [Int32] = []
  private var wholeNumbers: [Int] = []
  private var numbers: [Double] = []
  private var flags: [Bool] = []
  private var present = RowSet(rowCount: 0)

  mutating func set(
    _ text: Span<UInt8>, _ row: Int, _ line: Int?, _ type: ColumnBuilder.ValueType
  ) {
    valueCount += 1
    switch type {
    case .text:
      setCode(texts.number(of: text), row)
      if keepsLinesOfTexts, let line { lines.append(row, line) }
    case .undeclared:
      setCode(texts.number(of: text), row)
      if let line { lines.append(row, line) }
    case .wholeNumber:
      guard let number = Int(spelled: text) else { return widen(text, line, type) }
      Self.put(number, row, in: &wholeNumbers, &present, absent: 0)
    case .number:
      guard let number = Double(spelled: text), !number.isNaN else {
        return widen(text, line, type)
      }
      Self.put(number, row, in: &numbers, &present, absent: 0)
    case .flag:
      guard let flag = Bool(spelled: text) else { return widen(text, line, type) }
      Self.put(flag, row, in: &flags, &present, absent: false)
    }
  }

  /// What a value that is not of the type would need; `nil` while all are of it, but for odd ones.
  var wideningTo: ColumnBuilder.ValueType? {
    if hasUnkeptDigits { return .undeclared }
    if hasWords || oddCount * SpelledNumbers.cellsPerOddOne > valueCount { return .text }
    return hasFraction ? .number : nil
  }

  /// A whole number that is too large stays a text, so that it keeps its digits.
  private mutating func widen(
    _ text: Span<UInt8>, _ line: Int?, _ type: ColumnBuilder.ValueType
  ) {
    if text.isMissing {
      valueCount -= 1
      return
    }
    if type == .wholeNumber, Double(spelled: text) != nil {
      if text.isOfDigits { hasUnkeptDigits = true } else { hasFraction = true }
    } else if type == .flag {
      hasWords = true
    } else {
      oddCount += 1
      if oddCells.count < ReadingNotes.most { oddCells.append(OddCell(String(text), line)) }
    }
    if mismatchLine == nil { mismatchLine = line }
  }

  /// The text of a row of a column that keeps texts.
  func text(_ row: Int) -> String? {
    row < codes.count && codes[row] != TextCells.absent ? texts.pool[Int(codes[row])] : nil
  }

  func hasValue(_ row: Int, isText: Bool) -> Bool {
    isText
      ? row < codes.count && codes[row] != TextCells.absent
      : row < present.rowCount && present.contains(row)
  }

  /// The rows that have a value.
  func rows(isText: Bool) -> some Sequence<Int> {
    (0..<(isText ? codes.count : present.rowCount)).lazy.filter { hasValue($0, isText: isText) }
  }

  func hasAnyValue(isText: Bool) -> Bool { isText ? texts.count > 0 : !present.isEmpty }

  private mutating func setCode(_ code: Int32, _ row: Int) {
    if row == codes.count { return codes.append(code) }
    while codes.count <= row { codes.append(TextCells.absent) }
    codes[row] = code
  }

  private static func put<Value>(
    _ value: Value, _ row: Int, in values: inout [Value], _ present: inout RowSet, absent: Value
  ) {
    if row >= values.count {
      while values.count < row { values.append(absent) }
      values.append(value)
      present.grow(to: values.count)
    } else {
      values[row] = value
    }
    present.insert(row)
  }

  /// The column for a table of `rowCount` rows, the cells that were left empty in it, and one that
  /// may be meant as thousands where it is read as a decimal.
  func cells(
    _ rowCount: Int, _ type: ColumnBuilder.ValueType, decimalComma: Bool, isTime: Bool
  ) -> (cells: Cells, odd: (cells: [OddCell], count: Int), undecided: OddCell?) {
    switch type {
    case .text: return (.texts(textCells(rowCount)), ([], 0), nil)
    case .undeclared:
      let texts = textCells(rowCount)
      let (cells, rows, undecided) = texts.typed(decimalComma: decimalComma, mayHaveOdd: !isTime)
      let cell = { (row: Int) in OddCell(texts[row] ?? "", lines.line(ofRow: row)) }
      let odd = rows.prefix(ReadingNotes.most).map { cell(Int($0)) }
      return (cells, (odd, rows.count), undecided.map(cell))
    case .wholeNumber:
      let cells = Self.cells(wholeNumbers, present, rowCount, absent: 0)
      return (.wholeNumbers(cells), (oddCells, oddCount), nil)
    case .number:
      let cells = Self.cells(numbers, present, rowCount, absent: 0)
      return (.numbers(cells), (oddCells, oddCount), nil)
    case .flag: return (.flags(Self.cells(flags, present, rowCount, absent: false)), ([], 0), nil)
    }
  }

  private func textCells(_ rowCount: Int) -> TextCells {
    let rest = [Int32](repeating: TextCells.absent, count: max(0, rowCount - codes.count))
    return TextCells(texts: texts.pool, codes: rest.isEmpty ? codes : codes + rest)
  }

  private static func cells<Value>(
    _ values: [Value], _ present: RowSet, _ rowCount: Int, absent: Value
  ) -> ValueCells<Value> {
    var (values, present) = (values, present)
    while values.count < rowCount { values.append(absent) }
    present.grow(to: rowCount)
    return ValueCells(values, present: present)
  }
}
