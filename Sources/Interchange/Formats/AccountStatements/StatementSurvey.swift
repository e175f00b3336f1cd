import EntityGraph

/// What has to be known of all lines before the first is read.
struct StatementSurvey {
  private let places: [StatementColumn: Int]
  private var layout: StatementLayout
  private var dates = SurveyedDates()
  private var accounts: Set<StatedAccount> = []
  private var names: Set<String> = []

  /// The columns that had a value that is no word for a direction, or no value.
  private var columnsWithoutDirection: Set<StatementColumn> = []
  private var signs: [StatementColumn: Set<Bool>] = [:]
  private var decimalMarks: Set<Character> = []
  private var hasAmbiguousAmounts = false

  init(_ rows: RecordRows<StatementColumn>) {
    places = rows.places
    layout = StatementLayout(rows)
    for cell in rows.preamble.joined() { dates.add(wordsOf: cell) }
  }

  mutating func add(_ rows: RecordRows<StatementColumn>) {
    let row = StatementRow(rows, layout)
    guard row.amount != nil, let day = row.day else { return }
    dates.add(day, line: row.line)
    if accounts.count < 2, let text = row.someAccount,
      let account = StatedAccount(text, bank: row.someBank)
    {
      accounts.insert(account)
    }
    if let name = row.other.name ?? row.own.name, names.count < 2 { names.insert(name) }
    for column in [StatementColumn.details, .type]
    where !saysDirection(rows[column]) {
      columnsWithoutDirection.insert(column)
    }
    for column in [StatementColumn.amount, .paidOut, .paidIn] {
      guard let amount = rows[column].flatMap({ StatedAmount($0) }), amount.value != 0 else {
        continue
      }
      signs[column, default: []].insert(amount.isNegative)
      if let mark = amount.decimalMark { decimalMarks.insert(mark) }
      if amount.isAmbiguous { hasAmbiguousAmounts = true }
    }
  }

  /// Whether a text is a word for a direction; a letter may stand for anything else too.
  private func saysDirection(_ text: String?) -> Bool {
    guard let text, text.count > 1 else { return false }
    return PaymentDirection(text) != nil
  }

  /// What the lines tell of the columns.
  ///
  /// - Parameter own: The account that the statement is known to be of, whatever its columns say.
  /// - Returns: The layout with all that is decided by them.
  func decided(own: StatedAccount?) -> StatementLayout {
    var layout = layout
    if layout.columnOfDirection == nil {
      layout.columnOfDirection = [StatementColumn.details, .type].first {
        places[$0] != nil && !columnsWithoutDirection.contains($0)
      }
    }
    layout.columnsOfBothSigns = Set(signs.filter { $0.value.count > 1 }.keys)
    layout.decimalMark = decimalMarks.count == 1 ? decimalMarks.first : nil
    layout.isAccountOwn = isAccountOwn(own)
    return layout
  }

  /// Whether an account of which its column does not say whose it is, is the one that the statement
  /// is of: no other column has that, and it stands before all names, or is one account beside several.
  private func isAccountOwn(_ own: StatedAccount?) -> Bool {
    guard places[.account] != nil, places[.ownAccount] == nil else { return false }
    if places[.otherAccount] != nil || places[.counterparty] != nil { return true }
    if let own, accounts.count > 1 || isAccountBehindName { return accounts == [own] }
    return !isAccountBehindName || accounts.count == 1 && names.count > 1
  }

  private var isAccountBehindName: Bool {
    guard let place = places[.account] else { return false }
    return [StatementColumn.otherName, .payerName, .payeeName].contains { column in
      places[column].map { $0 < place } ?? false
    }
  }

  /// What of the columns is a guess.
  func guesses(_ layout: StatementLayout) -> [String] {
    var guesses: [String] = []
    if layout.isAccountOwn, accounts.count > 1, places[.bank] == nil {
      guesses.append(
        "nothing says whose the accounts are; they are read as those that the statement is of")
    }
    let hasDirection = layout.columnOfDirection != nil
    if signs.keys.contains(.amount), signs[.amount] == [false], !hasDirection, signs.count == 1 {
      guesses.append(
        "no amount has a sign and no column says which way it went; all are read as paid in")
    }
    if hasAmbiguousAmounts, decimalMarks.isEmpty {
      guesses.append("nothing tells whether a mark before three digits groups them; it is read so")
    }
    return guesses
  }

  /// The order of day and month that is said, or that the dates of the whole file have.
  func order(said: DateOrder?, _ file: InputFile) throws(ReadingError) -> DateOrder? {
    if let said { return said }
    return try dates.order(file)
  }
}
