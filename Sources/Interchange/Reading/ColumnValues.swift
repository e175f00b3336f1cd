import EntityGraph

/// The values of a column while it is filled.
struct ColumnValues {
  private(set) var wideningTo: ColumnBuilder.ValueType?
  private(set) var misfitLine: Int?
  private var texts = TextInterner()
  private var codes: [Int32] = []
  private var wholeNumbers: [Int] = []
  private var numbers: [Double] = []
  private var flags: [Bool] = []
  private var present = RowSet(rowCount: 0)

  mutating func set(
    _ text: Span<UInt8>, _ row: Int, _ line: Int?, _ type: ColumnBuilder.ValueType
  ) {
    switch type {
    case .text, .undeclared: setCode(texts.number(of: text), row)
    case .wholeNumber:
      guard let number = Int(spelled: text) else { return widen(text, line, type) }
      Self.put(number, row, in: &wholeNumbers, &present, absent: 0)
    case .number:
      guard let number = Double(spelled: text) else { return widen(text, line, type) }
      Self.put(number, row, in: &numbers, &present, absent: 0)
    case .flag:
      guard let flag = Bool(spelled: text) else { return widen(text, line, type) }
      Self.put(flag, row, in: &flags, &present, absent: false)
    }
  }

  /// A whole number that is too large stays a text, so that it keeps its digits.
  private mutating func widen(
    _ text: Span<UInt8>, _ line: Int?, _ type: ColumnBuilder.ValueType
  ) {
    if misfitLine == nil { misfitLine = line }
    let isNumber = type == .wholeNumber && !text.isOfDigits && Double(spelled: text) != nil
    if wideningTo != .text { wideningTo = isNumber ? .number : .text }
  }

  func hasValue(_ row: Int, isText: Bool) -> Bool {
    isText
      ? row < codes.count && codes[row] != TextCells.absent
      : row < present.rowCount && present.contains(row)
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

  /// The column for a table of `rowCount` rows.
  func cells(_ rowCount: Int, _ type: ColumnBuilder.ValueType) -> Cells {
    switch type {
    case .text: .texts(textCells(rowCount))
    case .undeclared: textCells(rowCount).inferred
    case .wholeNumber: .wholeNumbers(Self.cells(wholeNumbers, present, rowCount, absent: 0))
    case .number: .numbers(Self.cells(numbers, present, rowCount, absent: 0))
    case .flag: .flags(Self.cells(flags, present, rowCount, absent: false))
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

extension Span<UInt8> {
  /// Whether it is a whole number of any size.
  fileprivate var isOfDigits: Bool {
    for position in indices {
      let byte = self[position]
      guard 0x30...0x39 ~= byte || byte <= 0x20 || byte == 0x2B || byte == 0x2D else {
        return false
      }
    }
    return true
  }
}
