import EntityGraph

/// A column while it is filled: texts of a file arrive row by row, rows may be skipped.
final class ColumnBuilder {
  /// What a file declares its values to be.
  enum ValueType: Hashable {
    case text, wholeNumber, number, flag

    /// Nothing; the values decide when all are there.
    case undeclared
  }

  let name: String
  let type: ValueType

  /// What a value that is not of the type would need; `nil` while all are of it.
  private(set) var wideningTo: ValueType?
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
  func set(_ text: Span<UInt8>, row: Int) {
    switch type {
    case .text, .undeclared: setCode(texts.number(of: text), row)
    case .wholeNumber:
      guard let number = Int(spelled: text) else {
        return widen(to: Double(spelled: text) == nil ? .text : .number)
      }
      Self.put(number, row, in: &wholeNumbers, &present, absent: 0)
    case .number:
      guard let number = Double(spelled: text) else { return widen(to: .text) }
      Self.put(number, row, in: &numbers, &present, absent: 0)
    case .flag:
      guard let flag = Bool(spelled: text) else { return widen(to: .text) }
      Self.put(flag, row, in: &flags, &present, absent: false)
    }
  }

  func set(_ text: String, row: Int) {
    var text = text
    text.withUTF8 { unsafe set($0.span, row: row) }
  }

  private func widen(to type: ValueType) {
    if wideningTo != .text { wideningTo = type }
  }

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
