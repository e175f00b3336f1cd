import EntityGraph

/// One line of a statement.
struct StatementRow {
  enum Direction { case paidOut, paidIn }

  let line: Int
  let day: String?
  let valueDay: String?
  let amount: StatedAmount?

  /// `nil` where nothing tells which way the money went.
  let direction: Direction?
  let currency: String?
  let ownAccount: String?
  let otherAccount: String?

  /// An account of which the whole file tells whose it is.
  let someAccount: String?
  let otherName: String?
  let purpose: String?
  let type: String?
  let reference: String?

  init(_ rows: RecordRows<StatementColumn>) {
    line = rows.line
    day = (rows[.date] ?? rows[.valueDate]).map(\.withFullYear)
    let value = rows[.valueDate]
    let isCurrency = value?.wholeMatch(of: /[A-Z]{3}/) != nil
    valueDay = isCurrency ? nil : value.map(\.withFullYear)
    currency = (rows[.currency] ?? (isCurrency ? value : nil)).map { $0.uppercased() }
    (amount, direction) = Self.amount(rows)
    (ownAccount, otherAccount, someAccount) = (
      rows[.ownAccount], rows[.otherAccount], rows[.account]
    )
    otherName = rows[.otherName]
    (purpose, type, reference) = (rows[.purpose], rows[.type], rows[.reference])
  }

  private static func amount(
    _ rows: RecordRows<StatementColumn>
  ) -> (StatedAmount?, Direction?) {
    for (column, direction) in [(StatementColumn.paidOut, Direction.paidOut), (.paidIn, .paidIn)] {
      if let amount = rows[column].flatMap(StatedAmount.init), amount.value != 0 {
        return (amount, direction)
      }
    }
    guard let amount = rows[.amount].flatMap(StatedAmount.init) else { return (nil, nil) }
    if let word = rows[.direction], let direction = Direction(word) { return (amount, direction) }
    return (amount, amount.isNegative ? .paidOut : .paidIn)
  }

  /// Whether it takes back a payment before it.
  var isReversal: Bool {
    let text = [type, purpose].compactMap(\.self).joined(separator: " ").lowercased()
    return Self.reversals.contains { text.contains($0) }
  }

  /// Whether it only says how much there is.
  var isBalance: Bool {
    guard let text = (purpose ?? type ?? otherName)?.lowercased() else { return false }
    return Self.balances.contains { text.hasPrefix($0) }
  }

  private static let reversals = [
    "storno", "reversal", "reversed", "rückbuchung", "rueckbuchung", "rücklastschrift",
    "ruecklastschrift", "chargeback", "annulation", "contre-passation", "contrepassation",
    "anulación", "retrocesión", "stornering", "сторно", "отмена операции", "скасування",
  ]
  private static let balances = [
    "closing balance", "opening balance", "balance brought", "balance carried", "anfangssaldo",
    "endsaldo", "schlusssaldo", "kontostand", "solde", "saldo", "beginsaldo", "eindsaldo",
    "входящий остаток", "исходящий остаток", "вхідний залишок", "вихідний залишок",
  ]
}

extension StatementRow.Direction {
  /// Reads a word such as `D`, `CR`, `Soll`, `Af` or `Credit`.
  init?(_ word: String) {
    switch word.lowercased().filter({ $0.isLetter || $0 == "-" || $0 == "+" }) {
    case "d", "dr", "dbit", "debit", "débit", "debet", "s", "soll", "af", "debe", "cargo", "wn",
      "дебет", "д", "-", "out", "obciążenie":
      self = .paidOut
    case "c", "cr", "crdt", "credit", "crédit", "h", "haben", "bij", "haber", "abono", "ma", "k",
      "кредит", "к", "+", "in", "uznanie":
      self = .paidIn
    default: return nil
    }
  }
}
