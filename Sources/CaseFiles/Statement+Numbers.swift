import EntityGraph

/// The numbers of rows, which in every table of things with numbers are 1, 2, 3 and so on.
extension Statement {
  /// Reads the number of the row that follows `count` others.
  func number(after count: Int) throws(CaseFileError) {
    let number = integer()
    guard number == Int64(count) + 1 else { throw unreadable("\(number)") }
  }

  /// Reads the place among `count` rows that the number in the next column means.
  func place(among count: Int) throws(CaseFileError) -> Int {
    let number = integer()
    guard number >= 1, number <= Int64(count) else { throw unreadable("\(number)") }
    return Int(number) - 1
  }

  func optionalPlace(among count: Int) throws(CaseFileError) -> Int? {
    isNull ? skip() : try place(among: count)
  }

  /// Reads the next column as the id behind the number in it.
  func id<Subject>(in ids: IDInterner<Subject>) throws(CaseFileError) -> Identifier<Subject> {
    ids[Int32(try place(among: ids.count))]
  }

  func optionalID<Subject>(
    in ids: IDInterner<Subject>
  ) throws(CaseFileError) -> Identifier<Subject>? {
    try optionalPlace(among: ids.count).map { ids[Int32($0)] }
  }
}
