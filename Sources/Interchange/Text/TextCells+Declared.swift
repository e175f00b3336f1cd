import EntityGraph

extension TextCells {
  /// The same values by the type that the file declares; `nil` where one is not of that type.
  func cells(_ type: ColumnBuilder.ValueType) -> Cells? {
    switch type {
    case .text: .texts(self)
    case .undeclared: inferred
    case .wholeNumber: values(absent: 0) { Int(spelled: $0) }.map(Cells.wholeNumbers)
    case .number: values(absent: 0) { Double(spelled: $0) }.map(Cells.numbers)
    case .flag: values(absent: false) { Bool(spelled: $0) }.map(Cells.flags)
    }
  }

  private func values<Value>(
    absent: Value, _ read: (Span<UInt8>) -> Value?
  ) -> ValueCells<Value>? {
    var values: [Value] = []
    for text in 0..<texts.count {
      guard let value = read(texts.bytes.span.extracting(texts.range(text))) else { return nil }
      values.append(value)
    }
    return ValueCells(codes.map { $0 == Self.absent ? nil : values[Int($0)] }, absent: absent)
  }
}
