import EntityGraph

/// Makes claims of the lines of a statement: who paid how much to whom.
///
/// A payment that is only pending is supposed; one that was refused, failed or was undone is denied, as
/// the bank says that it did not come about; both keep what the line says of their state.
struct StatementFacts {
  var facts = FactCollection()
  let document: Document.ID
  let preamble: StatementPreamble
  let layout: StatementLayout

  /// The account of lines that do not name it.
  let account: StatedAccount?

  /// The accounts whose holders were told, each with its holder.
  var holders: Set<String> = []
  private let order: DateOrder?
  private var clocks = StatedClocks()

  /// What became of payments, by the words for it.
  private var states: [String: PaymentState?] = [:]

  /// What was paid so far; what is taken back later is known only at the end.
  private var payments: [Payment] = []

  private struct Payment {
    var claim: Claim
    let line: Int
    let other: Entity.ID
    let amount: Double
    let direction: PaymentDirection
  }

  init(
    _ file: InputFile, _ preamble: StatementPreamble, _ order: DateOrder?, _ layout: StatementLayout
  ) {
    (self.preamble, self.order, self.layout) = (preamble, order, layout)
    document = Document.ID(file.documentName)
    account = Self.account(of: file, preamble) ?? StatedAccount(inNameOf: file.documentName)
    var document = Document(id: document, title: file.documentName)
    document.publisher = preamble.bank.map { Source.ID($0) }
    facts.add(document)
  }

  /// The account that is said, or that stands above the lines.
  static func account(of file: InputFile, _ preamble: StatementPreamble) -> StatedAccount? {
    file.limits.account.map { StatedAccount($0) ?? StatedAccount(named: $0) } ?? preamble.account
  }

  mutating func add(_ row: StatementRow) {
    if row.amount == nil || row.isBalance {
      return facts.notes.note(
        "a line without an amount that was paid, such as a balance, is left out", line: row.line)
    }
    guard let date = date(row) else {
      return facts.notes.note("a payment whose day is no date is left out", line: row.line)
    }
    guard let amount = row.amount, amount.value != 0, let direction = row.direction else {
      return facts.notes.note("a payment of nothing is left out", line: row.line)
    }
    var origin = ClaimOrigin(document, at: "line \(row.line)")
    let other = other(row, origin)
    let state = state(row)
    if state == .made, row.isReversal, takeBack(row, other, amount.value, direction, date) {
      return
    }
    origin.record = "\(document), line \(row.line)"
    let own = own(row, origin)
    origin.stance = state.stance
    let ends = direction == .paidOut ? (own.id, other) : (other, own.id)
    let claim = origin.relation(
      ends.0, "paid", ends.1, during: Period(date),
      with: attributes(row, amount.value, own.account, date))
    payments.append(
      Payment(
        claim: claim, line: row.line, other: other, amount: amount.value, direction: direction))
  }

  private mutating func date(_ row: StatementRow) -> PartialDate? {
    guard let date = row.day.flatMap(date) else { return nil }
    guard let zone = row.zone else { return date }
    return clocks.moment(date, by: zone, &facts.notes, line: row.line)
  }

  private func date(_ text: String) -> PartialDate? {
    if case .date(let date) = DateSpelling(text, order) { date } else { nil }
  }

  /// Withdraws the last payment that a line takes back.
  ///
  /// - Returns: Whether the line is no payment of its own.
  private mutating func takeBack(
    _ row: StatementRow, _ other: Entity.ID, _ amount: Double, _ direction: PaymentDirection,
    _ date: PartialDate
  ) -> Bool {
    let place = payments.lastIndex {
      $0.other == other && $0.amount == amount && $0.direction != direction
        && $0.claim.withdrawn == nil && $0.claim.stance == .asserts
    }
    guard let place else {
      facts.notes.note(
        "a reversal of a payment that is not in the file is read as a payment", line: row.line)
      return false
    }
    payments[place].claim.withdrawn = date
    facts.notes.note("a reversal withdraws the payment before it", line: row.line)
    return true
  }

  /// What became of a payment; one of which the words are not known was made.
  private mutating func state(_ row: StatementRow) -> PaymentState {
    guard let text = row.state else { return .made }
    let known = states[text] ?? PaymentState(text)
    states[text] = .some(known)
    guard let state = known else {
      facts.notes.note(
        "the state '\(text)' is not known, and its payments are read as made", line: row.line)
      return .made
    }
    switch state {
    case .made: break
    case .pending: facts.notes.note("a payment that is pending is supposed", line: row.line)
    case .notMade:
      facts.notes.note("a payment that was refused, failed or was undone is denied", line: row.line)
    }
    return state
  }

  private mutating func attributes(
    _ row: StatementRow, _ amount: Double, _ own: StatedAccount?, _ date: PartialDate
  ) -> [Attribute] {
    var attributes = [Attribute("amount", .number(Quantity(amount)))]
    if let currency = row.currency ?? preamble.currency ?? own?.currency {
      attributes.append(Attribute("currency", .text(currency)))
    }
    if let purpose = row.purpose { attributes.append(Attribute("purpose", .text(purpose))) }
    for (name, text) in texts(of: row) {
      facts.define(.several(PropertyKind.ID(name)))
      attributes.append(Attribute(PropertyKind.ID(name), .text(text)))
    }
    if let fee = row.fee, fee.value != 0 {
      facts.define(PropertyKind("fee", .number, isSingleValued: false))
      attributes.append(Attribute("fee", .number(Quantity(fee.value))))
    }
    if let day = row.valueDay.flatMap(self.date), day != date {
      facts.define(PropertyKind("value-date", .date, isSingleValued: false))
      attributes.append(Attribute("value-date", .date(Period(day))))
    }
    return attributes
  }

  private func texts(of row: StatementRow) -> [(name: String, text: String)] {
    let texts = [
      ("details", row.details), ("merchant", row.merchant), ("reference", row.reference),
      ("payment-type", row.type), ("transaction-id", row.id),
      ("state", row.state.flatMap { states[$0] == .some(.made) ? nil : $0 }),
    ]
    return texts.compactMap { name, text in text.map { (name, $0) } }
  }

  mutating func reading() -> GraphReading {
    for payment in payments { facts.add(payment.claim, line: payment.line) }
    return facts.reading()
  }
}

extension PaymentState {
  fileprivate var stance: Claim.Stance {
    switch self {
    case .made: .asserts
    case .pending: .supposes
    case .notMade: .denies
    }
  }
}
