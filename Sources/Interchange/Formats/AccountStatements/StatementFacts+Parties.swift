import EntityGraph

extension StatementFacts {
  /// The account that a line is of, with its holder where one is named.
  mutating func own(
    _ row: StatementRow, _ origin: ClaimOrigin
  ) -> (id: Entity.ID, account: StatedAccount?) {
    let isSome = layout.isAccountOwn && row.own.account == nil
    let stated = isSome ? row.someAccount : row.own.account
    let bank = isSome ? row.someBank : row.own.bank
    let named = stated.flatMap { StatedAccount($0, bank: bank) }
    let isKnown = account.map { named?.isShortened($0) ?? true } ?? false
    let found =
      isKnown ? account : named ?? row.own.label.map { StatedAccount(named: $0) }
    guard let account = found else {
      let id = Entity.ID("\(document)/account")
      facts.add(
        Entity(id: id, kind: "account", name: "the account of \(document)", isUnnamed: true),
        line: row.line)
      facts.notes.note(
        "nothing tells which account the statement is of; say which with --account", line: row.line)
      return (id, nil)
    }
    return (add(account, heldBy: row.own.name ?? preamble.holder, origin, row.line), account)
  }

  /// Whoever is on the other side: an account, or the party itself where only its name is known.
  mutating func other(_ row: StatementRow, _ origin: ClaimOrigin) -> Entity.ID {
    if row.isExchange { return addOwnExchange(row.line) }
    let isSome = !layout.isAccountOwn && row.other.account == nil
    let stated =
      (isSome ? row.someAccount : row.other.account) ?? row.labels.account(row.direction)
    let named = row.other.name ?? row.labels.name(row.direction)
    let bank = row.other.bank ?? (layout.isAccountOwn ? nil : row.someBank)
    if let account = stated.flatMap({ StatedAccount($0, bank: bank) }) {
      return add(account, heldBy: named, origin, row.line)
    }
    if let named { return add(partyNamed: named, row.line) }
    let descriptions = row.labels.isEmpty ? [row.purpose, row.details] : [row.purpose]
    let texts = row.labels.textOfWire(row.direction).map { [$0] } ?? descriptions
    let parties = texts.compactMap(\.self)
      .map { StatementParty(ofDescription: $0) }
    let party = parties.first { $0.account != nil || $0.name != nil }
    if let account = party?.account { return add(account, heldBy: party?.name, origin, row.line) }
    guard let name = party?.name ?? row.merchant else { return addSomebody(row.line) }
    facts.notes.note(
      "names are the beginnings of descriptions, up to what seems to say what for", line: row.line)
    return add(partyNamed: name, row.line)
  }

  private mutating func add(
    _ account: StatedAccount, heldBy holder: String?, _ origin: ClaimOrigin, _ line: Int
  ) -> Entity.ID {
    if !account.hasItsCheckDigits {
      facts.notes.note("the check digits of an IBAN do not fit; it is read as it is", line: line)
    }
    if account.isOfUnknownBank {
      facts.notes.note(
        "nothing tells the bank of an account; accounts with its number are taken for one",
        line: line)
    }
    let entity = account.entity(in: document)
    facts.add(entity, line: line)
    if let holder, holders.insert(entity.id.rawValue + holder).inserted {
      let party = Entity.ID("holder:\(entity.id)")
      facts.add(Entity(id: party, kind: "legal-entity", name: holder), line: line)
      facts.add(origin.relation(party, "holds-account", entity.id), line: line)
    }
    return entity.id
  }

  /// Adds the holder's own account in another currency.
  private mutating func addOwnExchange(_ line: Int) -> Entity.ID {
    facts.notes.note(
      "an exchange of currencies is with an account of the same holder, and pays nobody else",
      line: line)
    let id = Entity.ID("\(document)/exchange")
    facts.add(
      Entity(
        id: id, kind: "account", name: "the account of \(document) in another currency",
        isUnnamed: true), line: line)
    return id
  }

  private mutating func add(partyNamed name: String, _ line: Int) -> Entity.ID {
    let id = Entity.ID("\(document)/\(name.lowercased())")
    facts.add(Entity(id: id, kind: "legal-entity", name: name), line: line)
    return id
  }

  /// Adds whoever a line does not name.
  private mutating func addSomebody(_ line: Int) -> Entity.ID {
    facts.notes.note(
      "a payment that does not tell who is on the other side is one with somebody unnamed",
      line: line)
    let id = Entity.ID("\(document)/line \(line)/other")
    facts.add(
      Entity(id: id, kind: "legal-entity", name: "the other side of line \(line)", isUnnamed: true),
      line: line)
    return id
  }
}
