/// One of the two sides of a payment, as its line names it.
struct StatementSide {
  var account: String?
  var bank: String?
  var name: String?

  /// What its holder calls the account.
  var label: String?

  /// What card schemes write for a name that they do not pass on.
  private static let placeholders: Set<String> = ["ISSUER", "NOTPROVIDED"]

  /// The side of the statement's account, and the other one.
  ///
  /// Of payer and payee, one is the holder of the account, as the direction tells; where a table only
  /// has a column for one of them, that names the other side whichever way the money went.
  static func sides(
    of rows: RecordRows<StatementColumn>, _ direction: PaymentDirection?
  ) -> (own: Self, other: Self) {
    func pair(
      _ payer: StatementColumn, _ payee: StatementColumn
    ) -> (own: String?, other: String?) {
      guard rows.places[payer] != nil, rows.places[payee] != nil else {
        return (nil, rows[payer] ?? rows[payee])
      }
      return direction == .paidOut ? (rows[payer], rows[payee]) : (rows[payee], rows[payer])
    }
    let (names, accounts) = (pair(.payerName, .payeeName), pair(.payerAccount, .payeeAccount))
    let own = Self(
      account: rows[.ownAccount] ?? accounts.own, bank: rows[.ownBank],
      name: rows[.ownName] ?? names.own, label: rows[.ownLabel])
    var other = Self(
      account: rows[.otherAccount] ?? accounts.other, bank: rows[.otherBank],
      name: names.other ?? rows[.otherName])
    if let text = rows[.counterparty] { other.take(text) }
    return (own.withoutPlaceholders, other.withoutPlaceholders)
  }

  /// Takes a text that is an account or a name.
  private mutating func take(_ text: String) {
    let isAccount = text.count { $0.isNumber } > text.count { $0.isLetter }
    if isAccount || StatedAccount.isIBAN(text.filter { !$0.isWhitespace }) {
      account = account ?? text
    } else {
      name = name ?? text
    }
  }

  private var withoutPlaceholders: Self {
    var side = self
    if let name, Self.placeholders.contains(name.uppercased()) { side.name = nil }
    return side
  }
}
