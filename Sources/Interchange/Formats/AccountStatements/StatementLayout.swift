/// What all lines of a statement together tell of its columns.
struct StatementLayout {
  static let columnsOfDirections: [(StatementColumn, PaymentDirection)] = [
    (.paidOut, .paidOut), (.paidIn, .paidIn),
  ]

  /// The column with a word for the direction.
  var columnOfDirection: StatementColumn?

  /// The columns whose amounts have both signs, of which one turns the payment round.
  var columnsOfBothSigns: Set<StatementColumn> = []

  /// What stands before decimals; `nil` where no amount tells.
  var decimalMark: Character?

  /// The currency that the name of the column of amounts has.
  var currency: String?

  /// The clock that the name of the column of dates has, such as `UTC`.
  let clock: String?

  /// Where the text of a description goes on in columns without names.
  let namelessPlaces: Set<Int>

  /// Whether an account of which its column does not say whose it is, is the one that the statement
  /// is of.
  var isAccountOwn = false

  /// Whether a word tells the direction rather than the sign: always in a column that is called so,
  /// and in others where amounts have no signs.
  var wordTellsDirection: Bool {
    columnOfDirection == .direction || !columnsOfBothSigns.contains(.amount)
  }

  /// The layout as far as the names of columns tell it.
  init(_ rows: RecordRows<StatementColumn>) {
    clock = [StatementColumn.date, .startDate].lazy.compactMap { rows.places[$0] }
      .compactMap { rows.names[$0].firstMatch(of: /\b(?:UTC|GMT)\b/) }.first.map { String($0.0) }
    let description = rows.places[.purpose] ?? rows.names.count
    namelessPlaces = Set(
      rows.names.indices.filter { $0 > description && rows.names[$0].isEmpty })
    columnOfDirection = rows.places[.direction] == nil ? nil : .direction
    currency =
      [StatementColumn.amount, .paidOut, .paidIn].lazy
      .compactMap { rows.places[$0] }.compactMap { StatedCurrency.code(inNameOf: rows.names[$0]) }
      .first
  }
}
