import EntityGraph

/// A value in five columns: type, text, quantity, bound, unit.
extension Statement {
  func bind(_ value: Value?) throws(CaseFileError) {
    let quantity: Quantity? = if case .number(let number)? = value { number } else { nil }
    try bind(value?.type.rawValue)
    try bind(value?.text)
    try bind(quantity?.number)
    try bind(quantity?.bound.rawValue)
    try bind(quantity?.unit)
  }

  func optionalValue() throws(CaseFileError) -> Value? {
    let type = try readOptional(PropertyKind.ValueType.init(rawValue:))
    let text = text()
    let date = type == .date ? Period(text) : nil
    if type == .date && date == nil { throw unreadable(text) }
    let number = optionalReal()
    let bound = try readOptional(Quantity.Bound.init(rawValue:))
    let unit = optionalText()
    return switch type {
    case nil: nil
    case .text: .text(text)
    case .date: date.map(Value.date)
    case .number:
      .number(
        Quantity(
          text: text, number: number ?? 0, to: lastOfRange(text, from: number),
          bound: bound ?? .exactly, unit: unit))
    }
  }

  /// The end of a range, which stands in its text alone.
  private func lastOfRange(_ text: String, from first: Double?) -> Double? {
    Quantity(text).flatMap { $0.number == first ? $0.last : nil }
  }

  func value() throws(CaseFileError) -> Value {
    guard let value = try optionalValue() else { throw unreadable("") }
    return value
  }
}

extension Value {
  fileprivate var type: PropertyKind.ValueType {
    switch self {
    case .number: .number
    case .text: .text
    case .date: .date
    }
  }

  /// Whether the value that is read back will be this one.
  var canBeReadBack: Bool {
    if case .date(let period) = self { period.canBeReadBack } else { true }
  }
}

extension Period {
  var canBeReadBack: Bool { Period(description) == self }
}
