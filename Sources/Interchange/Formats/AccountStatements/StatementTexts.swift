/// What a line says in words, each text with what it is beside the others.
struct StatementTexts {
  let purpose: String?

  /// What stands beside a purpose.
  let details: String?
  let type: String?
  let reference: String?

  /// The reference, or the text of the booking, is the purpose where no column is one.
  init(_ rows: RecordRows<StatementColumn>, _ layout: StatementLayout) {
    func text(_ column: StatementColumn) -> String? {
      guard column != layout.columnOfDirection else { return nil }
      return rows[column].map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
    let texts = [text(.purpose), text(.details)].compactMap(\.self)
    let columns: [StatementColumn] = [.purpose, .details]
    let hasPurpose = columns.contains { column in
      column != layout.columnOfDirection && rows.places[column] != nil
    }
    let booking = text(.bookingText)
    let stand = booking ?? text(.reference)
    purpose = texts.first ?? (hasPurpose ? nil : stand)
    details = texts.count > 1 ? texts[1] : nil
    let types = [text(.type), hasPurpose ? booking : nil].compactMap(\.self)
    type = types.isEmpty ? nil : types.joined(separator: ", ")
    reference = hasPurpose || booking != nil ? text(.reference) : nil
  }
}
