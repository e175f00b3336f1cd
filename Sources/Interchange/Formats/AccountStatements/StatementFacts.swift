import EntityGraph

/// Makes claims of the lines of a statement: who paid how much to whom.
struct StatementFacts {
  var facts = FactCollection()
  private let document: Document.ID
  private let preamble: StatementPreamble
  private let order: DateOrder?
  private let isAccountOwn: Bool

  /// The account of lines that do not name it.
  private let account: StatedAccount?

  /// What was paid so far; what is taken back later is known only at the end.
  private var payments: [Payment] = []

  /// The accounts whose holders were told, each with its holder.
  private var holders: Set<String> = []

  private struct Payment {
    var claim: Claim
    let line: Int
    let other: Entity.ID
    let amount: Double
    let direction: StatementRow.Direction
  }

  init(
    _ file: InputFile, _ preamble: StatementPreamble, _ order: DateOrder?, isAccountOwn: Bool
  ) {
    (self.preamble, self.order, self.isAccountOwn) = (preamble, order, isAccountOwn)
    document = Document.ID(file.documentName)
    account =
      file.limits.account.flatMap { StatedAccount($0) } ?? preamble.account
      ?? StatedAccount(inNameOf: file.documentName)
    var document = Document(id: document, title: file.documentName)
    document.publisher = preamble.bank.map { Source.ID($0) }
    facts.add(document)
  }

  mutating func add(_ row: StatementRow) {
    if row.amount == nil || row.isBalance {
      return facts.notes.note(
        "a line without an amount that was paid, such as a balance, is left out", line: row.line)
    }
    guard case .date(let date)? = row.day.map({ DateSpelling($0, order) }) else {
      return facts.notes.note("a payment whose day is no date is left out", line: row.line)
    }
    guard let amount = row.amount, amount.value != 0, let direction = row.direction else {
      return facts.notes.note("a payment of nothing is left out", line: row.line)
    }
    var origin = ClaimOrigin(document, at: "line \(row.line)")
    guard let other = other(row, origin) else {
      return facts.notes.note(
        "a payment that names nobody on the other side is left out", line: row.line)
    }
    if row.isReversal, takeBack(row, other, amount.value, direction, date) { return }
    origin.record = "\(document), line \(row.line)"
    let own = own(row, origin)
    let ends = direction == .paidOut ? (own.id, other) : (other, own.id)
    let claim = origin.relation(
      ends.0, "paid", ends.1, during: Period(date),
      with: attributes(row, amount.value, own.account, date))
    payments.append(
      Payment(
        claim: claim, line: row.line, other: other, amount: amount.value, direction: direction))
  }

  /// Withdraws the last payment that a line takes back.
  ///
  /// - Returns: Whether the line is no payment of its own.
  private mutating func takeBack(
    _ row: StatementRow, _ other: Entity.ID, _ amount: Double, _ direction: StatementRow.Direction,
    _ date: PartialDate
  ) -> Bool {
    let place = payments.lastIndex {
      $0.other == other && $0.amount == amount && $0.direction != direction
        && $0.claim.withdrawn == nil
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

  /// The account that a line is of, with its holder where one is named.
  private mutating func own(
    _ row: StatementRow, _ origin: ClaimOrigin
  ) -> (id: Entity.ID, account: StatedAccount?) {
    let stated = row.ownAccount ?? (isAccountOwn ? row.someAccount : nil)
    guard let account = stated.flatMap({ StatedAccount($0) }) ?? account else {
      let id = Entity.ID("\(document)/account")
      facts.add(
        Entity(id: id, kind: "account", name: "the account of \(document)", isUnnamed: true),
        line: row.line)
      facts.notes.note("nothing tells which account the statement is of", line: row.line)
      return (id, nil)
    }
    return (add(account, heldBy: preamble.holder, origin, row.line), account)
  }

  /// Whoever is on the other side: an account, or the party itself where only its name is known.
  private mutating func other(_ row: StatementRow, _ origin: ClaimOrigin) -> Entity.ID? {
    let stated = row.otherAccount ?? (isAccountOwn ? nil : row.someAccount)
    if let account = stated.flatMap({ StatedAccount($0) }) {
      return add(account, heldBy: row.otherName, origin, row.line)
    }
    if let name = row.otherName { return add(partyNamed: name, row.line) }
    guard let purpose = row.purpose else { return nil }
    let party = StatementParty(ofDescription: purpose)
    if let account = party.account { return add(account, heldBy: party.name, origin, row.line) }
    facts.notes.note(
      "names are the beginnings of descriptions, up to what seems to say what for", line: row.line)
    return party.name.map { add(partyNamed: $0, row.line) }
  }

  private mutating func add(
    _ account: StatedAccount, heldBy holder: String?, _ origin: ClaimOrigin, _ line: Int
  ) -> Entity.ID {
    let id = account.id(in: document)
    if !account.hasItsCheckDigits {
      facts.notes.note("the check digits of an IBAN do not fit; it is read as it is", line: line)
    }
    facts.add(
      Entity(
        id: id, kind: "account", name: account.iban ?? account.text,
        externalIDs: account.iban.map { ["iban:\($0)"] } ?? []), line: line)
    if let holder, holders.insert(id.rawValue + holder).inserted {
      let party = Entity.ID("holder:\(id)")
      facts.add(Entity(id: party, kind: "legal-entity", name: holder), line: line)
      facts.add(origin.relation(party, "holds-account", id), line: line)
    }
    return id
  }

  private mutating func add(partyNamed name: String, _ line: Int) -> Entity.ID {
    let id = Entity.ID("\(document)/\(name.lowercased())")
    facts.add(Entity(id: id, kind: "legal-entity", name: name), line: line)
    return id
  }

  private mutating func attributes(
    _ row: StatementRow, _ amount: Double, _ own: StatedAccount?, _ date: PartialDate
  ) -> [Attribute] {
    var attributes = [Attribute("amount", .number(Quantity(amount)))]
    if let currency = row.currency ?? preamble.currency ?? own?.currency {
      attributes.append(Attribute("currency", .text(currency)))
    }
    if let purpose = row.purpose { attributes.append(Attribute("purpose", .text(purpose))) }
    for (name, text) in [("reference", row.reference), ("payment-type", row.type)] {
      guard let text else { continue }
      facts.define(.several(PropertyKind.ID(name)))
      attributes.append(Attribute(PropertyKind.ID(name), .text(text)))
    }
    if case .date(let day)? = row.valueDay.map({ DateSpelling($0, order) }), day != date {
      facts.define(PropertyKind("value-date", .date, isSingleValued: false))
      attributes.append(Attribute("value-date", .date(Period(day))))
    }
    return attributes
  }

  mutating func reading() -> GraphReading {
    for payment in payments { facts.add(payment.claim, line: payment.line) }
    return facts.reading()
  }
}
