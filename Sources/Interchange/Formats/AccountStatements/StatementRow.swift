import EntityGraph

/// One line of a statement.
struct StatementRow {
  let line: Int
  let day: String?
  let valueDay: String?

  /// By whose clock its time is, where a column or its name says so.
  let zone: String?
  let amount: StatedAmount?

  /// `nil` where nothing tells which way the money went.
  let direction: PaymentDirection?
  let fee: StatedAmount?
  let currency: String?
  let own: StatementSide
  let other: StatementSide

  /// An account of which the whole file tells whose it is, and the code of its bank.
  let someAccount: String?
  let someBank: String?
  let merchant: String?
  let purpose: String?
  let details: String?
  let type: String?
  let reference: String?
  let id: String?
  let state: String?

  /// What the description says behind labels.
  let labels: StatementLabels

  init(_ rows: RecordRows<StatementColumn>, _ layout: StatementLayout) {
    line = rows.line
    let value = rows[.valueDate]
    let isCurrency = value?.utf8.count == 3 && value?.utf8.allSatisfy { 0x41...0x5A ~= $0 } == true
    valueDay = isCurrency ? nil : value.map(\.withFullYear)
    day = Self.day(rows) ?? valueDay
    zone = rows[.zone] ?? layout.clock
    let (amount, direction) = Self.amount(rows, layout)
    (self.amount, self.direction) = (amount, direction)
    fee = rows[.fee].flatMap { StatedAmount($0, decimalMark: layout.decimalMark) }
    currency =
      (rows[.currency] ?? (isCurrency ? value : nil))?.uppercased() ?? amount?.currency
      ?? layout.currency
    (own, other) = StatementSide.sides(of: rows, direction)
    (someAccount, someBank) = (rows[.account], rows[.bank])
    let texts = StatementTexts(rows, layout)
    let rest = Self.restOfDescription(rows, layout)
    let whole = [texts.purpose].compactMap(\.self) + rest
    labels = StatementLabels(whole + [texts.details].compactMap(\.self))
    purpose = labels.purpose ?? texts.purpose
    let isCut = labels.purpose != nil && labels.purpose != texts.purpose
    let told = rest.isEmpty && isCut ? whole + [texts.details].compactMap(\.self) : whole
    details = rest.isEmpty && !isCut ? texts.details : told.joined(separator: "; ")
    (type, reference) = (texts.type, texts.reference)
    (merchant, id, state) = (rows[.merchant], rows[.id], rows[.state])
  }

  /// The cells without a name in which a description goes on.
  private static func restOfDescription(
    _ rows: RecordRows<StatementColumn>, _ layout: StatementLayout
  ) -> [String] {
    guard !layout.namelessPlaces.isEmpty else { return [] }
    return rows.cells.enumerated()
      .filter { layout.namelessPlaces.contains($0.offset) && !$0.element.isEmpty }
      .map { $0.element.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  private static func day(_ rows: RecordRows<StatementColumn>) -> String? {
    guard let day = rows[.date] ?? rows[.startDate] else { return nil }
    guard let time = rows[.time], !day.contains(":") else { return day.withFullYear }
    return "\(day.withFullYear) \(time)"
  }

  private static func amount(
    _ rows: RecordRows<StatementColumn>, _ layout: StatementLayout
  ) -> (StatedAmount?, PaymentDirection?) {
    func amount(_ column: StatementColumn) -> StatedAmount? {
      rows[column].flatMap { StatedAmount($0, decimalMark: layout.decimalMark) }
    }
    for (column, direction) in StatementLayout.columnsOfDirections {
      guard let amount = amount(column), amount.value != 0 else { continue }
      let isTurned = amount.isNegative && layout.columnsOfBothSigns.contains(column)
      return (amount, isTurned ? direction.opposite : direction)
    }
    guard let amount = amount(.amount) else { return (nil, nil) }
    let word = layout.wordTellsDirection ? layout.columnOfDirection.flatMap { rows[$0] } : nil
    let said = word.flatMap { PaymentDirection($0) }
    return (amount, said ?? (amount.isNegative ? .paidOut : .paidIn))
  }

  /// Whether it takes back a payment before it.
  var isReversal: Bool {
    [type, purpose].compactMap(\.self).contains(where: PaymentWords.haveReversal)
  }

  /// Whether the holder of the account changed money of one currency into another.
  var isExchange: Bool {
    let types = ["exchange", "wymiana", "umtausch", "geldwechsel", "cambio", "change", "wisselen"]
    return type.map { types.contains($0.folded) } ?? false
  }

  /// Whether it only says how much there is.
  var isBalance: Bool {
    guard let text = (purpose ?? type ?? other.name)?.lowercased() else { return false }
    return Self.balances.contains { text.hasPrefix($0) }
  }

  private static let balances = [
    "closing balance", "opening balance", "beginning balance", "ending balance",
    "balance brought", "balance carried", "anfangssaldo", "endsaldo", "schlusssaldo", "kontostand",
    "solde", "saldo", "beginsaldo", "eindsaldo", "входящий остаток", "исходящий остаток",
    "вхідний залишок", "вихідний залишок",
  ]
}
