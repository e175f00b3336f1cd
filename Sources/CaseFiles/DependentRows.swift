/// The rows that hang on the rows of another table, both in order of its numbers.
struct DependentRows {
  private let rows: Statement
  private var owner: Int64?

  /// Begins at the first row of `rows`, whose first column is the owner's number.
  init(_ rows: Statement) throws(CaseFileError) {
    self.rows = rows
    try advance()
  }

  /// Reads the rows of `number` by `read`, and passes over those of owners before it.
  mutating func next<Value>(
    of number: Int64, _ read: (Statement) throws(CaseFileError) -> Value
  ) throws(CaseFileError) -> [Value] {
    while let owner, owner < number { try advance() }
    var values: [Value] = []
    while owner == number {
      values.append(try read(rows))
      try advance()
    }
    return values
  }

  private mutating func advance() throws(CaseFileError) {
    owner = try rows.step() ? rows.integer() : nil
  }
}
