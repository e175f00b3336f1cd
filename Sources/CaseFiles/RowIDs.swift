import EntityGraph

/// The row numbers under which one table keeps its ids.
struct RowIDs<Subject> {
  private var ids: [Int64: Identifier<Subject>] = [:]
  private var numbers: [Identifier<Subject>: Int64] = [:]
  private(set) var last: Int64 = 0

  /// Returns false when the id has a number already: ids that differ in bytes may yet be equal.
  mutating func insert(_ id: Identifier<Subject>, at number: Int64) -> Bool {
    ids[number] = id
    last = max(last, number)
    return numbers.updateValue(number, forKey: id) == nil
  }

  /// Gives `id` the next free number; wraps, for a damaged case may have used up all of them.
  mutating func append(_ id: Identifier<Subject>) -> Int64 {
    let number = last &+ 1
    _ = insert(id, at: number)
    return number
  }

  subscript(id: Identifier<Subject>) -> Int64? { numbers[id] }
  subscript(number: Int64) -> Identifier<Subject>? { ids[number] }
}

/// What stands in one row.
struct Numbered<Value> {
  let number: Int64
  let value: Value
}

extension Statement {
  /// Reads the next column as the id behind the number in it.
  func id<Subject>(in numbers: RowIDs<Subject>) throws(CaseFileError) -> Identifier<Subject> {
    let number = integer()
    guard let id = numbers[number] else { throw unreadable("\(number)") }
    return id
  }

  func optionalID<Subject>(
    in numbers: RowIDs<Subject>
  ) throws(CaseFileError) -> Identifier<Subject>? {
    guard let number = optionalInteger() else { return nil }
    guard let id = numbers[number] else { throw unreadable("\(number)") }
    return id
  }

  /// Reads a number and an id, the first two columns of a table of things with ids.
  func newID<Subject>(
    into numbers: inout RowIDs<Subject>
  ) throws(CaseFileError) -> Identifier<Subject> {
    let number = integer()
    let id = Identifier<Subject>(text())
    guard numbers.insert(id, at: number) else { throw unreadable(id.rawValue) }
    return id
  }
}

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
