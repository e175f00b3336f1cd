import EntityGraph

/// A column while it is filled: texts of a file arrive row by row, rows may be skipped.
final class ColumnBuilder {
  /// What a file declares its values to be.
  enum ValueType: Hashable {
    case text, wholeNumber, number, flag

    /// Nothing; the values decide when all are there.
    case undeclared
  }

  var name: String
  let type: ValueType

  /// What a value that is not of the type would need; `nil` while all are of it.
  private(set) var wideningTo: ValueType?

  /// The line of the first value that is not of the type.
  private(set) var misfitLine: Int?
  private var texts = TextInterner()
  private var codes: [Int32] = []
  private var wholeNumbers: [Int] = []
  private var numbers: [Double] = []
  private var flags: [Bool] = []
  private var present = RowSet(rowCount: 0)

  init(_ name: String, _ type: ValueType) {
    self.name = name
    self.type = type
  }

  /// Sets the value of a row; one that was set before gives way.
  ///
  /// A value that is not of the declared type is left out, and ``wideningTo`` says what would fit.
  func set(_ text: Span<UInt8>, row: Int, line: Int? = nil) {
    switch type {
    case .text, .undeclared: setCode(texts.number(of: text), row)
    case .wholeNumber:
      guard let number = Int(spelled: text) else { return widen(text, line) }
      Self.put(number, row, in: &wholeNumbers, &present, absent: 0)
    case .number:
      guard let number = Double(spelled: text) else { return widen(text, line) }
      Self.put(number, row, in: &numbers, &present, absent: 0)
    case .flag:
      guard let flag = Bool(spelled: text) else { return widen(text, line) }
      Self.put(flag, row, in: &flags, &present, absent: false)
    }
  }

  func set(_ text: String, row: Int) {
    var text = text
    text.withUTF8 { unsafe set($0.span, row: row) }
  }

  /// A whole number that is too large stays a text, so that it keeps its digits.
  private func widen(_ text: Span<UInt8>, _ line: Int?) {
    if misfitLine == nil { misfitLine = line }
    let isNumber = type == .wholeNumber && !text.isOfDigits && Double(spelled: text) != nil
    if wideningTo != .text { wideningTo = isNumber ? .number : .text }
  }

  /// Whether it keeps any text as it is.
  var isOfTexts: Bool { type == .text || type == .undeclared }

  /// The bytes that a row takes.
  var width: Int { isOfTexts ? 4 : type == .flag ? 1 : 8 }

  func hasValue(_ row: Int) -> Bool {
    isOfTexts
      ? row < codes.count && codes[row] != TextCells.absent
      : row < present.rowCount && present.contains(row)
  }

  var hasAnyValue: Bool { isOfTexts ? texts.count > 0 : !present.isEmpty }

  private func setCode(_ code: Int32, _ row: Int) {
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
  func cells(rowCount: Int) -> Cells {
    switch type {
    case .text: .texts(textCells(rowCount))
    case .undeclared: textCells(rowCount).inferred
    case .wholeNumber: .wholeNumbers(Self.cells(wholeNumbers, present, rowCount, absent: 0))
    case .number: .numbers(Self.cells(numbers, present, rowCount, absent: 0))
    case .flag: .flags(Self.cells(flags, present, rowCount, absent: false))
    }
  }

  private func textCells(_ rowCount: Int) -> TextCells {
    setRows(rowCount)
    return TextCells(texts: texts.pool, codes: codes)
  }

  private func setRows(_ rowCount: Int) {
    while codes.count < rowCount { codes.append(TextCells.absent) }
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
      guard 0x30...0x39 ~= byte || byte <= 0x20 || byte == 0x2B || byte == 0x2D else { return false }
    }
    return true
  }
}
