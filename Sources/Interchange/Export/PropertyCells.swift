import EntityGraph

/// What is claimed of one property in each row, on its way into one column or two.
struct PropertyCells {
  private struct Row {
    var values: [Value] = []
    var claimed: [String] = []

    /// Whether the value in its column does not say all that is claimed.
    var isPartial = false

    var text: String? { values.isEmpty ? nil : values.map(\.text).joined(separator: "; ") }
    var partialText: String? { isPartial ? claimed.joined(separator: "; ") : nil }
  }

  let name: PropertyKind.ID
  private let isSingleValued: Bool
  private let unit: String?
  private var rows: [Int: Row] = [:]

  init(_ name: PropertyKind.ID, _ kind: PropertyKind?) {
    self.name = name
    isSingleValued = kind?.isSingleValued ?? true
    unit = kind?.unit
  }

  /// Takes in the current positions of one row; superseded and withdrawn ones are history.
  mutating func add(_ positions: [ClaimedValue], row: Int) {
    var cell = rows[row] ?? Row()
    for position in positions where !position.isSuperseded && position.status != .withdrawn {
      add(position.value, position.status, position.periods, to: &cell)
    }
    rows[row] = cell
  }

  /// Takes in a value that somebody asserts.
  mutating func add(_ value: Value, row: Int) {
    var cell = rows[row] ?? Row()
    add(value, .uncontested, [], to: &cell)
    rows[row] = cell
  }

  private func add(
    _ value: Value, _ status: Status, _ periods: [Period], to cell: inout Row
  ) {
    let isFurther = isSingleValued && !cell.values.isEmpty
    if !status.isAsserted || isFurther || !periods.isEmpty || (isSingleValued && !isExact(value)) {
      cell.isPartial = true
    }
    if status.isAsserted && !isFurther { cell.values.append(value) }
    let remarks = periods.map(\.description) + (status.isAsserted ? [] : [status.rawValue])
    cell.claimed.append(
      value.text + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"))
  }

  private func isExact(_ value: Value) -> Bool {
    guard case .number(let quantity) = value else { return true }
    return quantity.bound == .exactly && quantity.last == nil
      && (quantity.unit == nil || quantity.unit == unit)
  }
}

extension PropertyCells {
  /// The best founded values: numbers where every one is a number, else texts.
  func values(rowCount: Int) -> Cells {
    guard isSingleValued, let numbers = numbers(rowCount) else {
      return .texts(TextCellsBuilder((0..<rowCount).map { rows[$0]?.text }).cells)
    }
    let whole = numbers.map { $0.flatMap(Int.init(exactly:)) }
    let isWhole = zip(numbers, whole).allSatisfy { ($0 == nil) == ($1 == nil) }
    return isWhole ? .wholeNumbers(ValueCells(whole)) : .numbers(ValueCells(numbers))
  }

  /// All that is claimed, in the rows whose value does not say it all; `nil` when it always does.
  func claimed(rowCount: Int) -> Cells? {
    guard rows.values.contains(where: \.isPartial) else { return nil }
    return .texts(TextCellsBuilder((0..<rowCount).map { rows[$0]?.partialText }).cells)
  }

  /// The number in each row; `nil` when some value is not a number.
  private func numbers(_ rowCount: Int) -> [Double?]? {
    var numbers = [Double?](repeating: nil, count: rowCount)
    for (row, cell) in rows {
      guard let value = cell.values.first else { continue }
      guard case .number(let quantity) = value else { return nil }
      numbers[row] = quantity.number
    }
    return numbers
  }
}

/// The properties of the rows of a table, each a column or two.
struct PropertyColumns {
  private let vocabulary: Vocabulary
  private var properties: [PropertyKind.ID: PropertyCells] = [:]

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  subscript(name: PropertyKind.ID) -> PropertyCells {
    get { properties[name] ?? PropertyCells(name, vocabulary.properties[name]) }
    set { properties[name] = newValue }
    _modify { yield &properties[name, default: PropertyCells(name, vocabulary.properties[name])] }
  }

  /// The columns by the properties' own names, in their order.
  func columns(rowCount: Int) -> [ExportColumn] {
    properties.values.sorted { $0.name < $1.name }.flatMap { property in
      let (name, id) = (property.name.rawValue, property.name)
      let values = property.values(rowCount: rowCount)
      let claimed = property.claimed(rowCount: rowCount)
      return [ExportColumn(name: name, meaning: .property(id), cells: values)]
        + (claimed.map { [ExportColumn(name: name, meaning: .claimed(id), cells: $0)] } ?? [])
    }
  }
}
