/// What a column of a statement of account is.
enum StatementColumn: CaseIterable, Sendable {
  /// When it was booked; when it was begun, where that is told apart; from when it counts.
  case date, startDate, valueDate

  /// The time of day, and by whose clock.
  case time, zone

  /// How much, with a sign or beside a word for the direction, or in two columns.
  case amount, paidOut, paidIn, direction
  case fee, balance, currency

  /// The account that the statement is of, its bank, whose it is, and what its holder calls it.
  case ownAccount, ownBank, ownName, ownLabel

  /// The account on the other side, its bank, and whose it is.
  case otherAccount, otherBank, otherName

  /// An account, and its bank, of which the table tells whose it is.
  case account, bank

  /// The other side, by its name or by its account.
  case counterparty

  /// Who paid and who was paid, one of which is the holder of the statement's account.
  case payerName, payeeName, payerAccount, payeeAccount

  /// Whom the bank takes the description to name.
  case merchant
  case purpose

  /// What is a purpose, or a word for the direction in all lines.
  case details

  /// What is a purpose, or a type beside a purpose.
  case bookingText
  case type, reference, id

  /// Whether it was paid, is pending, or was refused.
  case state
}

extension StatementColumn {
  /// Where the columns stand of a row that names those of a statement; `nil` for any other row.
  ///
  /// A date, an amount and a name are no statement yet: what only those have must be there too, unless
  /// it is said that the table is one.
  static func places(in names: [String], isSaid: Bool = false) -> [StatementColumn: Int]? {
    let places = words.places(in: names)
    let known = Set(places.keys)
    let isOfAccount =
      isSaid || !known.isDisjoint(with: ofStatementsAlone)
      || known.isSuperset(of: [.paidOut, .paidIn])
      || known.isSuperset(of: [.payerAccount, .payeeAccount])
      || known.contains(.account) && !known.isDisjoint(with: [.purpose, .type, .bank])
    return missing(in: known).isEmpty && isOfAccount ? places : nil
  }

  /// What a row lacks that else names the columns of a statement: nothing where only the account is
  /// missing, `nil` for a row that names those of anything else.
  static func absence(in names: [String]) -> [String]? {
    let known = Set(words.places(in: names).keys)
    let missing = missing(in: known)
    let isNear = !known.isDisjoint(with: ofStatementsAlone) || missing.isEmpty
    return missing.count < 2 && isNear && names.count > 2 ? missing : nil
  }

  /// What is missing among columns for them to be a statement.
  private static func missing(in known: Set<StatementColumn>) -> [String] {
    [
      known.isDisjoint(with: [.date, .startDate, .valueDate]) ? "when" : nil,
      known.isDisjoint(with: [.amount, .paidOut, .paidIn]) ? "how much" : nil,
      known.isDisjoint(with: ofOtherSide) ? "to whom" : nil,
    ].compactMap(\.self)
  }

  private static let ofOtherSide: Set<StatementColumn> = [
    .purpose, .details, .bookingText, .otherName, .otherAccount, .account, .counterparty,
    .payerName, .payeeName,
  ]

  private static let ofStatementsAlone: Set<StatementColumn> = [
    .balance, .valueDate, .direction, .ownAccount, .otherAccount,
  ]
}
